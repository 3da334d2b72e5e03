package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.Offense;
import org.recordclearance.rapsheet.spelling.OneLetter;

/**
 * The words of descriptions on which an answer rests, from a table: they are known too where a letter of them was misread, lost,
 * doubled or swapped, or the blank beside them was lost, so that no such slip hides what a record says against relief.
 */
final class KeyWords {

    private static final Set<String> WORDS = CitedTable.read("key_words.csv").stream()
            .map(row -> row.get("word"))
            .collect(ImmutableSet.toImmutableSet());

    /** Those that are long enough to be found inside a run of letters. */
    private static final List<String> LONG =
            WORDS.stream().filter(word -> word.length() > 4).collect(ImmutableList.toImmutableList());

    private static final Pattern WORD = Pattern.compile("[A-Z0-9|]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9OQDILZSGB]*[0-9][0-9OQDILZSGB]*");
    private static final int SHORTEST = 4;

    private static final Offense.Finding<String> OF_DESCRIPTION =
            Offense.finding(offense -> spelled(offense.description()));

    private KeyWords() {}

    /** Returns the description of an offense as {@link #spelled} does. */
    static String of(Offense offense) {
        return OF_DESCRIPTION.of(offense);
    }

    /** Returns a text in capitals with these words as they are spelled, and the digits of its numbers as digits. */
    static String spelled(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder(upper.length());
        Matcher word = WORD.matcher(upper);
        int end = 0;
        String before = "";
        while (word.find()) {
            String own = ofWord(word.group());
            boolean isRest = word.start() == end + 1 && isInTwo(before, word.group());
            spelled.append(upper, end, word.start());
            if (isRest) {
                spelled.append(before).append(word.group()).append(' ');
            }
            spelled.append(own);
            before = word.group();
            end = word.end();
        }
        return spelled.append(upper, end, upper.length()).toString();
    }

    /** Checks if a blank in it parts one of the words. */
    private static boolean isInTwo(String one, String other) {
        String joined = one + other;
        return LONG.stream().anyMatch(joined::contains)
                && LONG.stream().noneMatch(key -> one.contains(key) || other.contains(key));
    }

    private static String ofWord(String word) {
        if (NUMBER.matcher(word).matches() || word.equals("I") || word.equals("L")) {
            return asDigits(word);
        }
        String letters = asLetters(word);
        if (WORDS.contains(letters) || letters.length() < SHORTEST - 1) {
            return letters;
        }
        Optional<String> meant = WORDS.stream()
                .filter(key -> key.length() >= SHORTEST && OneLetter.apart(key, letters))
                .findFirst();
        if (meant.isPresent()) {
            return meant.get();
        }
        return LONG.stream()
                .filter(letters::contains)
                .findFirst()
                .map(key -> letters.replace(key, " " + key + " ").strip())
                .orElse(letters);
    }

    private static String asLetters(String word) {
        return word.replace('0', 'O')
                .replace('1', 'I')
                .replace('|', 'I')
                .replace('2', 'Z')
                .replace('5', 'S')
                .replace('6', 'G')
                .replace('8', 'B');
    }

    private static String asDigits(String word) {
        return word.replace('O', '0')
                .replace('Q', '0')
                .replace('D', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('Z', '2')
                .replace('S', '5')
                .replace('G', '6')
                .replace('B', '8');
    }
}
