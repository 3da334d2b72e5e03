package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.util.List;

/** A date as a cell shows it: {@code yyyyMMdd}, in part, or not at all. */
final class DateCell {

    private static final List<byte[]> MISSING =
            List.of(SampleCells.text(""), SampleCells.padded("", 8), SampleCells.text("00000000"));
    private static final int IMPERFECT_PER_MILLE = 30;

    private DateCell() {}

    /** Gets the cell of a whole date. */
    static byte[] of(LocalDate date) {
        return digits(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Gets the cell of a date of which, as it happens, the day, the month or everything may have been lost. */
    static byte[] perhapsImperfect(LocalDate date, SampleDice dice) {
        if (!dice.chance(IMPERFECT_PER_MILLE)) {
            return of(date);
        }
        return switch (dice.below(5)) {
            case 0, 1 -> digits(date.getYear(), date.getMonthValue(), 0);
            case 2, 3 -> digits(date.getYear(), 0, 0);
            default -> dice.pick(MISSING);
        };
    }

    private static byte[] digits(int year, int month, int day) {
        return SampleCells.digits((year * 100L + month) * 100 + day, 8);
    }
}
