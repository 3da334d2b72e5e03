package org.recordclearance.doj.bulk.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;

/**
 * Compares a policy with that of the review: its figures, who gains and who loses. A conviction gains when the other policy
 * dismisses it and the first does not, or reduces it and the first gives nothing. For one thread.
 */
final class Comparison {

    /**
     * What was counted so far.
     *
     * @param tally of the other policy
     * @param subjectsGaining people who gain
     * @param subjectsLosing people who lose
     * @param convictionsGaining convictions that gain
     * @param convictionsLosing convictions that lose
     * @param convictionsDiffering convictions of which the policies differ
     */
    record CountedOfOther(
            PolicyTally.CountedOfPolicy tally,
            long subjectsGaining,
            long subjectsLosing,
            long convictionsGaining,
            long convictionsLosing,
            long convictionsDiffering)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private final RuleSet other;
    private final PolicyTally tally;
    private long subjectsGaining;
    private long subjectsLosing;
    private long convictionsGaining;
    private long convictionsLosing;
    private long convictionsDiffering;

    Comparison(RuleSet other, ReviewLayout layout, LocalDate asOf) {
        this.other = other;
        this.tally = new PolicyTally(other, layout, asOf);
    }

    RuleSet other() {
        return other;
    }

    PolicyTally tally() {
        return tally;
    }

    void add(Review review, Review otherReview, List<Review> hypothetical) {
        tally.add(otherReview, hypothetical);
        boolean gains = false;
        boolean loses = false;
        for (Conviction conviction : review.rapSheet().knownOrPossibleConvictions()) {
            Optional<Determination> here = review.determination(conviction);
            Optional<Determination> there = otherReview.determination(conviction);
            if (differ(here, there)) {
                convictionsDiffering++;
            }
            int change = relief(there) - relief(here);
            if (change > 0) {
                convictionsGaining++;
                gains = true;
            } else if (change < 0) {
                convictionsLosing++;
                loses = true;
            }
        }
        subjectsGaining += gains ? 1 : 0;
        subjectsLosing += loses ? 1 : 0;
    }

    /** Checks if the outcomes of a conviction under two policies, or the remedies, are not the same; not to state one is another. */
    static boolean differ(Optional<Determination> here, Optional<Determination> there) {
        return !here.map(Determination::outcome).equals(there.map(Determination::outcome))
                || remedy(here) != remedy(there);
    }

    private static Remedy remedy(Optional<Determination> determination) {
        return determination.map(Determination::remedy).orElse(Remedy.NOT_STATED);
    }

    private static int relief(Optional<Determination> determination) {
        Outcome.Kind kind = determination.map(each -> each.outcome().kind()).orElse(Outcome.Kind.NOT_ELIGIBLE);
        return switch (kind) {
            case DISMISS -> 2;
            case REDUCE -> 1;
            case REVIEW, NOT_ELIGIBLE -> 0;
        };
    }

    void merge(Comparison more) {
        tally.merge(more.tally);
        subjectsGaining += more.subjectsGaining;
        subjectsLosing += more.subjectsLosing;
        convictionsGaining += more.convictionsGaining;
        convictionsLosing += more.convictionsLosing;
        convictionsDiffering += more.convictionsDiffering;
    }

    CountedOfOther counted() {
        return new CountedOfOther(
                tally.counted(),
                subjectsGaining,
                subjectsLosing,
                convictionsGaining,
                convictionsLosing,
                convictionsDiffering);
    }

    void add(CountedOfOther counted) {
        tally.add(counted.tally);
        subjectsGaining += counted.subjectsGaining;
        subjectsLosing += counted.subjectsLosing;
        convictionsGaining += counted.convictionsGaining;
        convictionsLosing += counted.convictionsLosing;
        convictionsDiffering += counted.convictionsDiffering;
    }

    Figure.Group figures() {
        return Figure.group()
                .putAll(tally.figures())
                .put("subjectsGaining", subjectsGaining)
                .put("subjectsLosing", subjectsLosing)
                .put("convictionsGaining", convictionsGaining)
                .put("convictionsLosing", convictionsLosing)
                .put("convictionsDiffering", convictionsDiffering)
                .build();
    }
}
