package org.recordclearance.doj.text.lines;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that say what somebody is charged with, what became of it and what for how long, and nothing of who it is: the ordinary ones
 * and those of the resource {@code charge-words.csv}.
 */
public final class ListedWords {

    private static final Set<String> WORDS = words();

    private static final ImmutableListMultimap<Integer, String> BY_LENGTH = Multimaps.index(WORDS, String::length);

    /** From so many letters on a word with an S behind it is several of the same, and no name. */
    private static final int LONG = 5;

    /** What was printed as two words has at least so many letters in each. */
    private static final int PART = 4;

    private static final int LABEL = 3;

    private static final int LONGEST = 40;

    private ListedWords() {}

    private static Set<String> words() {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        WordList.rows("charge-words.csv", 1)
                .forEach(row -> words.addAll(Stream.of(row.get(0).split(" ")).iterator()));
        return words.addAll(OrdinaryWords.all()).build();
    }

    /** Checks if a word, in capitals, is one of them, also with digits for letters and with letters that could not be read. */
    public static boolean contains(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        String letters = Letters.asLetters(word);
        return WORDS.contains(word)
                || WORDS.contains(letters)
                || letters.length() > LONG
                        && letters.endsWith("S")
                        && WORDS.contains(letters.substring(0, letters.length() - 1))
                || letters.indexOf(TextLines.UNKNOWN_GLYPH) >= 0 && mayBeOne(letters)
                || areTwo(letters);
    }

    /** Checks if letters are one of them and no more. */
    public static boolean containsWhole(String letters) {
        return WORDS.contains(Letters.asLetters(letters));
    }

    /** Checks if a word begins with the letters of a shorter one, so that it might be taken for a label. */
    public static boolean beginsLikeOne(String word) {
        for (int end = LABEL; end <= word.length(); end++) {
            if (WORDS.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeOne(String letters) {
        return BY_LENGTH.get(letters.length()).stream().anyMatch(word -> fits(word, letters));
    }

    private static boolean fits(String word, String letters) {
        for (int i = 0; i < word.length(); i++) {
            if (letters.charAt(i) != TextLines.UNKNOWN_GLYPH && letters.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areTwo(String letters) {
        for (int at = PART; at <= letters.length() - PART; at++) {
            if (WORDS.contains(letters.substring(0, at)) && WORDS.contains(letters.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
