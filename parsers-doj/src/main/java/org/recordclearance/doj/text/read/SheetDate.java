package org.recordclearance.doj.text.read;

import java.util.Optional;
import org.recordclearance.doj.dates.DojDates;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * A date at the start of a text: year, month and day in eight digits, between which stray dots may stand.
 *
 * @param date what it says; a date that is none, such as one of the 13th month, is unreadable
 * @param rest the text behind it
 */
public record SheetDate(ReportedDate date, String rest) {

    private static final int DIGITS = 8;

    /** Finds a date at the start of a text. */
    public static Optional<SheetDate> in(String text) {
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
        return Optional.of(
                new SheetDate(DojDates.parse(digits.toString()), Specks.strippedInFront(text.substring(at))));
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "SheetDate[]";
    }
}
