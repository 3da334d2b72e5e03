package org.recordclearance.examples.countyreview.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as an office writes it or a spreadsheet rewrites it: {@code 2026-11-02}, {@code 20261102}, or as Americans write it,
 * {@code 11/2/2026}; midnight may stand behind it. A year of two digits and a number of days say no day for certain, and are refused.
 */
public final class TableDay {

    private static final String MIDNIGHT = "(?:[T ]0?0:00(?::00(?:\\.0+)?)?|\\s+12:00(?::00)?\\s*AM)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + MIDNIGHT);
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})" + MIDNIGHT);

    private TableDay() {}

    /** Reads a day; empty where the text is none for certain. */
    public static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher plain = PLAIN.matcher(text);
        Matcher american = AMERICAN.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
            }
            if (plain.matches()) {
                return Optional.of(day(plain.group(1), plain.group(2), plain.group(3)));
            }
            return american.matches()
                    ? Optional.of(day(american.group(3), american.group(1), american.group(2)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
