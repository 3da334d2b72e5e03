package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/** What can't be read is a gap, or a fact that is not known. It is never a conviction less. */
class DamagedSheetProperties {

    @Property(tries = 2000)
    void a_damaged_line_hides_no_conviction_in_silence(@ForAll long seed) {
        assertThat(hidden(seed)).isEmpty();
    }

    static String hidden(long seed) {
        RapSheet whole = RandomSheets.sheet(seed);
        List<String> lines = SheetPrinter.print(whole);
        List<String> damaged = new SheetDamage(seed).on(lines, lines.indexOf("OCC/FARMER; MECHANIC"));
        RapSheet read = RapSheetText.parse(String.join("\n", damaged));
        if (!read.gaps().isEmpty()) {
            return "";
        }
        List<Conviction> convictions = whole.convictions();
        if (read.convictions().size() < convictions.size()) {
            return "convictions";
        }
        for (int i = 0; i < convictions.size(); i++) {
            String lost = changed(convictions.get(i), read.convictions().get(i));
            if (!lost.isEmpty()) {
                return lost;
            }
        }
        return read.cycles().size() < whole.cycles().size() ? "cycles" : "";
    }

    /** A fact that is another one, and not one that is not known. */
    private static String changed(Conviction was, Conviction is) {
        if (is.date().isDay() && !is.date().equals(was.date())) {
            return "date";
        }
        if (is.level().isKnown() && was.level().isKnown() && is.level().compareTo(was.level()) < 0) {
            return "level";
        }
        if (is.county().county().isPresent() && !is.county().equals(was.county())) {
            return "county";
        }
        boolean unknown = is.sentence().terms().stream()
                .anyMatch(term -> term.length().period().isEmpty());
        return is.sentence().terms().size() < was.sentence().terms().size() && !unknown ? "sentence" : "";
    }
}
