package org.recordclearance.doj.bulk.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.ReviewLayout.Reviewed;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.ImpactReport;

/** Counts what a policy does: the figures of every policy, and those that the layout adds. For one thread. */
final class PolicyTally {

    /**
     * What was counted so far.
     *
     * @param impact the figures of every policy
     * @param added what the layout's collector keeps
     */
    record CountedOfPolicy(ImpactReport impact, Serializable added) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private final RuleSet policy;
    private final LocalDate asOf;
    private final Running<Review, ?, ImpactReport> impact = Running.of(ImpactReport.collector());
    private final Running<Reviewed, ?, Figure.Group> added;
    /** Of the people whom others have counted. */
    private @Nullable ImpactReport more;

    PolicyTally(RuleSet policy, ReviewLayout layout, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
        this.added = Running.of(layout.summary(policy));
    }

    void add(Review review, List<Review> hypothetical) {
        impact.add(review);
        added.add(new Reviewed(review, hypothetical));
    }

    void merge(PolicyTally other) {
        impact.merge(other.impact);
        added.merge(other.added);
    }

    CountedOfPolicy counted() {
        return new CountedOfPolicy(impact(), added.counted());
    }

    void add(CountedOfPolicy counted) {
        more = more == null ? counted.impact : more.merge(counted.impact);
        added.add(counted.added);
    }

    /** What the figures could be mistaken for. */
    List<String> warnings() {
        return impact().warnings(policy, asOf);
    }

    ImpactReport impact() {
        ImpactReport here = impact.result();
        return more == null ? here : here.merge(more);
    }

    /** The name and version of the policy, and its figures. */
    Figure.Group figures() {
        Figure.Group.Builder options = Figure.group();
        policy.parameters().forEach(options::put);
        Figure.Group report = impact().figures();
        return Figure.group()
                .put(
                        "policy",
                        Figure.group()
                                .put("name", policy.name())
                                .put("version", policy.version())
                                .build())
                .put("options", options.build())
                .putAll(added.result())
                .put("subjectCount", report.whole("subjects"))
                .put("determinationsByOutcomeAndReason", report.group("determinationsByOutcomeAndReason"))
                .put("undecidedByMissingFact", report.group("undecidedByMissingFact"))
                .build();
    }
}
