package org.recordclearance.rapsheet;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whether two convictions of a rap sheet are of one case: by a case number that they have in common, else by cycle, step and day.
 * Each county numbers its own cases, so the same number in another county is another case.
 */
final class SameCase {

    private SameCase() {}

    static Truth of(Conviction one, Conviction other) {
        List<String> numbers = one.caseNumbers();
        List<String> others = other.caseNumbers();
        if (haveCommon(numbers, others) && !areOfTwoCounties(one, other)) {
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

    private static boolean areOfTwoCounties(Conviction one, Conviction other) {
        Optional<County> county = one.event().county().county();
        Optional<County> another = other.event().county().county();
        return county.isPresent() && another.isPresent() && !county.equals(another);
    }

    static boolean haveCommon(List<String> numbers, List<String> others) {
        return !Collections.disjoint(numbers, others);
    }
}
