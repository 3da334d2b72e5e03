package org.recordclearance.doj.dates;

import static java.util.Comparator.naturalOrder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * Reads dates as the DOJ writes them: {@code yyyyMMdd}, where day, or month and day, may be zeros; and tells which can't be one day.
 *
 * <p>Eight zeros are blank. A day that the calendar does not have, a month of zeros with a day, and a year outside 1800 to
 * 2099 can't be read: no living record has such dates, and a misprinted century must not make anyone old enough for anything.
 */
public final class DojDates {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    private DojDates() {}

    /**
     * Reads a date.
     *
     * @param text the eight digits
     * @return the date, missing where the text is empty, unreadable where it is anything but a date
     */
    public static ReportedDate parse(String text) {
        if (text.isEmpty() || text.equals("00000000")) {
            return ReportedDate.missing();
        }
        if (text.length() != 8) {
            return ReportedDate.unreadable();
        }
        int number = 0;
        for (int i = 0; i < 8; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return ReportedDate.unreadable();
            }
            number = number * 10 + digit;
        }
        int year = number / 10_000;
        int month = number / 100 % 100;
        int day = number % 100;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return ReportedDate.unreadable();
        }
        try {
            if (day > 0) {
                return ReportedDate.of(LocalDate.of(year, month, day));
            }
            return month > 0 ? ReportedDate.of(YearMonth.of(year, month)) : ReportedDate.of(Year.of(year));
        } catch (DateTimeException e) {
            return ReportedDate.unreadable();
        }
    }

    /** Checks if two dates, each of which has days, can't be the same day. */
    public static boolean areApart(ReportedDate one, ReportedDate other) {
        return one.latest().isBefore(other.earliest()) || one.earliest().isAfter(other.latest());
    }

    /**
     * Returns what is known of one day that a record dates several times, in whatever order.
     *
     * @param dates the dates, at least one
     * @return contradictory where they can't all be the same day, unreadable where one is, else the one that says most
     */
    public static ReportedDate ofOneDay(Collection<ReportedDate> dates) {
        LocalDate first =
                dates.stream().map(ReportedDate::earliest).max(naturalOrder()).orElseThrow();
        LocalDate last =
                dates.stream().map(ReportedDate::latest).min(naturalOrder()).orElseThrow();
        if (last.isBefore(first)) {
            return ReportedDate.contradictory();
        }
        return dates.contains(ReportedDate.unreadable())
                ? ReportedDate.unreadable()
                : dates.stream()
                        .min(Comparator.comparing(ReportedDate::precision))
                        .orElseThrow();
    }
}
