package org.recordclearance.prop64.law;

import java.util.List;
import java.util.regex.Pattern;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Offense;

/**
 * HS 11360 where no subdivision is stated: (a) is a felony, and what is none is (b) if its words say so, from a table with what
 * each rests on.
 */
public final class BareTransport {

    private static final String NUMBER = StatuteSections.TRANSPORT.number();

    /** The lesser offense. */
    public static final Prop64Section LESSER = Prop64Section.of(
                    CodeSection.parse(StatuteSections.LESSER_TRANSPORT.words()[0]))
            .orElseThrow();

    private static final List<Pattern> WORDS = CitedTable.read("letters_of_11360.csv").stream()
            .map(row -> Pattern.compile(row.getOrDefault("words", "")))
            .toList();

    private static final Offense.Finding<Boolean> LESSER_IN_WORDS = Offense.finding(BareTransport::isLesserInWords);

    private BareTransport() {}

    /**
     * Checks if an offense is HS 11360 and nothing more is stated of it.
     *
     * @param offense the offense
     * @return true if no subdivision is stated
     */
    public static boolean is(Prop64Section offense) {
        return offense.number().equals(NUMBER) && offense.subdivisions().isEmpty();
    }

    /**
     * Checks if the words of a charge say that it is the lesser offense.
     *
     * @param count the count
     * @return true if they do
     */
    public static boolean isLesserInWords(Count count) {
        return LESSER_IN_WORDS.of(count.offense());
    }

    private static boolean isLesserInWords(Offense offense) {
        String words = KeyWords.of(offense);
        return WORDS.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }
}
