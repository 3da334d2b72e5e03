package org.recordclearance.prop64.results;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Days as the result columns print them. The same come again and again, and are printed once. For one thread. */
final class PrintedDays {

    /** The days of a century. */
    private static final int MOST = 36_525;

    private final Map<LocalDate, String> printed = new HashMap<>();

    String print(LocalDate day) {
        String known = printed.get(day);
        if (known == null) {
            if (printed.size() == MOST) {
                printed.clear();
            }
            known = PrintedDate.of(day);
            printed.put(day, known);
        }
        return known;
    }
}
