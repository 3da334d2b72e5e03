package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

class CalendarCycleTest {

    private static final long FIRST = LocalDate.of(1896, 1, 1).toEpochDay();

    /** How many days are added, of every day of a cycle of the calendar. */
    private static LongSummaryStatistics added(Period length) {
        return LongStream.range(FIRST, FIRST + CalendarCycle.DAYS)
                .map(day -> Anniversary.after(LocalDate.ofEpochDay(day), length).toEpochDay() - day)
                .summaryStatistics();
    }

    @Property(tries = 40)
    void no_length_differs_by_more_than_its_spread(
            @ForAll @IntRange(max = 999) int years,
            @ForAll @IntRange(max = 23) int months,
            @ForAll @IntRange(max = 400) int days) {
        Period length = Period.of(years, months, days);

        LongSummaryStatistics added = added(length);

        assertThat(added.getMax() - added.getMin()).isLessThanOrEqualTo(CalendarCycle.spread(length));
    }

    @Test
    void days_alone_differ_by_nothing_and_terms_add_up() {
        assertThat(CalendarCycle.spread(Period.ofDays(365))).isZero();
        assertThat(CalendarCycle.spread(Sentence.NONE)).isZero();
        long ofOne = CalendarCycle.spread(Period.ofYears(3));
        assertThat(ofOne).isPositive();
        assertThat(CalendarCycle.spread(Sentence.of(
                        new Term(TermKind.PROBATION, ReportedLength.of(Period.ofYears(3))),
                        new Term(TermKind.JAIL, ReportedLength.of(Period.ofDays(30))),
                        new Term(TermKind.JAIL, ReportedLength.of(Period.ofMonths(6))))))
                .isEqualTo(2 * ofOne);
    }
}
