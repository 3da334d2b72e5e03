package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameCaseTest {

    private static Event.Builder event(String day, int step, String... numbers) {
        Event.Builder event = Event.builder(
                        EventType.COURT_ACTION, day.isEmpty() ? ReportedDate.missing() : ReportedDate.parse(day))
                .step(step)
                .convicted("PC 484", Level.MISDEMEANOR);
        List.of(numbers).forEach(event::caseNumber);
        return event;
    }

    private static Truth sameCase(Event.Builder one, Event.Builder other) {
        return sameCase(cycle -> cycle.event(one).event(other));
    }

    private static Truth sameCase(Consumer<Cycle.Builder> cycle) {
        return sameCase(RapSheet.builder().cycle(cycle).build());
    }

    private static Truth sameCase(RapSheet sheet) {
        Conviction one = sheet.convictions().get(0);
        Conviction other = sheet.convictions().get(1);
        assertThat(one.isOfSameCase(other)).isEqualTo(other.isOfSameCase(one));
        return one.isOfSameCase(other);
    }

    @Test
    void a_case_number_in_common_makes_one_case_also_in_two_cycles() {
        assertThat(sameCase(event("1991-05-06", 1, "A1"), event("1992-05-06", 2, "B2", "A1")))
                .isEqualTo(Truth.YES);
        assertThat(sameCase(RapSheet.builder()
                        .cycle(cycle -> cycle.event(event("1991-05-06", 1, "A1")))
                        .cycle(cycle -> cycle.event(event("1991-05-06", 1, "A1")))
                        .build()))
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-05-06, 1991-01-01, UNKNOWN",
        "1990-12-30, 1991-01-01, UNKNOWN",
        "1990-12-31, 1991-01-01, YES",
        "1991-01-01, 1991-01-01, YES",
        "1991-05-06, 1991-01-01, YES",
        "1985, 1991-01-01, UNKNOWN",
        "1991-05, 1991-01-01, YES",
        "1991, 1991-03-01, UNKNOWN",
        "missing, 1991-01-01, UNKNOWN",
        "1985-05-06, unreadable, UNKNOWN",
        "1991-05-31, unreadable, YES"
    })
    void a_number_in_common_is_contradicted_where_one_was_convicted_before_the_arrest_for_the_other(
            String convicted, String arrest, Truth same) {
        assertThat(sameCase(RapSheet.builder()
                        .cycle(cycle -> cycle.event(event(convicted, 1, "A1")))
                        .cycle(cycle -> cycle.date(ReportedDate.parse(arrest)).event(event("1991-06-01", 1, "A1")))
                        .build()))
                .isEqualTo(same);
    }

    @Test
    void a_date_that_can_not_be_settles_no_more_than_one_that_is_not_known() {
        assertThat(sameCase(RapSheet.builder()
                        .subject(person -> person.dateOfBirth("1975-01-01"))
                        .cycle(cycle -> cycle.event(event("1972-05-06", 1, "A1")))
                        .cycle(cycle ->
                                cycle.date(ReportedDate.parse("1998-05-22")).event(event("1998-05-22", 1, "A1")))
                        .build()))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991-01-01", "missing"})
    void nobody_is_convicted_before_the_own_arrest_so_that_a_number_is_believed_within_a_cycle(String arrest) {
        assertThat(sameCase(cycle -> cycle.date(ReportedDate.parse(arrest))
                        .event(event("", 1, "A1"))
                        .event(event("1991-06-01", 2, "A1"))))
                .isEqualTo(Truth.YES);
    }

    @Test
    void the_same_number_in_two_counties_is_of_two_cases() {
        assertThat(sameCase(
                        event("1985-05-06", 1, "A1").county("LOS ANGELES"),
                        event("1995-05-06", 2, "A1").county("SAN FRANCISCO")))
                .isEqualTo(Truth.NO);
        assertThat(sameCase(event("1985-05-06", 1, "A1").county("LOS ANGELES"), event("1985-07-06", 2, "A1")))
                .isEqualTo(Truth.YES);
    }

    @Test
    void two_numbers_make_two_cases_also_on_one_day() {
        assertThat(sameCase(event("1991-05-06", 1, "A1"), event("1991-05-06", 1, "B2")))
                .isEqualTo(Truth.NO);
    }

    @Test
    void two_cycles_without_a_number_in_common_are_two_cases() {
        assertThat(sameCase(RapSheet.builder()
                        .cycle(cycle -> cycle.event(event("1991-05-06", 1)))
                        .cycle(cycle -> cycle.event(event("1991-05-06", 1, "A1")))
                        .build()))
                .isEqualTo(Truth.NO);
    }

    @Test
    void without_a_number_one_step_on_one_day_is_one_case() {
        assertThat(sameCase(event("1991-05-06", 1), event("1991-05-06", 1, "A1")))
                .isEqualTo(Truth.YES);
        assertThat(sameCase(cycle -> cycle.event(event("", 1).convicted("PC 459", Level.FELONY))))
                .isEqualTo(Truth.YES);
    }

    @Test
    void without_a_number_another_step_or_day_of_the_cycle_may_be_another_case() {
        assertThat(sameCase(event("1991-05-06", 1), event("1991-05-06", 2))).isEqualTo(Truth.UNKNOWN);
        assertThat(sameCase(event("1991-05-06", 1), event("1993-05-06", 1))).isEqualTo(Truth.UNKNOWN);
        assertThat(sameCase(event("", 1), event("1993-05-06", 1))).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "NULL      ", "N/A", "UNKNOWN", "0000000", "-"})
    void what_stands_for_a_number_and_names_no_case_is_none(String none) {
        assertThat(sameCase(event("1991-05-06", 1, none), event("1993-05-06", 2, none)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(sameCase(event("1991-05-06", 1, none), event("1993-05-06", 2, "A1")))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(sameCase(event("1991-05-06", 1, none, "A1"), event("1993-05-06", 2, "A1", none)))
                .isEqualTo(Truth.YES);
        assertThat(sameCase(RapSheet.builder()
                        .cycle(cycle -> cycle.event(event("1991-05-06", 1, none)))
                        .cycle(cycle -> cycle.event(event("1991-05-06", 1, none)))
                        .build()))
                .isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"A1, YOLO, UNKNOWN", "A1, NAPA, NO", "B2, YOLO, NO"})
    void a_count_without_a_number_may_be_of_a_case_of_its_event(String number, String county, Truth same) {
        Consumer<Count.Builder> withoutNumber = count -> count.codeSection("PC 459")
                .caseNumbers(List.of())
                .disposition(new Disposition(
                        DispositionType.CONVICTED, ReportedDate.parse("1991-05-06"), Level.FELONY, Sentence.NONE, ""));

        assertThat(sameCase(RapSheet.builder()
                        .cycle(cycle -> cycle.court(
                                "1991-05-06",
                                "YOLO",
                                event -> event.caseNumber("A1").count(withoutNumber)))
                        .cycle(cycle ->
                                cycle.event(event("1991-05-06", 1, number).county(county)))
                        .build()))
                .isEqualTo(same);
    }

    @Test
    void the_numbers_of_a_count_are_its_own_where_its_event_has_others() {
        Consumer<Count.Builder> convicted = count -> count.codeSection("PC 459")
                .disposition(new Disposition(
                        DispositionType.CONVICTED, ReportedDate.parse("1991-05-06"), Level.FELONY, Sentence.NONE, ""));

        assertThat(sameCase(cycle -> cycle.court(
                        "1991-05-06",
                        "YOLO",
                        event -> event.caseNumber("A1")
                                .caseNumber("B2")
                                .count(convicted.andThen(count -> count.caseNumbers(List.of("A1"))))
                                .count(convicted.andThen(count -> count.caseNumbers(List.of("B2")))))))
                .isEqualTo(Truth.NO);
    }
}
