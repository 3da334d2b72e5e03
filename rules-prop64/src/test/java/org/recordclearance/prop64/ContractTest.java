package org.recordclearance.prop64;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.prop64.policies.Configurable;
import org.recordclearance.rapsheet.County;
import org.recordclearance.testkit.RuleSetContract;

/** Every policy does what any rule set must: never relief on what is not known, the same each time, explained and forecast. */
class ContractTest {

    private static final int FEW = 5;

    static List<RuleSetProvider> providers() {
        return Prop64.providers();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("providers")
    void every_policy_keeps_the_contract(RuleSetProvider provider) {
        RuleSetContract.of(policy(provider)).sheets(FEW, 64).assertHolds();
    }

    static RuleSet policy(RuleSetProvider provider) {
        String county = provider.county().map(County::toString).orElse("YOLO");
        Parameters given = Parameters.none().with(Parameters.COUNTY, county);
        if (provider instanceof Configurable) {
            given = given.with(Parameters.OPTIONS, EveryOption.CHOSEN.toJson());
        }
        return Prop64.catalog().create(provider.name(), given);
    }
}
