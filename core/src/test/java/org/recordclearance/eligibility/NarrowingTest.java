package org.recordclearance.eligibility;

import static org.recordclearance.eligibility.DeterminationAssert.assertThat;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

/** Each way narrows the facts it has asked of, so that what cannot be is no way. */
class NarrowingTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2015, 6, 10);

    /** Two convictions of which only the year is known; asked about is the first. */
    private static final RapSheet SHEET = RapSheet.builder()
            .cycle(cycle -> cycle.court("2015", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
            .cycle(cycle -> cycle.court("2015", "YOLO", event -> event.convicted("HS 11358", Level.FELONY)))
            .build();

    private static final Conviction OWN = SHEET.convictions().get(0);
    private static final Conviction OTHER = SHEET.convictions().get(1);

    private static Condition comparing(BiFunction<DateFact, DateFact, Answer> question) {
        return Condition.of(
                "the dates compare", inquiry -> question.apply(inquiry.convictionDate(), inquiry.dateOf(OTHER)));
    }

    private static Condition ownIsBefore(LocalDate day) {
        return Condition.of(
                "own before " + day, inquiry -> inquiry.convictionDate().isBefore(day));
    }

    private static Condition otherIsBefore(LocalDate day) {
        return Condition.of(
                "other before " + day, inquiry -> inquiry.dateOf(OTHER).isBefore(day));
    }

    /** Asks about the other date once the own one can only be the day. */
    private static DecisionTable table(Condition comparison, Condition impossible) {
        return DecisionTable.named("narrowing")
                .covers(Condition.of("it is any", inquiry -> Answer.YES))
                .step("before", ownIsBefore(DAY))
                .then(Outcome.DISMISS, "Before")
                .step("after", ownIsBefore(DAY.plusDays(1)).not())
                .then(Outcome.DISMISS, "After")
                .step("compared", comparison)
                .then(Outcome.DISMISS, "Compared")
                .step("impossible", impossible)
                .then(Outcome.NOT_ELIGIBLE, "Impossible")
                .otherwise(Outcome.DISMISS, "Else")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "own before other,       false, 2015-06-11, false",
        "own before other,       true,  2015-06-11, true",
        "own on or before other, false, 2015-06-10, false",
        "own on or before other, true,  2015-06-10, true",
        "other before own,       false, 2015-06-10, true",
        "other before own,       true,  2015-06-10, false",
        "other on or before own, false, 2015-06-11, true",
        "other on or before own, true,  2015-06-11, false"
    })
    void a_date_compared_with_a_single_day_is_before_or_after_it(
            String question, boolean opposite, LocalDate day, boolean before) {
        Condition comparison = comparing((own, other) -> switch (question) {
            case "own before other" -> own.isBefore(other);
            case "own on or before other" -> own.isOnOrBefore(other);
            case "other before own" -> other.isBefore(own);
            default -> other.isOnOrBefore(own);
        });
        comparison = opposite ? comparison.not() : comparison;
        Condition impossible = before ? otherIsBefore(day) : otherIsBefore(day).not();

        assertThat(table(comparison, impossible), OWN, AS_OF).isDismissal().because("Else");
        assertThat(table(comparison, impossible.not()), OWN, AS_OF)
                .isUndecidedBecauseOf("conviction date is incomplete", "date of another conviction is incomplete");
    }

    @Test
    void the_answer_to_a_comparison_of_two_open_dates_is_remembered() {
        DecisionTable table = DecisionTable.named("remembering")
                .covers(Condition.of("it is any", inquiry -> Answer.YES))
                .step("before", comparing(DateFact::isBefore))
                .then(Outcome.DISMISS, "Before")
                .step("again", comparing(DateFact::isBefore))
                .then(Outcome.NOT_ELIGIBLE, "Impossible")
                .otherwise(Outcome.DISMISS, "Else")
                .build();

        assertThat(table, OWN, AS_OF).isDismissal().because("Else");
    }

    @Test
    void dates_narrowed_apart_are_in_their_order() {
        DecisionTable table = DecisionTable.named("apart")
                .covers(Condition.of("it is any", inquiry -> Answer.YES))
                .step("late", ownIsBefore(DAY).not())
                .then(Outcome.DISMISS, "Late")
                .step("early", otherIsBefore(DAY.minusDays(1)))
                .then(Outcome.DISMISS, "Early")
                .step("not on or before", comparing(DateFact::isOnOrBefore).not())
                .then(Outcome.NOT_ELIGIBLE, "Impossible")
                .otherwise(Outcome.DISMISS, "Else")
                .build();

        assertThat(table, OWN, AS_OF).isDismissal().because("Else");
        assertThat(
                        table.with(
                                "early",
                                step -> new Step(
                                        "early", otherIsBefore(DAY.minusDays(2)), step.outcome(), step.reason(), "")),
                        OWN,
                        AS_OF)
                .isUndecidedBecauseOf("conviction date is incomplete", "date of another conviction is incomplete");
    }
}
