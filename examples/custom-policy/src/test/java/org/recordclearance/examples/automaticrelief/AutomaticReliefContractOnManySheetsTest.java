package org.recordclearance.examples.automaticrelief;

import org.junit.jupiter.api.Tag;

/** The same with more rap sheets. */
@Tag("acceptance")
class AutomaticReliefContractOnManySheetsTest extends AutomaticReliefContractTest {

    @Override
    int sheets() {
        return 20;
    }
}
