package org.recordclearance.rapsheet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.spelling.NearestName;
import org.recordclearance.rapsheet.tables.PlaceList;

/** Tells a text that may be meant as a county of California from the name of another place. */
final class CountyText {

    private static final int FEW_LETTERS = 3;
    private static final int MOST_LETTERS_WRONG = 2;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final Pattern BETWEEN = Pattern.compile("[/&]| AND | OR ");

    private static final Set<String> STATES = states();
    private static final Set<String> SAYS_NOTHING = words("says nothing");
    private static final Set<String> BESIDE = words("beside it");

    /** The first letters of the names of several words, such as LA, which are no states in a record of California. */
    private static final Set<String> INITIALS = County.all().stream()
            .map(county -> initials(county.toString()))
            .filter(letters -> letters.length() > 1)
            .collect(Collectors.toUnmodifiableSet());

    private CountyText() {}

    private static Set<String> states() {
        Set<String> states = new HashSet<>();
        PlaceList.rows("states.csv").forEach(row -> row.forEach(name -> states.add(name.toUpperCase(Locale.ROOT))));
        return Set.copyOf(states);
    }

    private static Set<String> words(String kind) {
        return PlaceList.rows("no_places.csv").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The texts that a text, in the form of {@link County#normal}, has beside each other; none where it is one. */
    static Stream<String> parts(String normal) {
        return BETWEEN.matcher(normal).find() ? BETWEEN.splitAsStream(normal) : Stream.empty();
    }

    /** A text that has two others as its parts. */
    static String either(String one, String other) {
        return one + "/" + other;
    }

    /** Checks if a text, in the form of {@link County#normal}, can't be read as a place: it is none of the 58. */
    static boolean isUnreadable(String normal) {
        String words = NO_LETTERS.matcher(normal).replaceAll(" ").strip();
        String letters = words.replace(" ", "");
        if (normal.codePoints().anyMatch(CountyText::isNoLatin)
                || SAYS_NOTHING.contains(words)
                || INITIALS.contains(letters)) {
            return true;
        }
        if (STATES.contains(words) || STATES.contains(letters)) {
            return false;
        }
        return letters.length() <= FEW_LETTERS
                || isBeside(words)
                || County.all().stream().anyMatch(county -> mayBe(county.toString(), normal, words, letters));
    }

    /** A digit, or a letter of which the names in a record of California have none: whoever wrote it meant another. */
    private static boolean isNoLatin(int c) {
        boolean isLatin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && !isFullWidth(c);
        return Character.isDigit(c) || Character.isLetter(c) && !isLatin;
    }

    private static boolean isFullWidth(int c) {
        return c >= '\uFF01' && c <= '\uFF5E';
    }

    private static boolean mayBe(String county, String normal, String words, String letters) {
        String lettersOfCounty = county.replace(" ", "");
        return NearestName.distance(normal, county) <= MOST_LETTERS_WRONG
                || NearestName.distance(letters, lettersOfCounty) <= MOST_LETTERS_WRONG
                || isPartOf(county, letters)
                || hasOnlyWordsBeside(county, words);
    }

    private static String initials(String county) {
        return Arrays.stream(county.split(" "))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Checks if letters are an abbreviation or a part of a name: some of its letters in order, from the first of a word on. */
    private static boolean isPartOf(String county, String letters) {
        return IntStream.range(0, county.length())
                .filter(start -> start == 0 || county.charAt(start - 1) == ' ')
                .filter(start -> county.charAt(start) == letters.charAt(0))
                .anyMatch(start -> areInOrder(letters, county.substring(start)));
    }

    private static boolean areInOrder(String letters, String text) {
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            at = text.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Checks if a text is a name, or its initials, between words that name no other place, or another of the 58: it may be either. */
    private static boolean hasOnlyWordsBeside(String county, String words) {
        for (String name : List.of(county, initials(county))) {
            int at = name.length() > 1 ? (" " + words + " ").indexOf(" " + name + " ") : -1;
            if (at >= 0
                    && leavesOpen(words.substring(0, at).strip())
                    && leavesOpen(words.substring(at + name.length()).strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesOpen(String beside) {
        return isBeside(beside) || County.find(beside).isPresent();
    }

    private static boolean isBeside(String words) {
        return words.isEmpty()
                || BESIDE.contains(words)
                || Arrays.stream(words.split(" ")).allMatch(BESIDE::contains);
    }
}
