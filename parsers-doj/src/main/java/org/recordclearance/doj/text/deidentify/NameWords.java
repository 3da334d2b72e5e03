package org.recordclearance.doj.text.deidentify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.SheetWords;

/**
 * The words of all names in a sheet, and where they stand in a text, misread or not. One for each sheet; for one thread.
 */
final class NameWords {

    private static final String LETTERS = "[0-9\u25AF\\p{L}]++";
    private static final Pattern WORD = Pattern.compile(LETTERS + "(?:'(?!S\\b)" + LETTERS + ")*+");
    private static final int SHORTEST = 3;

    /** From so many letters on a word in which one is another is still the same. */
    private static final int LONG = 6;

    /** No person has more names; where there are more they are found only as they are written. */
    private static final int MOST_MISREAD = 200;

    private final Set<String> words = new LinkedHashSet<>();
    private final List<String> longWords = new ArrayList<>();
    private final Map<String, Optional<String>> found = new HashMap<>();

    /** Takes the words of a name. */
    void learn(String name) {
        Matcher word = WORD.matcher(name.replace("'", "") + " " + name.replace('\'', ' '));
        while (word.find()) {
            String letters = Letters.asLetters(word.group());
            if (Letters.isLetter(letters.charAt(0)) && words.add(letters) && isPlain(letters)) {
                if (letters.length() >= LONG && longWords.size() < MOST_MISREAD) {
                    longWords.add(letters);
                }
            }
        }
    }

    /** Checks for a word that means a name wherever it stands. */
    private static boolean isPlain(String word) {
        return word.length() >= SHORTEST && !SheetWords.contains(word);
    }

    /** A word of a text that is one of a name: where it stands, and the word as the name has it. */
    record Found(int from, int to, String word) {

        /** Shows nothing of the record. */
        @Override
        public String toString() {
            return "Found[]";
        }
    }

    /** Finds the words of names in a text. Words of the form itself, and short ones, must stand beside another. */
    List<Found> in(String text, int start, int end) {
        List<Found> all = new ArrayList<>();
        if (words.isEmpty()) {
            return all;
        }
        Matcher word = WORD.matcher(text).region(start, end);
        Found before = null;
        boolean beforeIsTaken = false;
        while (word.find()) {
            Optional<String> name = nameOf(word.group().replace("'", ""));
            if (name.isEmpty()) {
                before = null;
                continue;
            }
            Found here = new Found(word.start(), word.end(), name.get());
            boolean beside = before != null && isBeside(text, before, here) && isNameTogether(before, here);
            if (beside && !beforeIsTaken) {
                all.add(before);
            }
            beforeIsTaken = beside || isPlain(here.word);
            if (beforeIsTaken) {
                all.add(here);
            }
            before = here;
        }
        return all;
    }

    private static boolean isNameTogether(Found one, Found other) {
        return one.word.length() >= SHORTEST || other.word.length() >= SHORTEST;
    }

    private static boolean isBeside(String text, Found one, Found other) {
        if (other.from - one.to > 2) {
            return false;
        }
        for (int i = one.to; i < other.from; i++) {
            if (" ,.'-".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> nameOf(String written) {
        if (words.contains(written)) {
            return Optional.of(written);
        }
        if (written.length() < SHORTEST || written.length() > 40 || SheetWords.contains(written)) {
            return Optional.empty();
        }
        return found.computeIfAbsent(written, this::misread);
    }

    private Optional<String> misread(String written) {
        String letters = Letters.asLetters(written);
        if (written.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        if (words.contains(letters) && isPlain(letters)) {
            return Optional.of(letters);
        }
        return longWords.stream()
                .filter(name -> Letters.distance(name, letters, 1) <= 1)
                .findFirst();
    }
}
