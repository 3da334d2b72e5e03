package org.recordclearance.examples.countyreview.plain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as Americans put it into a sentence, such as {@code November 2, 2026}. */
public final class DateInWords {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private DateInWords() {}

    /** Returns a day in words. */
    public static String of(LocalDate day) {
        return FORM.format(day);
    }
}
