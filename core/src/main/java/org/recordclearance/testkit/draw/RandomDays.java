package org.recordclearance.testkit.draw;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.ReportedDate;

/** Draws the dates of one record: near each other, on anniversaries, and, when sparse, not known to the day. */
final class RandomDays {

    private static final List<Integer> AGES = List.of(18, 21, 40, 50, 65);
    private static final int CHILDHOOD = 15;
    private static final int FULL_AGE = 18;
    private static final int MOST_YEARS = 80;
    private static final int YEARS = 65;
    private static final int FEW_YEARS = 15;
    private static final int DAYS_OF_A_YEAR = 365;

    private final LocalDate around;
    private final double sparseness;
    private final Dice dice;
    private final List<LocalDate> drawn = new ArrayList<>();
    private LocalDate born = ReportedDate.MIN;

    RandomDays(LocalDate around, double sparseness, Dice dice) {
        this.around = around;
        this.sparseness = sparseness;
        this.dice = dice;
    }

    /** Draws a date on which something of the record happened. */
    ReportedDate date() {
        return known(day());
    }

    /** Draws the date of birth, first of all. */
    ReportedDate dateOfBirth() {
        int age = dice.chance(0.3) ? dice.oneOf(AGES) : dice.between(FULL_AGE, MOST_YEARS);
        born = around.minusYears(age)
                .plusDays(dice.chance(0.5) ? dice.between(-1, 1) : dice.between(0, DAYS_OF_A_YEAR));
        drawn.add(born);
        return known(born);
    }

    /** Draws a day that follows another soon, or is the same. */
    ReportedDate after(ReportedDate date) {
        return known(remember(date.isDay() ? date.earliest().plusDays(dice.between(0, 400)) : day()));
    }

    /** Draws a day after all others. */
    ReportedDate lastOfAll() {
        return known(around.plusYears(3).plusDays(dice.between(0, DAYS_OF_A_YEAR)));
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
            return remember(around.minusYears(years()).plusDays(dice.between(-1, 1)));
        }
        return remember(around.minusDays(dice.between(-DAYS_OF_A_YEAR, years() * DAYS_OF_A_YEAR)));
    }

    /** Policies ask about the last few years more than about those before. */
    private int years() {
        return dice.between(0, dice.chance(0.5) ? FEW_YEARS : YEARS);
    }

    /** Hardly anybody has a record from before they were grown up. */
    private LocalDate remember(LocalDate day) {
        LocalDate grownUp = day;
        if (day.isBefore(born.plusYears(CHILDHOOD)) && dice.chance(0.9)) {
            grownUp = dice.chance(0.3)
                    ? born.plusYears(dice.oneOf(AGES)).plusDays(dice.between(-1, 1))
                    : born.plusYears(CHILDHOOD).plusDays(dice.between(0, FEW_YEARS * DAYS_OF_A_YEAR));
        }
        drawn.add(grownUp);
        return grownUp;
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
