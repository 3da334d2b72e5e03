package org.recordclearance.doj.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * A date at the start of a text: year, month and day in eight digits, between which stray dots may stand.
 *
 * @param date what it says; a date that is none, such as one of the 13th month, is unreadable
 * @param rest the text behind it
 */
record SheetDate(ReportedDate date, String rest) {

    private static final int DIGITS = 8;

    /** No living record has a year before or after these. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2199;

    /** Finds a date at the start of a text. */
    static Optional<SheetDate> in(String text) {
        StringBuilder digits = new StringBuilder(DIGITS);
        boolean misread = false;
        int at = 0;
        while (at < text.length() && digits.length() < DIGITS) {
            char c = text.charAt(at);
            char digit = Letters.asDigit(c);
            if (Letters.isDigit(digit)) {
                misread |= digit != c;
                digits.append(digit);
            } else if (c != '.' && c != ',' && c != '\u00B7' && c != '\'') {
                return Optional.empty();
            }
            at++;
        }
        boolean ends = at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
        if (digits.length() < DIGITS || !ends || !Letters.isDigit(text.charAt(0)) || (misread && at > DIGITS + 2)) {
            return Optional.empty();
        }
        return Optional.of(new SheetDate(of(digits.toString()), Specks.strippedInFront(text.substring(at))));
    }

    /** Reads eight digits; zeros for the day, or for month and day, are a date that is not known so far. */
    private static ReportedDate of(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6));
        if (year == 0 && month == 0 && day == 0) {
            return ReportedDate.missing();
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return ReportedDate.unreadable();
        }
        try {
            if (month == 0 && day == 0) {
                return ReportedDate.of(Year.of(year));
            }
            return day == 0
                    ? ReportedDate.of(YearMonth.of(year, month))
                    : ReportedDate.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return ReportedDate.unreadable();
        }
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "SheetDate[]";
    }
}
