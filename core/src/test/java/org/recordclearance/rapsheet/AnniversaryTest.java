package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversaryTest {

    @ParameterizedTest
    @CsvSource({
        "2016-02-29, P1Y, 2017-03-01",
        "2016-02-29, P4Y, 2020-02-29",
        "2016-02-28, P1Y, 2017-02-28",
        "2015-02-28, P1Y, 2016-02-28",
        "1896-02-29, P4Y, 1900-03-01",
        "2015-01-31, P1M, 2015-03-01",
        "2016-01-31, P1M, 2016-03-01",
        "2016-01-30, P1M, 2016-03-01",
        "2016-01-29, P1M, 2016-02-29",
        "2015-03-31, P1M, 2015-05-01",
        "2015-12-31, P2M, 2016-03-01",
        "2015-01-31, P12M, 2016-01-31",
        "2015-01-31, P1Y1M, 2016-03-01",
        "2015-01-31, P1M1D, 2015-03-02",
        "2015-12-31, P30D, 2016-01-30",
        "2015-06-15, P0D, 2015-06-15"
    })
    void a_day_that_does_not_exist_is_the_first_of_the_next_month(LocalDate day, Period length, LocalDate expected) {
        assertThat(Anniversary.after(day, length)).isEqualTo(expected);
    }

    @Property
    void the_later_a_day_the_later_or_the_same_its_anniversary(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 40) int later, @ForAll("lengths") Period length) {
        assertThat(Anniversary.after(day, length)).isBeforeOrEqualTo(Anniversary.after(day.plusDays(later), length));
    }

    @Property
    void the_longer_a_time_the_later_or_the_same_its_end(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 99) int years,
            @ForAll @IntRange(max = 40) int months) {
        assertThat(Anniversary.after(day, Period.ofMonths(months)))
                .isBeforeOrEqualTo(Anniversary.after(day, Period.ofMonths(months + 1)));
        assertThat(Anniversary.of(day, years)).isBefore(Anniversary.of(day, years + 1));
    }

    @Property
    void an_anniversary_is_the_same_day_of_the_year_or_the_first_of_march(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 150) int years) {
        LocalDate anniversary = Anniversary.of(day, years);

        assertThat(anniversary.getYear()).isEqualTo(day.getYear() + years);
        boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        if (leapDay && !anniversary.isLeapYear()) {
            assertThat(anniversary).hasMonthValue(3).hasDayOfMonth(1);
        } else {
            assertThat(anniversary).hasMonth(day.getMonth()).hasDayOfMonth(day.getDayOfMonth());
        }
    }

    @Property
    void twelve_months_are_a_year(
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate day,
            @ForAll @IntRange(max = 99) int years) {
        assertThat(Anniversary.after(day, Period.ofMonths(12 * years))).isEqualTo(Anniversary.of(day, years));
    }

    @Test
    void time_does_not_run_backwards() {
        LocalDate day = LocalDate.of(2016, 2, 29);

        assertThatIllegalArgumentException().isThrownBy(() -> Anniversary.of(day, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Anniversary.after(day, Period.of(1, 0, -1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Anniversary.after(day, Period.of(1, -1, 0)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Dates.dates().between(LocalDate.of(2015, 1, 20), LocalDate.of(2016, 3, 5)),
                Dates.dates().between(LocalDate.of(1890, 1, 1), LocalDate.of(2110, 1, 1)));
    }

    @Provide
    Arbitrary<Period> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 400))
                .as(Period::of);
    }
}
