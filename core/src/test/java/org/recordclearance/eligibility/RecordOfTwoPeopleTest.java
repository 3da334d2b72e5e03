package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Truth;

/** A record that may be of two people: nothing that is determined of it may rest on it. */
class RecordOfTwoPeopleTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);

    private static final RapSheet ONE = RapSheet.builder()
            .subject(person -> person.id("1"))
            .cycle(cycle -> cycle.court(
                    "2001-02-03",
                    "YOLO",
                    event -> event.convicted("HS 11359", Level.FELONY).convicted("HS 11358", Level.MISDEMEANOR)))
            .build();

    private static final RapSheet TWO = ONE.withContradictions(Set.of(Contradiction.IDENTITY));

    private static final DecisionTable FELONIES = DecisionTable.named("felonies")
            .covers(Conditions.felony())
            .step("old", Conditions.yearsSinceConviction(50))
            .then(Outcome.DISMISS, "Old")
            .otherwise(Outcome.DISMISS, "All are dismissed")
            .build();

    private static final DecisionTable NONE = DecisionTable.named("none")
            .covers(Conditions.felony())
            .otherwise(Outcome.NOT_ELIGIBLE, "None is")
            .build();

    @Test
    void every_determination_is_left_open_also_where_every_way_gives_the_same() {
        for (DecisionTable table : List.of(FELONIES, NONE)) {
            assertThat(table.review(ONE, AS_OF).determinations())
                    .singleElement()
                    .satisfies(each -> assertThat(each.missing()).isEmpty());
            assertThat(table.review(TWO, AS_OF).determinations())
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.outcome()).isEqualTo(Outcome.REVIEW);
                        assertThat(each.reason()).isEqualTo("Undecided: identity is contradictory");
                        assertThat(each.missing()).containsExactly(MissingFact.IDENTITY);
                        assertThat(each.basis()).isEqualTo(Determination.Basis.UNDECIDED);
                    });
        }
    }

    @Test
    void what_the_policy_does_not_cover_stays_without_determination() {
        assertThat(FELONIES.determine(TWO.convictions().get(1), AS_OF)).isEmpty();
    }

    @Test
    void the_explanation_names_the_question_and_time_changes_nothing() {
        Conviction conviction = TWO.convictions().get(0);

        Explanation explanation = FELONIES.explain(conviction, AS_OF).orElseThrow();

        assertThat(explanation.questions()).last().satisfies(asked -> {
            assertThat(asked.question()).isEqualTo("the record is of one person");
            assertThat(asked.answer()).isEqualTo(Truth.UNKNOWN);
            assertThat(asked.missing()).containsExactly(MissingFact.IDENTITY);
        });
        assertThat(FELONIES.forecast(conviction, AS_OF)).isEmpty();
    }

    @Test
    void a_record_knows_its_contradictions_however_it_is_made() {
        RapSheet built = RapSheet.builder()
                .subject(ONE.subject())
                .cycle(ONE.cycles().get(0))
                .contradiction(Contradiction.IDENTITY)
                .build();

        assertThat(built).isEqualTo(TWO).hasSameHashCodeAs(TWO).isNotEqualTo(ONE);
        assertThat(TWO.contradictions()).containsExactly(Contradiction.IDENTITY);
        assertThat(TWO.withContradictions(Set.of())).isEqualTo(ONE);
    }
}
