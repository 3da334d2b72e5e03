package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordclearance.eligibility.Determination.Basis;
import org.recordclearance.rapsheet.Conviction;

/** For several unknown facts the result is safe: what is decided is what every combination of values gives. */
class SeveralUnknownFactsTest {

    @Property(tries = 500)
    void what_is_decided_is_what_every_combination_of_values_gives(
            @ForAll("unknown") Scenario scenario, @ForAll Random random) {
        Map<String, Outcome> decided = decided(scenario);
        Completions completions = new Completions(scenario, false);
        for (int i = 0; i < 100 && !decided.isEmpty(); i++) {
            assertDecidedAlike(decided, scenario, completions.any(random));
        }
    }

    @Property(tries = 500)
    void what_is_decided_on_an_incomplete_record_holds_whatever_was_lost(
            @ForAll("incomplete") Scenario scenario, @ForAll("known") Scenario other, @ForAll Random random) {
        Map<String, Outcome> decided = decided(scenario);
        Completions completions = new Completions(scenario, false);
        for (int i = 0; i < 30 && !decided.isEmpty(); i++) {
            Draft complete = completions.any(random);
            complete.addWhatWasLost(other.draft(), random);
            assertDecidedAlike(decided, scenario, complete);
        }
    }

    private static Map<String, Outcome> decided(Scenario scenario) {
        Map<String, Outcome> decided = new HashMap<>();
        for (Conviction conviction : scenario.convictions()) {
            Determination determination =
                    scenario.table().determine(conviction, scenario.asOf()).orElseThrow();
            if (determination.basis() == Basis.STEP) {
                decided.put(Draft.id(conviction), determination.outcome());
            }
        }
        return decided;
    }

    private static void assertDecidedAlike(Map<String, Outcome> decided, Scenario scenario, Draft complete) {
        for (Conviction conviction : complete.sheet().convictions()) {
            int step = scenario.plainStep(conviction, scenario.asOf());
            Outcome outcome = scenario.outcomes().get(step);
            assertThat(decided.getOrDefault(Draft.id(conviction), outcome))
                    .as(() -> conviction + " of " + complete)
                    .isEqualTo(outcome);
        }
    }

    @Property(tries = 500)
    void only_facts_that_are_unknown_are_named_and_none_twice(@ForAll("unknown") Scenario scenario) {
        for (Conviction conviction : scenario.convictions()) {
            Determination determination =
                    scenario.table().determine(conviction, scenario.asOf()).orElseThrow();
            assertThat(determination.missing()).doesNotHaveDuplicates();
            assertThat(scenario.unknownFacts())
                    .extracting(fact -> fact.words(conviction))
                    .containsAll(determination.missing().stream()
                            .map(MissingFact::words)
                            .toList());
            assertThat(determination.missing().isEmpty()).isEqualTo(determination.basis() == Basis.STEP);
        }
    }

    @Property(tries = 500)
    void the_order_of_the_cycles_does_not_matter(@ForAll("unknown") Scenario scenario, @ForAll Random random) {
        DecisionTable table = scenario.table();
        Draft shuffled = scenario.draft().copy();
        Collections.shuffle(shuffled.entries, random);
        Map<String, Determination> determinations = new HashMap<>();
        for (Conviction conviction : shuffled.sheet().convictions()) {
            determinations.put(
                    Draft.id(conviction),
                    table.determine(conviction, scenario.asOf()).orElseThrow());
        }
        for (Conviction conviction : scenario.convictions()) {
            Determination one = table.determine(conviction, scenario.asOf()).orElseThrow();
            Determination other = determinations.get(Draft.id(conviction));

            assertThat(other.outcome()).isEqualTo(one.outcome());
            assertThat(other.step()).isEqualTo(one.step());
        }
    }

    @Provide
    Arbitrary<Scenario> known() {
        return Scenarios.known();
    }

    @Provide
    Arbitrary<Scenario> unknown() {
        return Scenarios.blurred(2, 3);
    }

    @Provide
    Arbitrary<Scenario> incomplete() {
        return Arbitraries.oneOf(Scenarios.known(), Scenarios.blurred(1, 3)).map(scenario -> {
            Draft draft = scenario.draft().copy();
            draft.incomplete = true;
            return scenario.with(draft);
        });
    }
}
