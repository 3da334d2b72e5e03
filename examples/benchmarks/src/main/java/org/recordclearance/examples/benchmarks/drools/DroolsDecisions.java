package org.recordclearance.examples.benchmarks.drools;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.eligibility.Outcome;

/** Where the rules put what they decide of one record. For use by one thread. */
public final class DroolsDecisions {

    private final List<DroolsDecision> all = new ArrayList<>();

    DroolsDecisions() {}

    /**
     * Adds a decision.
     *
     * @param decided the conviction
     * @param outcome the outcome
     * @param reason the reason
     */
    public void add(OpenCase decided, Outcome outcome, String reason) {
        all.add(new DroolsDecision(decided.conviction().index(), outcome, reason));
    }

    List<DroolsDecision> all() {
        return all;
    }
}
