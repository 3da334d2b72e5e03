package org.recordclearance.examples.countyreview.since;

import java.util.Objects;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Whether two records say the same, in whatever order, under whatever numbers of person, rows, cycles and steps. The sums hold within one
 * process: they are compared, never kept.
 */
final class FactsOfRecord {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    private FactsOfRecord() {}

    /** Gets what a record sums up to. */
    static long sum(RapSheet sheet) {
        long sum = mixed(Objects.hash(
                sheet.subject().dateOfBirth(),
                sheet.subject().sex(),
                sheet.subject().deceased()));
        for (Cycle cycle : sheet.cycles()) {
            for (Event event : cycle.events()) {
                long place = Objects.hash(
                        cycle.date(), event.type(), event.date(), event.agency(), event.county(), event.caseNumbers());
                sum += mixed(place);
                for (Count count : event.counts()) {
                    sum += mixed(place * ODD
                            + Objects.hash(
                                    count.offense(),
                                    count.comments(),
                                    count.flags(),
                                    count.dispositions(),
                                    count.caseNumbers()));
                }
            }
        }
        return sum;
    }

    private static long mixed(long value) {
        long hash = (value ^ (value >>> 32)) * ODD;
        return hash ^ (hash >>> 29);
    }
}
