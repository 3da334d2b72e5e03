package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.recordclearance.rapsheet.Conviction;

/** A forecast is the first day on which the outcome is another, whatever the table and whatever is unknown. */
class ForecastOfAnyTableTest {

    private static final int LONGEST_LIFE = 130;

    @Property(tries = 40)
    void until_the_day_of_a_forecast_the_outcome_is_the_old_one_and_on_that_day_the_new(
            @ForAll("scenarios") Scenario scenario) {
        assertForecastsHold(scenario);
    }

    @Property(tries = 200)
    @Tag("acceptance")
    void so_it_is_for_many_more(@ForAll("scenarios") Scenario scenario) {
        assertForecastsHold(scenario);
    }

    /** What may turn behind its last day is not looked for. */
    @Property(tries = 40)
    void a_timeline_of_some_years_has_the_determination_of_each_of_its_days(
            @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = 1, max = 4_000) int length) {
        LocalDate last = scenario.asOf().plusDays(length);
        NavigableSet<LocalDate> days =
                new TreeSet<>(daysOnWhichAnOutcomeMayChange(scenario).headSet(last));
        days.addAll(List.of(scenario.asOf(), last));
        for (Conviction conviction : scenario.convictions()) {
            Timeline timeline = scenario.table().timeline(conviction, scenario.asOf(), last);
            for (LocalDate day : days) {
                assertThat(timeline.on(day).determination())
                        .as("%s on %s of %s to %s", conviction, day, scenario.asOf(), last)
                        .isEqualTo(scenario.table().determine(conviction, day));
            }
        }
    }

    private static void assertForecastsHold(Scenario scenario) {
        DecisionTable table = scenario.table();
        NavigableSet<LocalDate> days = daysOnWhichAnOutcomeMayChange(scenario);
        for (Conviction conviction : scenario.convictions()) {
            Outcome now = outcome(table, conviction, scenario.asOf());
            Optional<Forecast> forecast = table.forecast(conviction, scenario.asOf());
            LocalDate end = forecast.map(Forecast::date).orElse(scenario.asOf().plusYears(LONGEST_LIFE));

            for (LocalDate day : days.headSet(end)) {
                assertThat(outcome(table, conviction, day))
                        .as("%s on %s, forecast for %s", conviction, day, forecast.map(Forecast::date))
                        .isEqualTo(now);
            }
            forecast.ifPresent(then -> {
                assertThat(then.date()).isAfter(scenario.asOf());
                assertThat(then.determination())
                        .isEqualTo(table.determine(conviction, then.date()).orElseThrow());
                assertThat(then.determination().outcome()).isNotEqualTo(now);
                assertThat(outcome(table, conviction, then.date().minusDays(1))).isEqualTo(now);
            });
        }
    }

    private static Outcome outcome(DecisionTable table, Conviction conviction, LocalDate day) {
        return table.determine(conviction, day).orElseThrow().outcome();
    }

    /** Later days around the years and sentences counted from each date of the record, and around ends of months. */
    private static NavigableSet<LocalDate> daysOnWhichAnOutcomeMayChange(Scenario scenario) {
        LocalDate asOf = scenario.asOf();
        Stream<LocalDate> ends = scenario.ends().stream()
                .flatMap(day -> Stream.iterate(day.minusDays(2), each -> each.plusDays(1))
                        .limit(5));
        Stream<LocalDate> monthEnds = Stream.iterate(asOf.withDayOfMonth(1), each -> each.plusMonths(1))
                .limit(18)
                .flatMap(first -> Stream.of(first.minusDays(1), first, first.plusDays(13)));
        Stream<LocalDate> februaries = Stream.iterate(asOf.getYear(), year -> year + 1)
                .limit(LONGEST_LIFE)
                .map(year -> LocalDate.of(year, 3, 1))
                .flatMap(march -> List.of(march.minusDays(1), march).stream());
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.of(ends, monthEnds, februaries).flatMap(each -> each).forEach(days::add);
        return days.tailSet(asOf, false);
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenarios.blurred(0, 3);
    }
}
