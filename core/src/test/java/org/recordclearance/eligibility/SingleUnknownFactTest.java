package org.recordclearance.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;

/** For one unknown fact the result is the same as trying every value that it could have. */
class SingleUnknownFactTest {

    @Property(tries = 1000)
    void where_all_is_known_a_table_decides_as_plain_java_does(@ForAll("known") Scenario scenario) {
        DecisionTable table = scenario.table();
        for (Conviction conviction : scenario.convictions()) {
            int step = scenario.plainStep(conviction, scenario.asOf());

            DeterminationAssert.assertThat(table, conviction, scenario.asOf())
                    .as(conviction.toString())
                    .is(scenario.outcomes().get(step))
                    .because(scenario.reason(step));
        }
    }

    @Property(tries = 500)
    void it_is_decided_just_when_every_value_gives_the_same_outcome(@ForAll("unknown") Scenario scenario) {
        DecisionTable table = scenario.table();
        Map<CountPosition, Set<Integer>> steps = stepsForEveryValue(scenario);
        for (Conviction conviction : scenario.convictions()) {
            DeterminationAssert determination = DeterminationAssert.assertThat(table, conviction, scenario.asOf())
                    .as(conviction.toString());
            Set<Integer> ends = steps.get(conviction.position());
            List<Outcome> outcomes =
                    ends.stream().map(scenario.outcomes()::get).distinct().toList();
            if (outcomes.size() == 1) {
                int last = ends.stream().max(Integer::compare).orElseThrow();
                determination.is(outcomes.get(0)).because(scenario.reason(last));
            } else {
                determination
                        .saying("undecided")
                        .isUndecidedBecauseOf(scenario.unknownFacts().get(0).words(conviction));
            }
        }
    }

    /** The steps that decide each conviction when every value of the unknown fact is tried in turn. */
    private static Map<CountPosition, Set<Integer>> stepsForEveryValue(Scenario scenario) {
        Map<CountPosition, Set<Integer>> steps = new HashMap<>();
        for (Draft complete : new Completions(scenario, true).each()) {
            for (Conviction conviction : complete.sheet().convictions()) {
                steps.computeIfAbsent(conviction.position(), position -> new TreeSet<>())
                        .add(scenario.plainStep(conviction, scenario.asOf()));
            }
        }
        return steps;
    }

    @Provide
    Arbitrary<Scenario> known() {
        return Scenarios.known();
    }

    @Provide
    Arbitrary<Scenario> unknown() {
        return Scenarios.blurred(1, 1);
    }
}
