package org.recordclearance.examples.countyreview.court.entries;

import java.util.List;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Event;

/** The numbers of a conviction's case that name one. */
final class CaseNumbersOnRecord {

    private CaseNumbersOnRecord() {}

    /**
     * Gets the numbers as they stand on the record, without those that stand for none: those of the count itself, or where it has none,
     * those of the event that it is of.
     */
    static List<String> of(Conviction conviction) {
        List<String> own = naming(conviction.count().caseNumbers().orElse(List.of()));
        return own.isEmpty() ? naming(conviction.event().caseNumbers()) : own;
    }

    private static List<String> naming(List<String> numbers) {
        return numbers.stream()
                .map(number -> PlainLine.of(number).strip())
                .filter(Event::namesCase)
                .distinct()
                .toList();
    }
}
