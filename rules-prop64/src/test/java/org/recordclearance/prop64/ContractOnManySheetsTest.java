package org.recordclearance.prop64;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.testkit.RuleSetContract;

/** The {@link ContractTest} on twenty times as many rap sheets, which takes minutes. */
@Tag("acceptance")
class ContractOnManySheetsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.recordclearance.prop64.ContractTest#providers")
    void every_policy_keeps_the_contract(RuleSetProvider provider) {
        RuleSetContract.of(ContractTest.policy(provider)).assertHolds();
    }
}
