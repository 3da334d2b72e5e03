package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.ReportedDate.Precision;

class ReportedDateTest {

    private static final LocalDate DAY = LocalDate.of(1985, 6, 19);

    @Property
    void a_comparison_is_answered_just_when_all_days_agree(
            @ForAll("reported") ReportedDate date, @ForAll("days") LocalDate day) {
        assertThat(date.isBefore(day)).isEqualTo(whatAllDaysSay(date, day, each -> each.isBefore(day)));
        assertThat(date.isAfter(day)).isEqualTo(whatAllDaysSay(date, day, each -> each.isAfter(day)));
        assertThat(date.isOnOrBefore(day)).isEqualTo(whatAllDaysSay(date, day, each -> !each.isAfter(day)));
        assertThat(date.isOnOrAfter(day)).isEqualTo(whatAllDaysSay(date, day, each -> !each.isBefore(day)));
    }

    /** Tries every day of a partial date, and of one of which nothing is known those where an answer can turn. */
    private static Truth whatAllDaysSay(ReportedDate date, LocalDate day, Predicate<LocalDate> question) {
        Stream<LocalDate> days = date.latest().isBefore(date.earliest().plusYears(1))
                ? date.earliest().datesUntil(date.latest().plusDays(1))
                : Stream.of(date.earliest(), day.minusDays(1), day, day.plusDays(1), date.latest());
        Set<Boolean> answers = days.filter(each -> !each.isBefore(date.earliest()) && !each.isAfter(date.latest()))
                .map(question::test)
                .collect(Collectors.toSet());
        return answers.size() == 2 ? Truth.UNKNOWN : Truth.of(answers.iterator().next());
    }

    @Property
    void what_is_printed_reads_back(@ForAll("reported") ReportedDate date) {
        assertThat(ReportedDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property
    void two_dates_print_the_same_only_if_they_are_equal(
            @ForAll("reported") ReportedDate one, @ForAll("reported") ReportedDate other) {
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void reading_a_text_that_is_no_date_throws_without_repeating_it(@ForAll("texts") String text) {
        try {
            assertThat(ReportedDate.parse(text)).hasToString(text);
        } catch (DateTimeException e) {
            assertThat(e).hasNoCause().hasMessage("not a date of the form yyyy-MM-dd, yyyy-MM or yyyy");
        }
    }

    @Example
    void only_a_day_is_known_to_the_day() {
        ReportedDate day = ReportedDate.of(DAY);
        ReportedDate month = ReportedDate.of(YearMonth.of(1984, 2));

        assertThat(day.day()).contains(DAY);
        assertThat(day.isDay()).isTrue();
        assertThat(day.precision()).isEqualTo(Precision.DAY);
        assertThat(month.day()).isEmpty();
        assertThat(month.isDay()).isFalse();
        assertThat(month.earliest()).isEqualTo("1984-02-01");
        assertThat(month.latest()).isEqualTo("1984-02-29");
        assertThat(ReportedDate.of(Year.of(1985)).precision()).isEqualTo(Precision.YEAR);
        assertThat(ReportedDate.of(Year.of(1985)).latest()).isEqualTo("1985-12-31");
        assertThat(ReportedDate.missing().earliest()).isEqualTo(ReportedDate.MIN);
        assertThat(ReportedDate.unreadable().latest()).isEqualTo(ReportedDate.MAX);
    }

    @Example
    void dates_with_the_same_first_day_are_equal_only_if_as_much_is_known() {
        LocalDate first = LocalDate.of(1985, 1, 1);

        assertThat(List.of(
                        ReportedDate.of(first),
                        ReportedDate.of(YearMonth.of(1985, 1)),
                        ReportedDate.of(Year.of(1985)),
                        ReportedDate.missing(),
                        ReportedDate.unreadable(),
                        ReportedDate.contradictory()))
                .doesNotHaveDuplicates();
        assertThat(ReportedDate.of(first)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000",
                "10000",
                "1985-13",
                "1985-02-30",
                "1985-00-00",
                "19850619",
                "0000-01-01",
                "Missing",
                "+985",
                "-985",
                "1985-6-19",
                "1985/06/19",
                "unreadab",
                "\u0661\u0669\u0668\u0665"
            })
    void what_is_no_date_is_not_read(String text) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> ReportedDate.parse(text))
                .withNoCause();
    }

    @Test
    void a_year_outside_1_to_9999_is_no_date() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> ReportedDate.of(Year.of(0)));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> ReportedDate.of(YearMonth.of(10_000, 1)));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> ReportedDate.of(LocalDate.of(-5, 1, 1)))
                .withMessage("a date must be in the years 1 to 9999");
    }

    @Test
    void truth_has_an_opposite() {
        assertThat(Truth.YES.not()).isEqualTo(Truth.NO);
        assertThat(Truth.NO.not()).isEqualTo(Truth.YES);
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false)).isEqualTo(Truth.NO);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Dates.dates().between(LocalDate.of(1983, 12, 30), LocalDate.of(1985, 1, 2)),
                Dates.dates().between(ReportedDate.MIN, ReportedDate.MAX));
    }

    @Provide
    Arbitrary<ReportedDate> reported() {
        return Arbitraries.oneOf(
                days().map(ReportedDate::of),
                days().map(day -> ReportedDate.of(YearMonth.from(day))),
                days().map(day -> ReportedDate.of(Year.from(day))),
                Arbitraries.of(ReportedDate.missing(), ReportedDate.unreadable(), ReportedDate.contradictory()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(14),
                Arbitraries.strings().withChars("0189-").ofMaxLength(10));
    }
}
