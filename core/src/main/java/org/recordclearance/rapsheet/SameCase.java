package org.recordclearance.rapsheet;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whether two convictions of a rap sheet are of one case: by a case number that they have in common, else by cycle, step and day.
 * Each county numbers its own cases, so the same number in another county is another case. Where one was convicted before the arrest
 * for the other, a number in common is contradicted, and it is not known.
 */
final class SameCase {

    /** By so many days a conviction may stand before its own arrest. */
    private static final int DAYS_OF_GRACE = 1;

    private SameCase() {}

    static Truth of(Conviction one, Conviction other) {
        List<String> numbers = one.caseNumbers();
        List<String> others = other.caseNumbers();
        if (haveCommon(numbers, others) && !areOfTwoCounties(one, other)) {
            return isConvictedBeforeArrest(one, other) || isConvictedBeforeArrest(other, one)
                    ? Truth.UNKNOWN
                    : Truth.YES;
        }
        CountPosition place = one.position();
        CountPosition otherPlace = other.position();
        if (place.cycle() != otherPlace.cycle() || (!numbers.isEmpty() && !others.isEmpty())) {
            return Truth.of(place.equals(otherPlace));
        }
        ReportedDate date = one.event().date();
        boolean oneDay = place.event() == otherPlace.event()
                || (date.isDay() && date.equals(other.event().date()));
        return oneDay && one.isInStepOf(other) ? Truth.YES : Truth.UNKNOWN;
    }

    private static boolean areOfTwoCounties(Conviction one, Conviction other) {
        Optional<County> county = one.event().county().county();
        Optional<County> another = other.event().county().county();
        return county.isPresent() && another.isPresent() && !county.equals(another);
    }

    /** Of what was convicted before somebody was arrested for the other, the number says what can't be. */
    private static boolean isConvictedBeforeArrest(Conviction one, Conviction other) {
        ReportedDate arrest = other.cycleDate();
        return one.date().isDay()
                && arrest.isDay()
                && one.date().earliest().plusDays(DAYS_OF_GRACE).isBefore(arrest.earliest());
    }

    static boolean haveCommon(List<String> numbers, List<String> others) {
        return !Collections.disjoint(numbers, others);
    }
}
