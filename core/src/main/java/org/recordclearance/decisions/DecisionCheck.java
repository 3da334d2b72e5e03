package org.recordclearance.decisions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Finds decisions that do not fit the convictions that were reviewed. It is to be given the reviews of all people, in any order; several
 * threads may each have one, which are merged. For one thread.
 */
@JsonOfItsOwn
public final class DecisionCheck {

    /** Why a decision does not fit. */
    public enum Reason {
        /** The policy, its version, its parameters or its lists of the law are others. */
        OTHER_POLICY("it was made under another policy, another version of it, or other parameters"),
        /** It was made for a later day than that of the review. */
        LATER_DAY("it is of a list for a later as-of date than that of this review"),
        /** There is no such conviction. */
        NOT_FOUND("its conviction is not in these files, or has changed since"),
        /** There are several such convictions. */
        SEVERAL("more than one conviction of these files is the one that it is about"),
        /** Facts of the record are others than those that were looked at. */
        FACTS_CHANGED("facts that it rests on have changed since"),
        /** The policy does not leave the conviction open. */
        NOT_OPEN("the policy now determines it by itself, so that there is nothing to decide"),
        /** The policy does not cover the conviction. */
        NOT_COVERED("the policy does not cover its conviction any more");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /**
         * Gets it in words.
         *
         * @return such as {@code facts that it rests on have changed since}
         */
        public String words() {
            return words;
        }
    }

    /**
     * A decision that does not fit.
     *
     * @param decision the decision
     * @param reason why
     */
    @JsonOfItsOwn
    public record Misfit(Decision decision, Reason reason) {

        /**
         * Returns the reason.
         *
         * @return such as {@code Misfit[FACTS_CHANGED]}
         */
        @Override
        public String toString() {
            return "Misfit[" + reason + "]";
        }
    }

    private final DecidedPolicy policy;
    private final Map<Decision, Set<Reason>> found = new HashMap<>();

    DecisionCheck(DecidedPolicy policy) {
        this.policy = policy;
    }

    /**
     * Takes the review of a person.
     *
     * @param review a review by the policy with these decisions
     */
    public void add(Review review) {
        Function<Conviction, Optional<Decision>> known = policy.decisionsOn(review.rapSheet());
        for (Conviction conviction : review.rapSheet().knownOrPossibleConvictions()) {
            known.apply(conviction).ifPresent(decision -> {
                Optional<Determination> determination = review.determination(conviction);
                boolean isFirst = !found.containsKey(decision);
                Set<Reason> reasons = found.computeIfAbsent(decision, each -> EnumSet.noneOf(Reason.class));
                if (!isFirst) {
                    reasons.add(Reason.SEVERAL);
                }
                reason(decision, conviction, determination).ifPresent(reasons::add);
            });
        }
    }

    private Optional<Reason> reason(Decision decision, Conviction conviction, Optional<Determination> determination) {
        if (determination.isEmpty()) {
            return Optional.of(Reason.NOT_COVERED);
        }
        if (determination.get().step().equals(DecidedPolicy.STEP)) {
            return Optional.empty();
        }
        return Optional.of(
                determination.get().outcome().kind() == Outcome.Kind.REVIEW
                        ? Reason.FACTS_CHANGED
                        : policy.isOfTheseFacts(decision, conviction) ? Reason.NOT_OPEN : Reason.FACTS_CHANGED);
    }

    /**
     * Takes what another has found of other people.
     *
     * @param other the other, of the same policy and decisions
     * @return this
     */
    public DecisionCheck merge(DecisionCheck other) {
        other.found.forEach((decision, reasons) -> found.merge(decision, reasons, (one, two) -> {
            Set<Reason> both = EnumSet.of(Reason.SEVERAL);
            both.addAll(one);
            both.addAll(two);
            return both;
        }));
        return this;
    }

    /**
     * Finds what does not fit the convictions that were reviewed, where these are some of all.
     *
     * @return the decisions about these convictions that do not fit, in order, each with the first reason
     */
    public List<Misfit> misfitsOfReviewed() {
        List<Misfit> misfits = new ArrayList<>();
        for (Decision decision : policy.decisions().all()) {
            if (found.containsKey(decision)) {
                ofReviewed(decision).ifPresent(reason -> misfits.add(new Misfit(decision, reason)));
            }
        }
        return misfits;
    }

    /**
     * Finds what does not fit, once all people were reviewed.
     *
     * @return the decisions that do not fit, in order, each with the first reason; of one that is about no conviction of these people
     *     too
     */
    public List<Misfit> misfits() {
        List<Misfit> misfits = new ArrayList<>();
        for (Decision decision : policy.decisions().all()) {
            Optional<Reason> reason =
                    found.containsKey(decision) ? ofReviewed(decision) : Optional.of(Reason.NOT_FOUND);
            reason.ifPresent(each -> misfits.add(new Misfit(decision, each)));
        }
        return misfits;
    }

    private Optional<Reason> ofReviewed(Decision decision) {
        return found.getOrDefault(decision, Set.of()).stream().findFirst();
    }

    /**
     * Returns how many decisions were met.
     *
     * @return such as {@code DecisionCheck[12 met]}
     */
    @Override
    public String toString() {
        return "DecisionCheck[" + found.size() + " met]";
    }
}
