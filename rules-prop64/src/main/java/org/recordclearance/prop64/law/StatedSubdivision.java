package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * Which subdivision of HS 11357 a conviction may be of: the letter that is stated, and those that the level or the words
 * contradict it with. Until 1976 a letter says nothing; since Proposition 64 the letters are others.
 */
public final class StatedSubdivision {

    private static final String NUMBER = "11357";
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

    /** The letter that stands for concentrated cannabis, the only felony. */
    private static final String CONCENTRATED = "a";

    private record Words(String letter, Pattern pattern) {}

    private static final List<Words> WORDS = CitedTable.read("letters_of_11357.csv").stream()
            .map(row -> new Words(row.get("letter"), Pattern.compile(row.get("words"))))
            .toList();

    private StatedSubdivision() {}

    /**
     * Gets what a conviction of a Prop 64 offense may be of.
     *
     * @param conviction the conviction
     * @param stated the offense that its section states
     * @return the offense stated first, then those that the record may mean as well
     */
    public static List<Prop64Section> readings(Conviction conviction, Prop64Section stated) {
        if (!stated.number().equals(NUMBER) || stated.subdivisions().isEmpty()) {
            return List.of(stated);
        }
        ReportedDate offense = conviction.cycleDate();
        boolean isDated = offense.precision().compareTo(ReportedDate.Precision.YEAR) <= 0;
        ReportedDate date = isDated ? offense : conviction.date();
        boolean isKnown = date.precision().compareTo(ReportedDate.Precision.YEAR) <= 0;
        if (isKnown && !date.earliest().isBefore(Limits.PROP_64_IN_EFFECT)) {
            return List.of(stated);
        }
        Set<String> letters = new LinkedHashSet<>();
        letters.add(stated.subdivision());
        if (isKnown && date.earliest().isBefore(Limits.LETTERS_OF_11357)) {
            letters.addAll(LETTERS);
        } else {
            letters.addAll(contradicting(conviction));
        }
        if (letters.size() == 1) {
            return List.of(stated);
        }
        ImmutableList.Builder<Prop64Section> readings = ImmutableList.builder();
        readings.add(stated);
        letters.stream()
                .filter(letter -> !letter.equals(stated.subdivision()))
                .map(letter -> new Prop64Section(NUMBER, List.of(letter)))
                .forEach(readings::add);
        return readings.build();
    }

    private static Set<String> contradicting(Conviction conviction) {
        Set<String> letters = new LinkedHashSet<>();
        if (conviction.disposition().level() == Level.FELONY) {
            letters.add(CONCENTRATED);
        }
        String words = conviction.count().description().toUpperCase(Locale.ROOT);
        for (Words each : WORDS) {
            if (each.pattern.matcher(words).find()) {
                letters.add(each.letter);
            }
        }
        return letters;
    }
}
