package org.recordclearance.rapsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether two convictions of a rap sheet are of one case: by a case number that they have in common, else by cycle, step and day.
 * Each county numbers its own cases, so the same number in another county is another case. Where one was convicted before the arrest
 * for the other, or on one of the days that its date could be, a number in common is or may be contradicted, and it is not known. What
 * stands for a number but names no case, such as {@code NULL}, is none.
 */
final class SameCase {

    /** By so many days a conviction may stand before its own arrest. */
    private static final int DAYS_OF_GRACE = 1;

    private SameCase() {}

    static Truth of(Conviction one, Conviction other) {
        List<String> numbers = one.caseNumbers();
        List<String> others = other.caseNumbers();
        if (haveCommon(numbers, others) && !areOfTwoCounties(one, other)) {
            return mayBeConvictedBeforeArrest(one, other) || mayBeConvictedBeforeArrest(other, one)
                    ? Truth.UNKNOWN
                    : Truth.YES;
        }
        CountPosition place = one.position();
        CountPosition otherPlace = other.position();
        if (place.cycle() != otherPlace.cycle()
                && !areOfTwoCounties(one, other)
                && haveCommon(possibleNumbers(one), possibleNumbers(other))) {
            return Truth.UNKNOWN;
        }
        if (place.cycle() != otherPlace.cycle() || (nameCase(numbers) && nameCase(others))) {
            return Truth.of(place.equals(otherPlace));
        }
        ReportedDate date = one.event().date();
        boolean oneDay = place.event() == otherPlace.event()
                || (date.isDay() && date.equals(other.event().date()));
        return oneDay && one.isInStepOf(other) ? Truth.YES : Truth.UNKNOWN;
    }

    /** A count without a number of its own may be of any case of its event. */
    private static List<String> possibleNumbers(Conviction conviction) {
        List<String> own = conviction.caseNumbers();
        return nameCase(own) ? own : conviction.event().caseNumbers();
    }

    private static boolean areOfTwoCounties(Conviction one, Conviction other) {
        Optional<County> county = one.event().county().county();
        Optional<County> another = other.event().county().county();
        return county.isPresent() && another.isPresent() && !county.equals(another);
    }

    /**
     * Of what was convicted before somebody was arrested for the other, the number says what can't be. Nobody is convicted before the own
     * arrest: of one arrest the number is believed, whatever else is not known.
     */
    private static boolean mayBeConvictedBeforeArrest(Conviction one, Conviction other) {
        ReportedDate ownArrest = one.cycleDate();
        ReportedDate arrest = other.cycleDate();
        if (one.position().cycle() == other.position().cycle() && ownArrest.equals(arrest)) {
            return false;
        }
        LocalDate first = later(one.date().earliest(), ownArrest.earliest());
        LocalDate last = earlier(arrest.latest(), other.date().latest());
        return first.plusDays(DAYS_OF_GRACE).isBefore(last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static boolean haveCommon(List<String> numbers, List<String> others) {
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            if (others.contains(number) && Event.namesCase(number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nameCase(List<String> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (Event.namesCase(numbers.get(i))) {
                return true;
            }
        }
        return false;
    }
}
