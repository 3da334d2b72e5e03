package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.DeterminationAssert.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

/** Where the ways are too many to follow, each unknown answer is open on its own: safe, if less exact. */
class TooManyWaysTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static final Conviction CONVICTION = RapSheet.builder()
            .cycle(cycle -> cycle.court("2010-01-01", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
            .build()
            .convictions()
            .get(0);

    private static Answer unknown(Inquiry inquiry, int number) {
        String fact = "fact " + number;
        return inquiry.undetermined(inquiry.conviction(), new MissingFact(fact, Problem.UNDETERMINED));
    }

    /** A table of steps that never hold, which only following both ways of each fact can tell. */
    private static DecisionTable table(int steps, Outcome never, Outcome otherwise) {
        DecisionTable.Builder table =
                DecisionTable.named("many").covers(Condition.of("it is any", inquiry -> Answer.YES));
        for (int i = 0; i < steps; i++) {
            int number = i;
            Condition fact = Condition.of("fact " + i, inquiry -> unknown(inquiry, number));
            table.step("step " + i, fact.and(fact.not())).then(never, "Never");
        }
        return table.otherwise(otherwise, "Else").build();
    }

    @Test
    void few_ways_are_followed_to_their_ends() {
        assertThat(table(8, Outcome.DISMISS, Outcome.NOT_ELIGIBLE), CONVICTION, AS_OF)
                .isNotEligible()
                .because("Else");
    }

    @Test
    void with_too_many_what_could_differ_is_undecided() {
        assertThat(table(12, Outcome.DISMISS, Outcome.NOT_ELIGIBLE), CONVICTION, AS_OF)
                .isUndecidedBecauseOf(
                        "fact 0", "fact 1", "fact 2", "fact 3", "fact 4", "fact 5", "fact 6", "fact 7", "fact 8",
                        "fact 9", "fact 10", "fact 11");
    }

    @Test
    void with_too_many_what_is_the_same_everywhere_is_decided() {
        assertThat(table(12, Outcome.DISMISS, Outcome.DISMISS), CONVICTION, AS_OF)
                .isDismissal()
                .because("Else");
    }

    @Test
    void answers_nested_deeply_are_the_same_answers() {
        Inquiry inquiry = new Inquiry(CONVICTION, AS_OF);
        Answer one = unknown(inquiry, 0);
        Answer all = unknown(inquiry, 0);
        Answer two = unknown(inquiry, 0);
        List<String> facts = new ArrayList<>(List.of("fact 0"));
        for (int i = 1; i < 300; i++) {
            one = unknown(inquiry, i).or(one);
            all = all.and(unknown(inquiry, i));
            two = Answer.atLeast(2, List.of(two, unknown(inquiry, i), unknown(inquiry, i)));
            facts.add("fact " + i);
        }

        for (Answer each : List.of(one, all, two, one.not(), all.not(), two.not())) {
            assertThat(each).hasToString("unknown");
            assertThat(each.missing()).extracting(MissingFact::words).containsExactlyInAnyOrderElementsOf(facts);
        }
        assertThat(all.missing()).extracting(MissingFact::words).containsExactlyElementsOf(facts);
        assertThat(one.or(Answer.YES)).isEqualTo(Answer.YES);
        assertThat(all.and(Answer.NO)).isEqualTo(Answer.NO);
    }
}
