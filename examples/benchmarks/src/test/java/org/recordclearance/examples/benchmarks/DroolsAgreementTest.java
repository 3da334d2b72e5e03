package org.recordclearance.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Determination.Basis;
import org.recordclearance.eligibility.Step;
import org.recordclearance.examples.benchmarks.drools.DroolsDecision;
import org.recordclearance.examples.benchmarks.drools.DroolsSession;
import org.recordclearance.examples.benchmarks.drools.RecordFacts;
import org.recordclearance.rapsheet.RapSheet;

/** What the benchmark compares decides the same: on complete records Drools and the decision table have one outcome. */
class DroolsAgreementTest {

    private static final int PEOPLE = 6_000;
    private static final int LEAST_CONVICTIONS = 4_000;

    @ParameterizedTest
    @EnumSource
    void drools_and_the_decision_table_give_the_same_outcome_and_reason(MeasuredPolicy policy) {
        DecisionTable table = policy.table();
        int convictions = 0;
        try (DroolsSession drools = policy.drools().newSession()) {
            for (RapSheet sheet : SampleRecords.complete(policy.county(), PEOPLE)) {
                List<DroolsDecision> expected = table.review(sheet, SampleRecords.AS_OF).determinations().stream()
                        .map(each -> new DroolsDecision(
                                sheet.convictions().indexOf(each.conviction()), each.outcome(), each.reason()))
                        .toList();
                List<DroolsDecision> decided = drools.review(RecordFacts.of(sheet), SampleRecords.AS_OF).stream()
                        .sorted(Comparator.comparingInt(DroolsDecision::conviction))
                        .toList();
                assertThat(decided).as("rap sheet %s", sheet.subject().id()).isEqualTo(expected);
                convictions += expected.size();
            }
        }
        assertThat(convictions).isGreaterThan(LEAST_CONVICTIONS);
    }

    @ParameterizedTest
    @EnumSource
    void complete_records_leave_nothing_open_and_reach_every_step(MeasuredPolicy policy) {
        DecisionTable table = policy.table();
        Set<String> reached = new HashSet<>();
        for (RapSheet sheet : SampleRecords.complete(policy.county(), PEOPLE)) {
            List<Determination> determinations =
                    table.review(sheet, SampleRecords.AS_OF).determinations();
            assertThat(determinations).allSatisfy(each -> {
                assertThat(each.basis()).isEqualTo(Basis.STEP);
                assertThat(each.missing()).isEmpty();
            });
            determinations.forEach(each -> reached.add(each.step()));
        }
        Set<String> steps = table.steps().stream().map(Step::name).collect(Collectors.toSet());
        steps.add(DecisionTable.OTHERWISE);
        // who is 21 or younger on the as-of date was ten at most when Proposition 64 took effect
        steps.remove("under 21");
        assertThat(reached).containsAll(steps);
    }
}
