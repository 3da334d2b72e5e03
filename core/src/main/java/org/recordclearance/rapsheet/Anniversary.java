package org.recordclearance.rapsheet;

import java.time.LocalDate;
import java.time.Period;

/**
 * The one way in which this library adds years and months to a day.
 *
 * <p>Where the calendar has no such day, the result is the first of the next month: the first anniversary of
 * 29 February 2016 is 1 March 2017, and a month after 31 January is 1 March. ({@link LocalDate#plusYears} would give the
 * last day of the month before.) The later a day, the later, or the same, its anniversary.
 *
 * <p>"N years ago" is always asked as "the Nth anniversary is on or before the as-of date", never by subtracting.
 */
public final class Anniversary {

    private Anniversary() {}

    /**
     * Returns a day's anniversary.
     *
     * @param day the day
     * @param years how many years later, zero or more
     * @return the same day of the later year, or 1 March for 29 February in a year that has none
     * @throws IllegalArgumentException if years is negative
     */
    public static LocalDate of(LocalDate day, int years) {
        return after(day, Period.ofYears(years));
    }

    /**
     * Returns the day that a length of time after another ends on.
     *
     * @param day the first day
     * @param length years, months and days, none of them negative; years and months are added first
     * @return the day after so much time
     * @throws IllegalArgumentException if the length has a negative part
     */
    public static LocalDate after(LocalDate day, Period length) {
        if (length.getYears() < 0 || length.getMonths() < 0 || length.getDays() < 0) {
            throw new IllegalArgumentException("a length of time must not be negative");
        }
        LocalDate moved = day.plusMonths(length.toTotalMonths());
        if (moved.getDayOfMonth() < day.getDayOfMonth()) {
            moved = moved.plusDays(1);
        }
        return moved.plusDays(length.getDays());
    }
}
