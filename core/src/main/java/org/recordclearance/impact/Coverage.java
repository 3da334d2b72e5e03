package org.recordclearance.impact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * How many of some people a policy is for at all. A policy of another county gives few of them relief, and not because its criteria are
 * strict: whoever reads its figures must be told.
 *
 * @param subjects how many people there are
 * @param covered how many of them have a conviction that the policy covers for certain
 */
@JsonOfItsOwn
public record Coverage(long subjects, long covered) {

    /** A policy that covers fewer than one of so many people says next to nothing of them. */
    static final int ONE_OF = 20;

    /**
     * Returns a collector of reviews, one for each person.
     *
     * @return the collector, for streams of one or several threads
     */
    public static Collector<Review, ?, Coverage> collector() {
        return Collectors.teeing(
                Collectors.counting(),
                Collectors.filtering(
                        (Review review) -> review.determinations().stream().anyMatch(Determination::isCovered),
                        Collectors.counting()),
                Coverage::new);
    }

    /**
     * Checks if the policy is for so few of the people, fewer than one in 20 or none, that its figures say next to nothing of them.
     *
     * @return true if it is; false where there is nobody
     */
    public boolean isOfFew() {
        return subjects > 0 && covered * ONE_OF < subjects;
    }

    /**
     * Says that a policy is for nobody as of a day, as there is no such law yet, see {@link RuleSet#lawSince}.
     *
     * @param policy the policy
     * @param asOf the day for which eligibility is judged
     * @return a sentence that names the policy and both days; empty where there is the law, or the policy is of none
     */
    public static Optional<String> beforeTheLaw(RuleSet policy, LocalDate asOf) {
        return policy.lawSince()
                .filter(asOf::isBefore)
                .map(since -> policy.name() + " is of a law that there is since " + since
                        + ": as of a day before, such as " + asOf + ", it covers nobody.");
    }
}
