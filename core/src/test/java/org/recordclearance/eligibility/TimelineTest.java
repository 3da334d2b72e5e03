package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Timeline.Span;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.Altered;

class TimelineTest {

    private static final DecisionTable TABLE = DecisionTable.named("ten years")
            .covers(Conditions.inCounty("YOLO"))
            .step("sixty", Conditions.ageAtLeast(60))
            .then(DISMISS, "60 or older")
            .step("ten years", RecordConditions.yearsSinceEveryConviction(10))
            .then(REDUCE, "10 years ago")
            .otherwise(NOT_ELIGIBLE, "Too early")
            .build();

    /** Born 1960-05-07, convicted 2005-03-02 and, elsewhere, 2009-06-01. */
    private static Conviction conviction(String born) {
        RapSheet sheet = RapSheet.builder()
                .subject(subject -> subject.dateOfBirth(born))
                .cycle(cycle -> cycle.event(
                        EventType.COURT_ACTION,
                        "2005-03-02",
                        event -> event.county("YOLO").convicted("HS 11359", Level.FELONY)))
                .cycle(cycle -> cycle.event(
                        EventType.COURT_ACTION,
                        "2009-06-01",
                        event -> event.county("NAPA").convicted("PC 459", Level.FELONY)))
                .build();
        return sheet.convictions().get(0);
    }

    private static List<String> shape(Timeline timeline) {
        return timeline.spans().stream()
                .map(span -> span.first() + " to " + span.last() + " "
                        + span.determination()
                                .map(each -> each.outcome().kind().name())
                                .orElse("not covered"))
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void spans_are_the_days_between_those_on_which_the_determination_changes() {
        Timeline timeline = TABLE.timeline(conviction("1960-05-07"), day("2010-01-01"), day("2030-12-31"));

        assertThat(shape(timeline))
                .containsExactly(
                        "2010-01-01 to 2019-05-31 NOT_ELIGIBLE",
                        "2019-06-01 to 2020-05-06 REDUCE",
                        "2020-05-07 to 2030-12-31 DISMISS");
        assertThat(timeline.on(day("2019-06-01")).determination().orElseThrow().reason())
                .isEqualTo("10 years ago");
    }

    @Test
    void a_forecast_is_its_next_span() {
        Conviction conviction = conviction("1960-05-07");
        Timeline timeline = TABLE.timeline(conviction, day("2012-01-01"), day("2030-12-31"));
        Forecast forecast = TABLE.forecast(conviction, day("2012-01-01")).orElseThrow();

        assertThat(timeline.spans().get(1).first()).isEqualTo(forecast.date());
        assertThat(timeline.spans().get(1).determination()).contains(forecast.determination());
    }

    @Test
    void what_is_missing_is_said_for_as_long_as_it_matters() {
        Timeline timeline = TABLE.timeline(conviction("1960"), day("2018-01-01"), day("2030-12-31"));

        assertThat(shape(timeline))
                .containsExactly(
                        "2018-01-01 to 2019-05-31 NOT_ELIGIBLE",
                        "2019-06-01 to 2019-12-31 REDUCE",
                        "2020-01-01 to 2020-12-30 REVIEW",
                        "2020-12-31 to 2030-12-31 DISMISS");
        assertThat(timeline.on(day("2020-06-01")).determination().orElseThrow().missing())
                .extracting(MissingFact::words)
                .containsExactly("date of birth is incomplete");
    }

    @Test
    void days_before_the_conviction_are_in_it_too() {
        Timeline timeline = TABLE.timeline(conviction("1990-05-07"), day("2005-03-01"), day("2005-03-02"));

        assertThat(timeline.on(day("2005-03-01")).determination())
                .isEqualTo(TABLE.determine(conviction("1990-05-07"), day("2005-03-01")));
    }

    @Test
    void a_conviction_that_is_not_covered_has_one_span_without_a_determination() {
        Conviction elsewhere = conviction("1960-05-07").rapSheet().convictions().get(1);
        Timeline timeline = TABLE.timeline(elsewhere, day("2012-01-01"), day("2030-12-31"));

        assertThat(shape(timeline)).containsExactly("2012-01-01 to 2030-12-31 not covered");
        assertThat(timeline.on(day("2020-01-01")).determination()).isEmpty();
    }

    @Test
    void a_rule_set_that_is_no_table_is_asked_for_every_day() {
        RuleSet other = new Altered(TABLE);
        Conviction conviction = conviction("1960");

        assertThat(other.timeline(conviction, day("2018-01-01"), day("2022-12-31")))
                .isEqualTo(TABLE.timeline(conviction, day("2018-01-01"), day("2022-12-31")));
    }

    @Test
    void a_timeline_of_one_day_is_the_determination_of_the_day() {
        Conviction conviction = conviction("1960-05-07");

        assertThat(TABLE.timeline(conviction, day("2020-05-07"), day("2020-05-07"))
                        .spans())
                .containsExactly(Span.of(
                        day("2020-05-07"),
                        day("2020-05-07"),
                        TABLE.determine(conviction, day("2020-05-07")).orElseThrow()));
    }

    @Test
    void neither_it_nor_a_span_shows_a_day_as_some_tell_when_somebody_was_born() {
        Timeline timeline = TABLE.timeline(conviction("1960-05-07"), day("2010-01-01"), day("2030-12-31"));

        assertThat(timeline).hasToString("Timeline[3 spans]");
        assertThat(timeline.spans().stream().map(Span::toString))
                .containsExactly("Span[NOT_ELIGIBLE]", "Span[REDUCE]", "Span[DISMISS]");
    }

    @Test
    void days_outside_of_it_and_spans_that_do_not_follow_are_refused() {
        Conviction conviction = conviction("1960-05-07");
        Timeline timeline = TABLE.timeline(conviction, day("2020-01-01"), day("2020-12-31"));

        assertThatThrownBy(() -> timeline.on(day("2019-12-31"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> timeline.on(day("2021-01-01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TABLE.timeline(conviction, day("2020-01-02"), day("2020-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
        Span one = Span.of(day("2020-01-01"), day("2020-01-31"), null);
        Determination then = TABLE.determine(conviction, day("2020-05-07")).orElseThrow();
        assertThatThrownBy(() -> new Timeline(List.of(one, Span.of(day("2020-02-02"), day("2020-02-03"), then))))
                .hasMessageContaining("span 2");
        assertThatThrownBy(() -> new Timeline(List.of(one, Span.of(day("2020-02-01"), day("2020-02-03"), null))))
                .hasMessageContaining("differ");
        assertThatThrownBy(() -> new Timeline(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
