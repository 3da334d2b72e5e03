package org.recordclearance.prop64.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Years as the result columns print them: of 365.25 days, with one decimal. No policy decides by them. For one thread. */
final class Years {

    private static final double HOURS_A_YEAR = 24 * 365.25;

    /** Farther from a half than this the double's own error can't change how it is rounded. */
    private static final double SURELY_APART = 1e-6;

    /** What was printed, by the number of days: the same numbers come again and again. */
    private final @Nullable String[] printed = new String[1 << 16];

    /** Prints the years between two days; nothing where the first is not known. */
    String between(Optional<LocalDate> day, LocalDate asOf) {
        return day.isEmpty() ? "" : remembered(ChronoUnit.DAYS.between(day.get(), asOf));
    }

    private String remembered(long days) {
        if (days < 0 || days >= printed.length) {
            return print(days);
        }
        String known = printed[(int) days];
        if (known == null) {
            known = print(days);
            printed[(int) days] = known;
        }
        return known;
    }

    /** Rounds the exact value of the quotient, as the program does whose columns these were. */
    private static String print(long days) {
        double years = days * 24.0 / HOURS_A_YEAR;
        double tenths = years * 10;
        long whole = (long) tenths;
        double rest = tenths - whole;
        if (days >= 0 && Math.abs(rest - 0.5) > SURELY_APART) {
            long rounded = rest > 0.5 ? whole + 1 : whole;
            return rounded / 10 + "." + rounded % 10;
        }
        String text = new BigDecimal(years).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
        return days < 0 && !text.startsWith("-") ? "-" + text : text;
    }
}
