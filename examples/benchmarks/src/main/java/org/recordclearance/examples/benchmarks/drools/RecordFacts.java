package org.recordclearance.examples.benchmarks.drools;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/**
 * A complete record as facts for rules: its subject, convictions and registrations under PC 290.
 *
 * <p>Rules know yes and no only, so nothing of the record may be missing, and no offense may leave open what it is.
 * Immutable and safe for use by several threads.
 */
public final class RecordFacts {

    private final List<Object> all;

    private RecordFacts(List<Object> all) {
        this.all = all;
    }

    /**
     * Obtains the facts of a record.
     *
     * @param sheet a rap sheet of which nothing is missing
     * @return the facts
     * @throws java.util.NoSuchElementException if a date or a code section is missing
     */
    public static RecordFacts of(RapSheet sheet) {
        List<Object> facts = new ArrayList<>();
        facts.add(new RecordedSubject(
                sheet.subject().dateOfBirth().day().orElseThrow(),
                sheet.subject().deceased()));
        sheet.cycles().stream()
                .flatMap(cycle -> cycle.events().stream())
                .filter(RecordedRegistration::is)
                .forEach(event ->
                        facts.add(new RecordedRegistration(event.date().day().orElseThrow())));
        List<Conviction> convictions = sheet.convictions();
        for (int i = 0; i < convictions.size(); i++) {
            facts.add(RecordedConviction.of(i, convictions.get(i)));
        }
        return new RecordFacts(facts);
    }

    List<Object> all() {
        return all;
    }

    @Override
    public String toString() {
        return "RecordFacts[" + all.size() + " facts]";
    }
}
