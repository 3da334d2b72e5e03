package org.recordclearance.examples.benchmarks.drools;

import java.time.LocalDate;
import org.recordclearance.prop64.Prop64Offenses;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.Truth;

/**
 * A conviction on a complete record, as a fact for rules. Immutable.
 *
 * @param index its place among the convictions of the rap sheet
 * @param county where
 * @param date when
 * @param level the level as it stands now
 * @param prop64Section the number of the Prop 64 offense, such as {@code 11357}, or empty if it is another
 * @param subdivision the outermost subdivision of that offense, or empty if none is stated
 * @param superStrike whether it is a super strike
 * @param pc290 whether it requires registration under PC 290(c)
 * @param sentenceEnd the day on which the sentence ends
 */
public record RecordedConviction(
        int index,
        String county,
        LocalDate date,
        Level level,
        String prop64Section,
        String subdivision,
        boolean superStrike,
        boolean pc290,
        LocalDate sentenceEnd) {

    static RecordedConviction of(int index, Conviction conviction) {
        CodeSection section = conviction.codeSection().orElseThrow();
        LocalDate date = conviction.date().day().orElseThrow();
        String prop64Section = Prop64Offenses.prop64Section(section).orElse("");
        return new RecordedConviction(
                index,
                conviction.county().text(),
                date,
                conviction.level(),
                prop64Section,
                subdivision(section, prop64Section),
                Prop64Offenses.superStrike(section) == Truth.YES,
                Prop64Offenses.pc290(section) == Truth.YES,
                conviction.sentence().endOfKnownTerms(date));
    }

    private static String subdivision(CodeSection section, String number) {
        for (Part part : section.parts()) {
            if (part.number().equals(number)) {
                return part.subdivisions().isEmpty() ? "" : part.subdivisions().get(0);
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return "RecordedConviction[" + index + "]";
    }
}
