package org.recordclearance.eligibility;

/** What is true of anniversaries and sentence ends whatever the day they are counted from. */
final class CalendarCycle {

    /** The calendar repeats after 400 years, which are so many days. */
    static final long DAYS = 146_097;

    /** No number of years, and no sentence, is longer or shorter by so many days for the day on which it begins. */
    static final long FAR_APART = 366;

    private CalendarCycle() {}
}
