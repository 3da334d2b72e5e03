package org.recordclearance.examples.countyreview.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.decisions.DecidedPolicy;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;

/**
 * Why the outcome of a conviction is another than it was. Where a person decided of one and not of the other, or decided again, that is why.
 * Else this policy is asked of this record as of the earlier day: where that gives another outcome than there is now, the date is a
 * cause. Where it gives another than there was then, the record is one, if the policy is the same; if the policy is another and the
 * record says the same, the policy is; and where both are others, it is one of them, and which is not said.
 */
final class Causes {

    /** The record says otherwise. */
    static final String RECORD = "record";

    private static final String DATE = "date";
    private static final String POLICY = "policy";
    private static final String POLICY_OR_RECORD = "policy or record";
    private static final String DECISION = "decision";

    private final RuleSet policy;
    private final EarlierReview earlier;
    private final boolean isSamePolicy;

    Causes(RuleSet policy, EarlierReview earlier, boolean isSamePolicy) {
        this.policy = policy;
        this.earlier = earlier;
        this.isSamePolicy = isSamePolicy;
    }

    /**
     * Says why.
     *
     * @param conviction the conviction on this record
     * @param before what is known of it by the earlier review
     * @param now what is known of it by this review
     * @param person the person in this review
     * @param earlierPerson the person in the earlier review
     */
    String of(
            Conviction conviction,
            KnownConviction before,
            KnownConviction now,
            NowPerson person,
            EarlierPerson earlierPerson) {
        if (isDecided(before) || isDecided(now)) {
            return DECISION;
        }
        LocalDate day = earlier.asOf();
        String then = policy.determine(conviction, day)
                .map(each -> each.outcome().words())
                .orElse("");
        List<String> causes = new ArrayList<>();
        if (!then.equals(before.outcome())) {
            causes.add(isSamePolicy ? RECORD : isSameRecord(person, earlierPerson) ? POLICY : POLICY_OR_RECORD);
        }
        if (!now.outcome().equals(then)) {
            causes.add(DATE);
        }
        return String.join(" and ", causes);
    }

    private static boolean isDecided(KnownConviction known) {
        return known.reason().startsWith(DecidedPolicy.REASON);
    }

    /** Whether a record was incomplete is not told by results, so that it must be known that none was, and that this one is not. */
    private boolean isSameRecord(NowPerson person, EarlierPerson earlierPerson) {
        return earlierPerson.facts() == FactsOfRecord.sum(person.sheet())
                && person.sheet().gaps().isEmpty()
                && !earlier.hasRejectedRows();
    }
}
