package org.recordclearance.decisions;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What persons have decided, at most one decision for a conviction. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * DecidedPolicy decidedPolicy = Decisions.of(decided).on(policy);
 * Review review = decidedPolicy.review(sheet, asOf);
 * DecisionCheck check = decidedPolicy.check(asOf);
 * check.add(review);
 * check.misfits();                        // decisions that fit no conviction that is left open
 * }</pre>
 */
@JsonOfItsOwn
public final class Decisions {

    private final Map<String, Decision> byConviction;
    private final Set<String> people;

    private Decisions(Map<String, Decision> byConviction) {
        this.byConviction = Collections.unmodifiableMap(byConviction);
        this.people = byConviction.values().stream()
                .map(decision -> decision.about().person())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Puts decisions together.
     *
     * @param decisions the decisions; of those that say the same of the same conviction, as where one list was saved twice, the first is
     *     taken
     * @return the decisions in that order
     * @throws IllegalArgumentException if two for one conviction differ, naming the place of each
     */
    public static Decisions of(Collection<Decision> decisions) {
        Map<String, Decision> byConviction = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            Decision known = byConviction.putIfAbsent(decision.about().conviction(), decision);
            if (known != null && !(known.saysTheSame(decision) && known.about().equals(decision.about()))) {
                throw new IllegalArgumentException(decision.place() + " decides of the same conviction as "
                        + known.place() + ", and differs: keep one of them");
            }
        }
        return new Decisions(byConviction);
    }

    /**
     * Returns a policy with these decisions.
     *
     * @param policy the policy that left the convictions for review
     * @return the policy, which determines what it leaves open as it was decided
     */
    public DecidedPolicy on(RuleSet policy) {
        return new DecidedPolicy(policy, this);
    }

    /**
     * Gets all of them.
     *
     * @return the decisions in order
     */
    public Collection<Decision> all() {
        return byConviction.values();
    }

    /** Gets the decisions by the keys of their convictions. */
    Map<String, Decision> byConviction() {
        return byConviction;
    }

    /** Checks if a person may have a conviction of which something is decided. */
    boolean isAboutAnyOf(String person) {
        return people.contains(person);
    }

    /**
     * Returns how many there are.
     *
     * @return such as {@code Decisions[12]}
     */
    @Override
    public String toString() {
        return "Decisions[" + byConviction.size() + "]";
    }
}
