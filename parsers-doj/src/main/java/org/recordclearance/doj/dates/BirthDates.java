package org.recordclearance.doj.dates;

import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedDate.Precision;

/** Makes one date of birth of several that a record states of one person. */
public final class BirthDates {

    private BirthDates() {}

    /**
     * Puts two statements together. Where both are readable it is the more exact one, or, where no day is within both, they
     * contradict each other; where one is readable it is that one.
     */
    public static ReportedDate together(ReportedDate known, ReportedDate other) {
        if (known.precision() == Precision.CONTRADICTORY || other.precision() == Precision.MISSING) {
            return known;
        }
        if (known.precision() == Precision.MISSING || known.precision() == Precision.UNREADABLE) {
            return other;
        }
        if (other.precision() == Precision.UNREADABLE) {
            return known;
        }
        if (DojDates.areApart(known, other)) {
            return ReportedDate.contradictory();
        }
        return other.precision().compareTo(known.precision()) < 0 ? other : known;
    }
}
