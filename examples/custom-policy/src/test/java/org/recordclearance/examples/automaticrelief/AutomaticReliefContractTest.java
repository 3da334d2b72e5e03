package org.recordclearance.examples.automaticrelief;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.testkit.RuleSetContract;

class AutomaticReliefContractTest {

    private static final LocalDate FELONY_RELIEF_BEGINS = LocalDate.of(2024, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    int sheets() {
        return 4;
    }

    @Test
    void the_policy_keeps_the_contract_of_rule_sets() {
        RuleSetContract.of(ReliefAssert.POLICY)
                .asOf(FELONY_RELIEF_BEGINS, LATER)
                .sheets(sheets(), 1)
                .assertHolds();
    }

    @Test
    void so_does_that_of_one_county() {
        RuleSetContract.of(new AutomaticRelief().create(Parameters.none().with(Parameters.COUNTY, "YOLO")))
                .asOf(LATER)
                .sheets(sheets(), 2)
                .assertHolds();
    }
}
