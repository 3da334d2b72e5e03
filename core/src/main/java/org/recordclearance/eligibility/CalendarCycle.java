package org.recordclearance.eligibility;

import java.time.Period;
import org.recordclearance.rapsheet.Sentence;

/** What is true of anniversaries and sentence ends whatever the day they are counted from. */
final class CalendarCycle {

    /** The calendar repeats after 400 years, which are so many days. */
    static final long DAYS = 146_097;

    /** No number of years, and no sentence, is longer or shorter by so many days for the day on which it begins. */
    static final long FAR_APART = 366;

    /** Months have 28 to 31 days, and years a leap day or none: a length in them takes more or fewer days by so many at most. */
    private static final long SPREAD_OF_MONTHS = 7;

    private CalendarCycle() {}

    /** By how many days at most a length of time differs for the day on which it begins. */
    static long spread(Period length) {
        return length.toTotalMonths() == 0 ? 0 : SPREAD_OF_MONTHS;
    }

    /** By how many days at most a sentence of which all lengths are known differs for the day on which it begins. */
    static long spread(Sentence sentence) {
        return sentence.terms().stream()
                .flatMap(term -> term.length().period().stream())
                .mapToLong(CalendarCycle::spread)
                .sum();
    }
}
