package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.DeterminationAssert.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** Where something of a record could not be read, what all, none, the latest or how many are is not certain. */
class IncompleteRecordTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);
    private static final String ROW = "a row of the record could not be read";
    private static final Term YEAR = new Term(TermKind.JAIL, ReportedLength.of(Period.ofYears(1)));

    private static DecisionTable asking(Condition condition) {
        return DecisionTable.named("asking")
                .covers(Condition.of("it is any", inquiry -> Answer.YES))
                .step("asked", condition)
                .then(Outcome.DISMISS, "Yes")
                .otherwise(Outcome.REVIEW, "No")
                .build();
    }

    /** Convictions of 2005 and 2010, a registration of 2008, and a row that could not be read. */
    private static Conviction conviction(Gap gap, boolean deceased) {
        RapSheet sheet = RapSheet.builder()
                .gap(gap)
                .subject(subject -> subject.deceased(deceased))
                .cycle(cycle ->
                        cycle.court("2005-01-01", "YOLO", event -> event.convicted("HS 11358", Level.MISDEMEANOR)))
                .cycle(cycle -> cycle.event(EventType.REGISTRATION, "2008-01-01", event -> {}))
                .cycle(cycle ->
                        cycle.court("2010-01-01", "YOLO", event -> event.convicted("HS 11359", Level.FELONY, YEAR)))
                .build();
        return sheet.convictions().get(1);
    }

    private static Conviction conviction() {
        return conviction(Gap.REJECTED_ROW, false);
    }

    private static Condition some(String question, Level level) {
        return Condition.of(
                question,
                inquiry -> inquiry.some(
                        inquiry.rapSheet().convictions(), each -> inquiry.isLevelFromTo(each, level, level)));
    }

    private static Condition every(String question, Level lowest, Level highest) {
        return Condition.of(
                question,
                inquiry -> inquiry.every(
                        inquiry.rapSheet().convictions(), each -> inquiry.isLevelFromTo(each, lowest, highest)));
    }

    private static Condition atLeast(int needed) {
        return Condition.atLeast(
                needed + " convictions",
                needed,
                inquiry -> inquiry.rapSheet().convictions(),
                (inquiry, each) -> Answer.YES);
    }

    @ParameterizedTest
    @EnumSource
    void none_is_unknown_whatever_was_lost(Gap gap) {
        assertThat(asking(some("an infraction", Level.INFRACTION).not()), conviction(gap, false), AS_OF)
                .isUndecidedBecauseOf(ROW);
    }

    @Test
    void one_that_is_there_settles_some_and_none() {
        assertThat(asking(some("a felony", Level.FELONY)), conviction(), AS_OF).isDismissal();
        assertThat(asking(some("a felony", Level.FELONY).not()), conviction(), AS_OF)
                .isReview()
                .because("No");
    }

    @Test
    void all_is_unknown_unless_one_that_is_there_is_not() {
        assertThat(asking(every("known", Level.INFRACTION, Level.FELONY)), conviction(), AS_OF)
                .isUndecidedBecauseOf(ROW);
        assertThat(asking(every("felonies", Level.FELONY, Level.FELONY)), conviction(), AS_OF)
                .isReview()
                .because("No");
    }

    @Test
    void the_latest_is_unknown_unless_one_that_is_there_is_too_late() {
        assertThat(asking(Conditions.moreThanYearsSinceLatestConviction(5)), conviction(), AS_OF)
                .isUndecidedBecauseOf(ROW);
        assertThat(asking(Conditions.moreThanYearsSinceLatestConviction(10)), conviction(), AS_OF)
                .isReview()
                .because("No");
    }

    @Test
    void how_many_is_unknown_unless_there_are_enough() {
        assertThat(asking(atLeast(2)), conviction(), AS_OF).isDismissal();
        assertThat(asking(atLeast(3)), conviction(), AS_OF).isUndecidedBecauseOf(ROW);
    }

    @Test
    void what_is_lost_cannot_be_more_for_many_than_for_few() {
        DecisionTable table = DecisionTable.named("counts")
                .covers(Condition.of("it is any", inquiry -> Answer.YES))
                .step("three", atLeast(3))
                .then(Outcome.DISMISS, "Three")
                .step("four", atLeast(4))
                .then(Outcome.NOT_ELIGIBLE, "Four but not three")
                .otherwise(Outcome.DISMISS, "Two")
                .build();

        assertThat(table, conviction(), AS_OF).isDismissal().because("Two");
    }

    @Test
    void an_event_that_is_there_settles_whether_there_is_one() {
        assertThat(asking(registeredBefore("2009-01-01")), conviction(), AS_OF).isDismissal();
        assertThat(asking(registeredBefore("2007-01-01")), conviction(), AS_OF).isUndecidedBecauseOf(ROW);
    }

    private static Condition registeredBefore(String day) {
        return Condition.of(
                "registered before",
                inquiry -> inquiry.someEvent(
                        "registration date",
                        event -> event.type() == EventType.REGISTRATION,
                        date -> date.isBefore(LocalDate.parse(day))));
    }

    @Test
    void a_death_may_be_lost_but_not_one_that_is_there() {
        assertThat(asking(Conditions.deceased()), conviction(), AS_OF).isUndecidedBecauseOf(ROW);
        assertThat(asking(Conditions.deceased()), conviction(Gap.REJECTED_ROW, true), AS_OF)
                .isDismissal();
    }

    @Test
    void a_sentence_may_be_longer_than_what_is_there() {
        Condition ended = SentenceConditions.ended();

        assertThat(asking(ended), conviction(), AS_OF).isUndecidedBecauseOf(ROW);
        assertThat(asking(ended), conviction(), LocalDate.of(2010, 12, 31))
                .isReview()
                .because("No");
    }

    @Test
    void what_is_there_of_the_conviction_itself_is_certain() {
        assertThat(asking(Conditions.felony()), conviction(), AS_OF).isDismissal();
        assertThat(asking(Conditions.yearsSinceConviction(5)), conviction(), AS_OF)
                .isDismissal();
    }

    @Test
    void no_relief_rests_on_a_sheet_of_which_text_could_not_be_read() {
        Conviction conviction = conviction(Gap.UNREADABLE_TEXT, false);

        assertThat(asking(Conditions.felony()), conviction, AS_OF).isUndecidedBecauseOf(ROW);
        assertThat(asking(Conditions.felony().not()), conviction, AS_OF)
                .isReview()
                .because("No");
        DecisionTable barred = DecisionTable.named("barred")
                .covers(Conditions.felony())
                .otherwise(Outcome.NOT_ELIGIBLE, "Barred")
                .build();
        assertThat(barred, conviction, AS_OF).isNotEligible().because("Barred");
        Explanation explanation =
                asking(Conditions.felony()).explain(conviction, AS_OF).orElseThrow();
        assertThat(explanation.questions())
                .extracting(Explanation.Asked::question)
                .last()
                .isEqualTo("all text of the rap sheet was read");
    }

    @Test
    void the_row_is_named_behind_other_facts_of_the_step_and_once() {
        RapSheet sheet = RapSheet.builder()
                .gap(Gap.UNREADABLE_TEXT)
                .gap(Gap.REJECTED_ROW)
                .cycle(cycle -> cycle.court("2010", "YOLO", event -> event.convicted("HS 11359", Level.MISSING)))
                .build();
        Condition quiet = Conditions.moreThanYearsSinceLatestConviction(9);

        assertThat(
                        asking(quiet.and(every("felonies", Level.FELONY, Level.FELONY))),
                        sheet.convictions().get(0),
                        AS_OF)
                .isUndecidedBecauseOf("conviction date is incomplete", "level is missing", ROW);
    }
}
