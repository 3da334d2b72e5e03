package org.recordclearance.prop64.results;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as the result columns and the reasons of the policies print it. */
public final class PrintedDate {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private PrintedDate() {}

    /** Prints a day, such as {@code 11/09/2016}. */
    public static String of(LocalDate day) {
        return AMERICAN.format(day);
    }
}
