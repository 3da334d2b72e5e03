package org.recordclearance.testkit.draw;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * When things happen in one person's life: from the sixteenth year on, but not more than fifty years ago, and before the day
 * that the records are drawn around.
 */
final class LifelikeDays {

    private static final int OLDEST = 85;
    private static final int YOUNGEST = 21;
    private static final int GROWN = 15;
    private static final int YEARS = 50;
    private static final int TO_COURT = 180;

    private final LocalDate birth;
    private final LocalDate first;
    private final LocalDate end;
    private final double sparseness;
    private final Dice dice;
    private LocalDate last;

    LifelikeDays(Traits traits, Dice dice) {
        this.sparseness = traits.sparseness();
        this.dice = dice;
        this.end = traits.day().minusDays(1);
        LocalDate oldest = traits.day().minusYears(OLDEST);
        this.birth = oldest.plusDays(dice.between(0, days(oldest, traits.day().minusYears(YOUNGEST)) - 1));
        LocalDate grown = birth.plusYears(GROWN).plusDays(1);
        LocalDate recorded = traits.day().minusYears(YEARS);
        this.first = grown.isAfter(recorded) ? grown : recorded;
        this.last = first;
    }

    LocalDate birth() {
        return birth;
    }

    /** Gets the last day so far on which something happened. */
    LocalDate last() {
        return last;
    }

    /** Draws the day of an arrest, more of them early in life than late, and early enough for a court to follow. */
    LocalDate arrest() {
        int span = days(first, end) - TO_COURT;
        return remember(first.plusDays(Math.min(dice.between(0, span), dice.between(0, span))));
    }

    /** Draws a day some days after another. */
    LocalDate after(LocalDate day, int fewest, int most) {
        LocalDate later = day.plusDays(dice.between(fewest, most));
        return remember(later.isAfter(end) ? end : later);
    }

    /** Gets what the record shows of a day: now and then month and year alone, the year alone, or nothing. */
    ReportedDate reported(LocalDate day) {
        if (!dice.chance(sparseness)) {
            return ReportedDate.of(day);
        }
        return switch (dice.between(0, 4)) {
            case 0, 1 -> ReportedDate.of(YearMonth.from(day));
            case 2, 3 -> ReportedDate.of(Year.of(day.getYear()));
            default -> ReportedDate.missing();
        };
    }

    private LocalDate remember(LocalDate day) {
        last = day.isAfter(last) ? day : last;
        return day;
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(to.toEpochDay() - from.toEpochDay());
    }
}
