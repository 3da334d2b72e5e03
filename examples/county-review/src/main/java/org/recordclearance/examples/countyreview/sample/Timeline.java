package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When things happen: from 1970, but not before the person is fifteen, to the end of 2019. */
final class Timeline {

    private static final LocalDate FIRST_ARREST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_ARREST = LocalDate.of(2019, 6, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);
    private static final int YOUNGEST = 15;

    private Timeline() {}

    /** Gets days on which the cycles of a person begin, in order, more of them early in life than late. */
    static List<LocalDate> days(SamplePerson person, int count, SampleDice dice) {
        // A day later than the birthday, so that one on 29 February needs no thought.
        LocalDate grown = person.birth().plusYears(YOUNGEST).plusDays(1);
        LocalDate first = grown.isAfter(FIRST_ARREST) ? grown : FIRST_ARREST;
        int span = (int) (LAST_ARREST.toEpochDay() - first.toEpochDay()) + 1;
        List<LocalDate> days = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            days.add(first.plusDays(Math.min(dice.below(span), dice.below(span))));
        }
        days.sort(Comparator.naturalOrder());
        return days;
    }

    /** Gets a day some days after another. */
    static LocalDate after(LocalDate day, int fewest, int most, SampleDice dice) {
        LocalDate later = day.plusDays(dice.between(fewest, most));
        return later.isAfter(LAST_DAY) ? LAST_DAY : later;
    }
}
