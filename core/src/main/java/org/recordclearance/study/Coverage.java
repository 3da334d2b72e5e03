package org.recordclearance.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;

/**
 * How many of the people a policy is for at all. A policy of another county gives few of them relief, and not because its criteria are
 * strict: whoever reads its figures must be told. For one thread.
 */
final class Coverage {

    /** A policy that covers fewer than one of so many people says next to nothing of them. */
    private static final int ONE_OF = 20;

    private long people;
    private long covered;

    Coverage(long people, long covered) {
        this.people = people;
        this.covered = covered;
    }

    static Collector<Review, ?, Coverage> collector() {
        return Collector.of(() -> new Coverage(0, 0), Coverage::see, Coverage::plus);
    }

    private void see(Review review) {
        people++;
        covered += review.determinations().stream().anyMatch(Determination::isCovered) ? 1 : 0;
    }

    private Coverage plus(Coverage others) {
        people += others.people;
        covered += others.covered;
        return this;
    }

    private boolean isOfFew() {
        return people > 0 && covered * ONE_OF < people;
    }

    /**
     * Gives the notes of a table of the policy's figures: others, and that it covers few if it does. No number stands in them, which
     * might be one that is withheld.
     */
    List<String> notes(RuleSet policy, List<String> others) {
        if (!isOfFew()) {
            return others;
        }
        List<String> notes = new ArrayList<>(others);
        String where = policy.parameters().get(Parameters.COUNTY);
        notes.add(policy.name() + " covers few of these people or none, and says nothing of the others"
                + (where == null
                        ? "."
                        : ": it is for convictions in " + where
                                + ". By inCounty the same criteria are asked elsewhere."));
        return List.copyOf(notes);
    }
}
