package org.recordclearance.prop64.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The years of the result columns, which are the exact quotient rounded to even. */
class YearsTest {

    private final Years years = new Years();

    private static final LocalDate FROM = LocalDate.of(1850, 1, 1);

    @Test
    void everyNumberOfDaysIsRoundedExactly() {
        for (int days = 0; days < 80_000; days++) {
            String exact = new BigDecimal(days * 24.0 / (24 * 365.25))
                    .setScale(1, RoundingMode.HALF_EVEN)
                    .toPlainString();
            assertThat(years.between(Optional.of(FROM), FROM.plusDays(days)))
                    .as("%d days", days)
                    .isEqualTo(exact);
        }
    }

    @Test
    void aDayToComeIsNegative() {
        assertThat(years.between(Optional.of(FROM.plusDays(1)), FROM)).isEqualTo("-0.0");
        assertThat(years.between(Optional.of(FROM.plusYears(2)), FROM)).isEqualTo("-2.0");
    }

    @Test
    void nothingIsPrintedOfAnUnknownDay() {
        assertThat(years.between(Optional.empty(), FROM)).isEmpty();
    }
}
