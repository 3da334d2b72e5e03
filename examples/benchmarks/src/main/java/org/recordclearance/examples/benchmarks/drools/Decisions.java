package org.recordclearance.examples.benchmarks.drools;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.eligibility.Outcome;

/** Where the rules put what they decide of one record. For use by one thread. */
public final class Decisions {

    private final List<Decision> all = new ArrayList<>();

    Decisions() {}

    /**
     * Adds a decision.
     *
     * @param decided the conviction
     * @param outcome the outcome
     * @param reason the reason
     */
    public void add(OpenCase decided, Outcome outcome, String reason) {
        all.add(new Decision(decided.conviction().index(), outcome, reason));
    }

    List<Decision> all() {
        return all;
    }
}
