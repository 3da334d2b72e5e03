package org.recordclearance.prop64.law;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a row of a table of the law holds, the first and the last day included, and which day decides that: that of
 * the offense, of the conviction, or the as-of date.
 *
 * @param from the first day
 * @param to the last day, null while it holds
 * @param decides which day decides
 */
public record DatedRow(LocalDate from, @Nullable LocalDate to, String decides) {

    /** Reads the cells of a row. */
    static DatedRow of(Map<String, String> row) {
        String to = row.getOrDefault("to", "");
        return new DatedRow(
                LocalDate.parse(row.getOrDefault("from", "")),
                to.isEmpty() ? null : LocalDate.parse(to),
                row.getOrDefault("decides", ""));
    }

    /** Checks if the row holds on a day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
