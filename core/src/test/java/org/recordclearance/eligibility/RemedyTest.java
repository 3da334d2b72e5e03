package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.eligibility.DeterminationAssert.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Truth;

class RemedyTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static final DecisionTable TABLE = DecisionTable.named("remedies")
            .covers(Condition.of("it is any", inquiry -> Answer.YES))
            .remedyByServing(Condition.of(
                    "the sentence ends after the as-of date",
                    inquiry -> inquiry.sentenceEnd(inquiry.conviction())
                            .isReached()
                            .not()))
            .step("felony", Conditions.felony())
            .then(Outcome.NOT_ELIGIBLE, "Felony")
            .otherwise(Outcome.DISMISS, "No felony")
            .build();

    private static Conviction conviction(String date, Level level, ReportedLength length) {
        return RapSheet.builder()
                .cycle(cycle -> cycle.court(
                        date, "YOLO", event -> event.convicted("HS 11359", level, new Term(TermKind.JAIL, length))))
                .build()
                .convictions()
                .get(0);
    }

    @Test
    void whoever_serves_a_sentence_is_resentenced_until_the_day_it_ends() {
        ReportedLength year = ReportedLength.of(Period.ofYears(1));

        assertThat(TABLE, conviction("2018-07-02", Level.INFRACTION, year), AS_OF)
                .isDismissal()
                .withRemedy(Remedy.RESENTENCING);
        assertThat(TABLE, conviction("2018-07-01", Level.INFRACTION, year), AS_OF)
                .isDismissal()
                .withRemedy(Remedy.REDESIGNATION);
    }

    @Test
    void the_remedy_is_unknown_where_the_end_of_the_sentence_is() {
        assertThat(TABLE, conviction("2018-07-01", Level.INFRACTION, ReportedLength.missing()), AS_OF)
                .isDismissal()
                .because("No felony")
                .withRemedy(Remedy.UNKNOWN);
    }

    @Test
    void a_conviction_that_stands_has_no_remedy() {
        assertThat(TABLE, conviction("2018-07-01", Level.FELONY, ReportedLength.missing()), AS_OF)
                .isNotEligible()
                .withRemedy(Remedy.NOT_STATED);
    }

    @Test
    void a_review_says_what_the_remedy_would_be() {
        assertThat(TABLE, conviction("2010-07-01", Level.MISSING, ReportedLength.of(Period.ofYears(1))), AS_OF)
                .isUndecidedBecauseOf("level is missing")
                .withRemedy(Remedy.REDESIGNATION);
    }

    @Test
    void an_unknown_fact_that_makes_no_difference_leaves_the_remedy_known() {
        Condition either = Condition.of("either way", inquiry -> {
            Answer served = inquiry.sentenceEnd(inquiry.conviction()).isReached();
            return served.or(served.not());
        });
        DecisionTable table = DecisionTable.named("either way")
                .covers(Condition.of("it is any", inquiry -> Answer.YES))
                .remedyByServing(either)
                .otherwise(Outcome.DISMISS, "All")
                .build();

        assertThat(table, conviction("2018-07-01", Level.FELONY, ReportedLength.missing()), AS_OF)
                .withRemedy(Remedy.RESENTENCING);
    }

    @Test
    void the_explanation_has_the_question_of_the_remedy_once_and_names_what_is_missing_for_it() {
        Conviction unknown = conviction("2018-07-01", Level.INFRACTION, ReportedLength.missing());
        Conviction served = conviction("2018-07-02", Level.INFRACTION, ReportedLength.of(Period.ofYears(1)));

        Assertions.assertThat(asked(unknown)).singleElement().satisfies(asked -> {
            Assertions.assertThat(asked.answer()).isEqualTo(Truth.UNKNOWN);
            Assertions.assertThat(asked.missing())
                    .extracting(MissingFact::words)
                    .containsExactly("sentence length is missing");
        });
        Assertions.assertThat(asked(served))
                .singleElement()
                .extracting(Explanation.Asked::answer)
                .isEqualTo(Truth.YES);
        Assertions.assertThat(asked(conviction("2018-07-01", Level.FELONY, ReportedLength.missing())))
                .isEmpty();
    }

    private static List<Explanation.Asked> asked(Conviction conviction) {
        return TABLE.explain(conviction, AS_OF).orElseThrow().questions().stream()
                .filter(asked -> asked.step().equals(DecisionTable.REMEDY))
                .toList();
    }

    @Test
    void no_step_has_the_name_of_that_question() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionTable.named("mine")
                        .covers(Condition.of("it is any", inquiry -> Answer.YES))
                        .step(DecisionTable.REMEDY, Conditions.felony())
                        .then(Outcome.DISMISS, "Felony")
                        .otherwise(Outcome.DISMISS, "All")
                        .build());
    }
}
