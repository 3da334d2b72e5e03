package org.recordclearance.testkit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.ReportedDate;

/** Draws the dates of one record: near each other, on anniversaries, and, when sparse, not known to the day. */
final class RandomDays {

    private static final int YEARS = 65;
    private static final int DAYS_OF_A_YEAR = 365;

    private final LocalDate around;
    private final double sparseness;
    private final Dice dice;
    private final List<LocalDate> drawn = new ArrayList<>();

    RandomDays(LocalDate around, double sparseness, Dice dice) {
        this.around = around;
        this.sparseness = sparseness;
        this.dice = dice;
    }

    /** Draws a date on which something of the record happened. */
    ReportedDate date() {
        return known(day());
    }

    /** Draws a date of birth. */
    ReportedDate dateOfBirth() {
        int age = dice.chance(0.3) ? dice.oneOf(List.of(18, 21, 40, 50, 65)) : dice.between(17, 80);
        return known(remember(
                around.minusYears(age).plusDays(dice.between(-1, 1) + (dice.chance(0.5) ? 0 : dice.between(0, 300)))));
    }

    /** Draws a day that follows another soon, or is the same. */
    ReportedDate after(ReportedDate date) {
        return known(remember(date.isDay() ? date.earliest().plusDays(dice.between(0, 400)) : day()));
    }

    private LocalDate day() {
        int kind = dice.between(0, 99);
        if (kind < 15 && !drawn.isEmpty()) {
            return remember(dice.oneOf(drawn).plusDays(dice.between(-1, 1)));
        }
        if (kind < 25 && !drawn.isEmpty()) {
            return remember(dice.oneOf(drawn).plusYears(dice.between(1, 25)).plusDays(dice.between(-1, 1)));
        }
        if (kind < 60) {
            return remember(around.minusYears(dice.between(0, YEARS)).plusDays(dice.between(-1, 1)));
        }
        return remember(around.minusDays(dice.between(-DAYS_OF_A_YEAR, YEARS * DAYS_OF_A_YEAR)));
    }

    private LocalDate remember(LocalDate day) {
        drawn.add(day);
        return day;
    }

    private ReportedDate known(LocalDate day) {
        if (!dice.chance(sparseness)) {
            return ReportedDate.of(day);
        }
        return switch (dice.between(0, 4)) {
            case 0 -> ReportedDate.of(YearMonth.from(day));
            case 1 -> ReportedDate.of(Year.of(day.getYear()));
            case 2 -> ReportedDate.unreadable();
            case 3 -> ReportedDate.contradictory();
            default -> ReportedDate.missing();
        };
    }
}
