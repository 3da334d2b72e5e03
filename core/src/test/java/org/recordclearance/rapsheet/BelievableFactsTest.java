package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BelievableFactsTest {

    private static RapSheet.Builder born(String date) {
        return RapSheet.builder().subject(person -> person.dateOfBirth(date));
    }

    private static RapSheet.Builder convicted(RapSheet.Builder sheet, String arrest, String conviction) {
        return sheet.cycle(cycle -> cycle.arrest(arrest, "YOLO", event -> event.charged("HS 11359"))
                .court(conviction, "YOLO", event -> event.convicted("HS 11359", Level.FELONY)));
    }

    private static ReportedDate dateOf(RapSheet sheet, int conviction) {
        return sheet.convictions().get(conviction).date();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1981-03-02", "1989-12-31", "1990-06", "1991", "1880-01-01"})
    void a_child_or_somebody_too_old_was_not_born_then(String birth) {
        RapSheet sheet = convicted(born(birth), "1991-02-01", "1991-03-01").build();

        assertThat(sheet.dateOfBirth()).isEqualTo(ReportedDate.contradictory());
        assertThat(sheet.contradictions()).contains(Contradiction.DATE_OF_BIRTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1981-02-01", "1881-03-01", "1981", "1970-05-01", "missing", "unreadable"})
    void what_can_be_stays(String birth) {
        RapSheet sheet = convicted(born(birth), "1991-02-01", "1991-03-01").build();

        assertThat(sheet.dateOfBirth()).isEqualTo(ReportedDate.parse(birth));
        assertThat(sheet.contradictions()).isEmpty();
    }

    @Test
    void born_after_a_conviction_both_dates_are_doubtful_and_other_facts_stay() {
        RapSheet sheet =
                convicted(born("1995-01-01"), "1991-02-01", "1991-03-01").build();

        assertThat(sheet.dateOfBirth()).isEqualTo(ReportedDate.contradictory());
        assertThat(dateOf(sheet, 0)).isEqualTo(ReportedDate.contradictory());
        assertThat(sheet.convictions().get(0).level()).isEqualTo(Level.FELONY);
        assertThat(sheet.contradictions()).containsExactly(Contradiction.DATE_OF_BIRTH, Contradiction.CONVICTION_DATE);
    }

    @Test
    void the_one_event_that_conflicts_with_a_birth_on_which_two_others_agree_is_the_one_in_doubt() {
        RapSheet sheet = born("1970-01-01")
                .cycle(cycle -> cycle.court("1891-03-01", "YOLO", event -> event.convicted("PC 459", Level.FELONY)))
                .cycle(cycle -> cycle.court("1991-03-01", "YOLO", event -> event.convicted("PC 459", Level.FELONY)))
                .cycle(cycle -> cycle.court("1993-03-01", "YOLO", event -> event.convicted("PC 459", Level.FELONY)))
                .build();

        assertThat(sheet.dateOfBirth()).isEqualTo(ReportedDate.parse("1970-01-01"));
        assertThat(dateOf(sheet, 0)).isEqualTo(ReportedDate.contradictory());
        assertThat(dateOf(sheet, 1)).isEqualTo(ReportedDate.parse("1991-03-01"));
    }

    private static RapSheet.Builder pleaded(RapSheet.Builder sheet, String date) {
        return sheet.cycle(cycle -> cycle.court(date, "YOLO", event -> event.count(plea(date))));
    }

    private static Consumer<Count.Builder> plea(String date) {
        return count -> count.codeSection("PC 484")
                .disposition(new Disposition(
                        DispositionType.OTHER,
                        ReportedDate.parse(date),
                        Level.FELONY,
                        Sentence.NONE,
                        "PLED GUILTY",
                        DispositionEffect.MAY_CONVICT,
                        ""));
    }

    @Test
    void what_may_be_a_conviction_of_a_child_leaves_the_birth_in_doubt() {
        RapSheet sheet = pleaded(
                        born("1985-01-01")
                                .cycle(cycle -> cycle.court(
                                        "1999-03-01", "YOLO", event -> event.convicted("HS 11359", Level.FELONY))),
                        "1991-02-01")
                .build();

        assertThat(sheet.dateOfBirth()).isEqualTo(ReportedDate.contradictory());
        assertThat(sheet.contradictions()).containsExactly(Contradiction.DATE_OF_BIRTH, Contradiction.CONVICTION_DATE);
    }

    @Test
    void what_may_be_a_conviction_is_the_event_in_doubt_where_two_others_agree_with_the_birth() {
        RapSheet sheet = pleaded(
                        convicted(
                                convicted(born("1985-01-01"), "1999-02-01", "1999-03-01"), "2001-02-01", "2001-03-01"),
                        "1991-02-01")
                .build();

        assertThat(sheet.dateOfBirth()).isEqualTo(ReportedDate.parse("1985-01-01"));
        assertThat(sheet.possibleConvictions().get(0).date()).isEqualTo(ReportedDate.contradictory());
    }

    @Test
    void where_it_depends_on_what_may_be_a_conviction_whether_birth_or_event_is_wrong_both_are_in_doubt() {
        RapSheet another = pleaded(
                        convicted(
                                convicted(born("1985-01-01"), "1999-02-01", "1999-03-01"), "1992-02-01", "1992-02-01"),
                        "1991-02-01")
                .build();
        RapSheet agreeing = pleaded(
                        RapSheet.builder()
                                .subject(person -> person.dateOfBirth("1985-01-01"))
                                .cycle(cycle -> cycle.court(
                                        "1992-02-01", "YOLO", event -> event.convicted("PC 459", Level.FELONY)))
                                .cycle(cycle -> cycle.court(
                                        "1999-03-01", "YOLO", event -> event.convicted("PC 459", Level.FELONY))),
                        "2001-02-01")
                .build();

        assertThat(another.dateOfBirth()).isEqualTo(ReportedDate.contradictory());
        assertThat(agreeing.dateOfBirth()).isEqualTo(ReportedDate.contradictory());
        assertThat(dateOf(agreeing, 0)).isEqualTo(ReportedDate.contradictory());
        assertThat(dateOf(agreeing, 1)).isEqualTo(ReportedDate.parse("1999-03-01"));
    }

    @Test
    void what_may_be_a_conviction_before_its_own_arrest_or_after_death_has_no_date_that_can_be_believed() {
        RapSheet beforeArrest = RapSheet.builder()
                .cycle(cycle -> cycle.arrest("1991-02-01", "YOLO", event -> event.charged("PC 484"))
                        .court("1990-03-01", "YOLO", event -> event.count(plea("1990-03-01"))))
                .build();
        RapSheet afterDeath = pleaded(RapSheet.builder(), "1999-05-01")
                .cycle(cycle -> cycle.event(EventType.DECEASED, "1999-02-27", event -> {}))
                .build();

        assertThat(beforeArrest.possibleConvictions().get(0).date()).isEqualTo(ReportedDate.contradictory());
        assertThat(afterDeath.possibleConvictions().get(0).date()).isEqualTo(ReportedDate.contradictory());
        assertThat(afterDeath.contradictions()).contains(Contradiction.DECEASED);
    }

    @Test
    void convicted_before_the_arrest_both_dates_and_that_of_the_cycle_are_doubtful() {
        RapSheet sheet =
                convicted(born("1970-01-01"), "1991-02-01", "1991-01-30").build();

        assertThat(dateOf(sheet, 0)).isEqualTo(ReportedDate.contradictory());
        assertThat(sheet.convictions().get(0).cycleDate()).isEqualTo(ReportedDate.contradictory());
        assertThat(sheet.contradictions()).containsExactly(Contradiction.CONVICTION_DATE, Contradiction.ARREST_DATE);
    }

    @Test
    void a_day_before_the_arrest_is_a_slip_and_no_contradiction() {
        RapSheet sheet =
                convicted(born("1970-01-01"), "1991-02-01", "1991-01-31").build();

        assertThat(sheet.contradictions()).isEmpty();
    }

    @Test
    void a_beginning_of_the_cycle_that_stands_beside_the_event_is_the_one_that_is_wrong_there() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.date(ReportedDate.parse("1999-01-01"))
                        .court("1999-06-01", "YOLO", event -> event.convicted("PC 459", Level.FELONY))
                        .court(
                                "2005-06-01",
                                "YOLO",
                                event -> event.convicted("PC 459", Level.FELONY)
                                        .cycleDate(ReportedDate.parse("2006-01-01"))))
                .build();

        assertThat(sheet.cycles().get(0).date()).isEqualTo(ReportedDate.parse("1999-01-01"));
        assertThat(sheet.convictions())
                .extracting(Conviction::cycleDate)
                .containsExactly(ReportedDate.parse("1999-01-01"), ReportedDate.contradictory());
        assertThat(sheet.contradictions()).containsExactly(Contradiction.ARREST_DATE);
    }

    @Test
    void without_an_arrest_the_date_of_the_cycle_is_the_one_that_is_wrong() {
        RapSheet sheet = born("1970-01-01")
                .cycle(cycle -> cycle.date(ReportedDate.parse("1991-02-01"))
                        .court("1990-05-05", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
                .build();

        assertThat(sheet.convictions().get(0).cycleDate()).isEqualTo(ReportedDate.contradictory());
        assertThat(dateOf(sheet, 0)).isEqualTo(ReportedDate.parse("1990-05-05"));
    }

    @Test
    void convicted_after_death_the_conviction_and_the_death_are_doubtful() {
        RapSheet sheet = convicted(born("1970-01-01"), "1991-02-01", "1991-03-01")
                .cycle(cycle -> cycle.event(EventType.DECEASED, "1991-02-27", event -> {}))
                .build();

        assertThat(dateOf(sheet, 0)).isEqualTo(ReportedDate.contradictory());
        assertThat(sheet.contradictions()).containsExactly(Contradiction.CONVICTION_DATE, Contradiction.DECEASED);
    }

    @Test
    void arrested_after_death_the_arrest_and_the_death_are_doubtful() {
        RapSheet sheet = convicted(born("1970-01-01"), "1991-02-01", "1991-03-01")
                .cycle(cycle -> cycle.event(EventType.DECEASED, "1999-02-27", event -> {}))
                .cycle(cycle -> cycle.event(EventType.ARREST, "1999-03-01", event -> event.charged("PC 459")))
                .build();

        assertThat(dateOf(sheet, 0)).isEqualTo(ReportedDate.parse("1991-03-01"));
        assertThat(sheet.contradictions()).containsExactly(Contradiction.ARREST_DATE, Contradiction.DECEASED);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"REGISTRATION", "APPLICANT"})
    void only_the_living_register_or_apply_for_something(EventType type) {
        assertThat(diedOn("1999-02-27", type, "1999-03-01").contradictions()).containsExactly(Contradiction.DECEASED);
        assertThat(diedOn("1999-02-27", type, "1999-02-28").contradictions()).isEmpty();
        assertThat(diedOn("1999-02", type, "1999-03-01").contradictions()).isEmpty();
        assertThat(diedOn("missing", type, "1999-03-01").contradictions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"COURT_ACTION", "PROBATION", "CUSTODY", "OTHER"})
    void what_others_enter_of_the_dead_contradicts_no_death(EventType type) {
        assertThat(diedOn("1999-02-27", type, "1999-05-01").contradictions()).isEmpty();
    }

    private static RapSheet diedOn(String death, EventType later, String date) {
        return convicted(born("1970-01-01"), "1991-02-01", "1991-03-01")
                .cycle(cycle -> cycle.event(EventType.DECEASED, death, event -> {}))
                .cycle(cycle -> cycle.event(later, date, event -> event.charged("PC 290")))
                .build();
    }

    private static RapSheet.Builder mayBeConvicted(RapSheet.Builder sheet, String arrest, String day) {
        return sheet.cycle(cycle -> cycle.arrest(arrest, "YOLO", event -> event.charged("PC 459"))
                .court(day, "YOLO", event -> event.count(plea(day))));
    }

    @ParameterizedTest
    @CsvSource({
        "1991-01-30, CONVICTION_DATE",
        "1979-12-31, CONVICTION_DATE DATE_OF_BIRTH",
        "1979, CONVICTION_DATE DATE_OF_BIRTH",
        "2005-01-03, CONVICTION_DATE DECEASED"
    })
    void what_may_be_a_conviction_and_cannot_have_been_then_is_of_no_known_date(String day, String contradictions) {
        RapSheet sheet = mayBeConvicted(born("1970-01-01"), "1991-02-01", day)
                .cycle(cycle -> cycle.event(EventType.DECEASED, "2005-01-01", event -> {}))
                .build();

        assertThat(sheet.possibleConvictions().get(0).date()).isEqualTo(ReportedDate.contradictory());
        assertThat(sheet.contradictions())
                .extracting(Contradiction::name)
                .containsExactlyInAnyOrder(contradictions.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991-01-31", "1991-03-01", "2005-01-02", "1991"})
    void what_may_be_a_conviction_has_its_date_where_nothing_is_against_it(String day) {
        RapSheet sheet = mayBeConvicted(born("1970-01-01"), "1991-02-01", day)
                .cycle(cycle -> cycle.event(EventType.DECEASED, "2005-01-01", event -> {}))
                .build();

        assertThat(sheet.possibleConvictions().get(0).date()).isEqualTo(ReportedDate.parse(day));
        assertThat(sheet.contradictions()).isEmpty();
    }

    @Test
    void what_was_checked_stays_as_it_is() {
        RapSheet sheet =
                convicted(born("1995-01-01"), "1991-02-01", "1990-03-01").build();

        assertThat(sheet.believable()).isEqualTo(sheet);
        assertThat(sheet.believable().contradictions()).isEqualTo(sheet.contradictions());
    }

    @Test
    void the_record_keeps_what_is_stated() {
        RapSheet.Builder record = convicted(born("1995-01-01"), "1991-02-01", "1990-03-01");

        assertThat(record.build()).isEqualTo(record.buildAsStated());
        assertThat(record.build().subject().dateOfBirth()).isEqualTo(ReportedDate.parse("1995-01-01"));
        assertThat(record.buildAsStated().contradictions()).isEmpty();
    }

    @Test
    void what_was_stated_is_told_from_what_was_found() {
        RapSheet found = convicted(born("1995-01-01"), "1991-02-01", "1990-03-01")
                .contradiction(Contradiction.LEVEL)
                .build();

        assertThat(found.contradictions()).hasSizeGreaterThan(1).contains(Contradiction.LEVEL);
        assertThat(found.statedContradictions()).containsExactly(Contradiction.LEVEL);
    }
}
