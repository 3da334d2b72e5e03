package org.recordclearance.rapsheet;

import java.util.Collections;
import java.util.List;

/** Whether two convictions of a rap sheet are of one case. */
final class SameCase {

    private SameCase() {}

    static Truth of(Conviction one, Conviction other) {
        List<String> numbers = one.caseNumbers();
        List<String> others = other.caseNumbers();
        if (haveCommon(numbers, others)) {
            return Truth.YES;
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

    static boolean haveCommon(List<String> numbers, List<String> others) {
        return !Collections.disjoint(numbers, others);
    }
}
