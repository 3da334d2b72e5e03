package org.recordclearance.prop64.law;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Offense;

/**
 * Which subdivision of HS 11357 a conviction may be of: the letter that is stated, and those that the level or the words
 * contradict it with. Until 1976 a letter says nothing; since Proposition 64 the letters are others.
 */
public final class StatedSubdivision {

    /** The letters that HS 11357 had until Proposition 64. */
    public static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

    /** The letter that stands for concentrated cannabis, the only felony. */
    public static final String CONCENTRATED = "a";

    private static final String NUMBER = StatuteSections.POSSESSION.number();

    private static final Map<String, Prop64Section> OF_LETTERS = LETTERS.stream()
            .collect(toUnmodifiableMap(letter -> letter, letter -> new Prop64Section(NUMBER, List.of(letter))));

    private record Words(String letter, Pattern pattern) {}

    private static final List<Words> WORDS = CitedTable.read("letters_of_11357.csv").stream()
            .map(row -> new Words(row.get("letter"), Pattern.compile(row.get("words"))))
            .toList();

    private static final Offense.Finding<List<String>> OF_WORDS = Offense.finding(StatedSubdivision::lettersOfWords);

    private StatedSubdivision() {}

    /**
     * Checks if other facts of a record can contradict the subdivision that it states.
     *
     * @param stated the offense that the section states
     * @return true for a letter of HS 11357
     */
    public static boolean mayBeContradicted(Prop64Section stated) {
        return stated.number().equals(NUMBER) && !stated.subdivisions().isEmpty();
    }

    /**
     * Gets the letters that the words of a charge say it is of.
     *
     * @param count the count
     * @return the letters, empty if the words say nothing of it
     */
    public static List<String> lettersOfWords(Count count) {
        return OF_WORDS.of(count.offense());
    }

    private static List<String> lettersOfWords(Offense offense) {
        String words = KeyWords.of(offense);
        List<String> letters = new ArrayList<>(0);
        for (Words each : WORDS) {
            if (each.pattern.matcher(words).find()) {
                letters.add(each.letter);
            }
        }
        return List.copyOf(letters);
    }

    /**
     * Obtains HS 11357 with a letter.
     *
     * @param letter one of {@link #LETTERS}
     * @return the offense
     */
    public static Prop64Section ofLetter(String letter) {
        return OF_LETTERS.get(letter);
    }
}
