package org.recordclearance.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recordclearance.decisions.DecisionCheck.Misfit;
import org.recordclearance.decisions.DecisionCheck.Reason;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What persons have decided, at most one decision for a conviction. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * DecidedPolicy decidedPolicy = Decisions.of(decided).on(policy, asOf);
 * Review review = decidedPolicy.review(sheet, asOf);
 * DecisionCheck check = decidedPolicy.check();
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
     * Finds what does not fit a policy and a day, whoever is reviewed.
     *
     * @param policy the policy
     * @param asOf the day for which eligibility is judged
     * @return the decisions that were made under another policy or on a list for a later day, in order
     */
    public List<Misfit> misfits(RuleSet policy, LocalDate asOf) {
        String policyKey = Fingerprints.policyKey(policy);
        List<Misfit> misfits = new ArrayList<>();
        for (Decision decision : all()) {
            if (!decision.about().policy().equals(policyKey)) {
                misfits.add(new Misfit(decision, Reason.OTHER_POLICY));
            } else if (decision.about().asOf().isAfter(asOf)) {
                misfits.add(new Misfit(decision, Reason.LATER_DAY));
            }
        }
        return misfits;
    }

    /**
     * Returns a policy with these decisions. Whoever wants to name all that do not fit, and not the first alone, asks for the {@link
     * #misfits} before.
     *
     * @param policy the policy that left the convictions for review
     * @param asOf the day for which eligibility is judged
     * @return the policy, which determines what it leaves open as it was decided
     * @throws IllegalArgumentException if there are {@link #misfits}, naming the place of the first
     */
    public DecidedPolicy on(RuleSet policy, LocalDate asOf) {
        List<Misfit> misfits = misfits(policy, asOf);
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(misfits.get(0).inWords());
        }
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
