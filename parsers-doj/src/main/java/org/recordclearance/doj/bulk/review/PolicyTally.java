package org.recordclearance.doj.bulk.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.ImpactTally;

/** Counts what a policy does: the figures of every policy, and those that the layout adds. For one thread. */
final class PolicyTally {

    private final RuleSet policy;
    private final ImpactTally impact = new ImpactTally();
    private final ReviewLayout.SummaryTally added;

    PolicyTally(RuleSet policy, ReviewLayout layout) {
        this.policy = policy;
        this.added = layout.newTally(policy);
    }

    void add(Review review, List<Review> hypothetical) {
        impact.add(review);
        added.add(review, hypothetical);
    }

    void merge(PolicyTally other) {
        impact.merge(other.impact);
        added.merge(other.added);
    }

    ImpactTally impact() {
        return impact;
    }

    /** The name and version of the policy, and its figures. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put("name", policy.name());
        identity.put("version", policy.version());
        figures.put("policy", identity);
        figures.put("options", policy.parameters());
        figures.putAll(added.figures());
        var report = impact.report();
        figures.put("subjectCount", report.subjects());
        figures.put("determinationsByOutcomeAndReason", report.determinationsByOutcomeAndReason());
        figures.put("undecidedByMissingFact", report.undecidedByMissingFact());
        return figures;
    }
}
