package org.recordclearance.prop64.policies;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as the reasons of the policies print it. */
final class PrintedDate {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private PrintedDate() {}

    /** Prints a day, such as {@code 11/09/2016}. */
    static String of(LocalDate day) {
        return AMERICAN.format(day);
    }
}
