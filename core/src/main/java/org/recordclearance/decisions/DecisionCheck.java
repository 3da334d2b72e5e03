package org.recordclearance.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Truth;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Finds decisions that do not fit the convictions that were reviewed, and those that fitted and were overtaken: the relief was given
 * since, the conviction was undone, or the policy has become certain. It is to be given the reviews of all people, in any order; several
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
        /** It was read from what is said of another conviction. */
        OTHER_CONVICTION(
                "its row has the key of one conviction and is otherwise of another: cells may have been sorted or moved, or the"
                        + " record has changed since"),
        /** The conviction was not there yet. */
        TOO_EARLY("the day on which it was decided is before that of the conviction"),
        /** Facts of the record are others than those that were looked at. */
        FACTS_CHANGED("facts that it rests on have changed since"),
        /** The policy did not leave the conviction open on the day of the list. */
        NOT_OPEN("the policy did not leave it open on the day of the list, so that there was nothing to decide"),
        /** The policy does not cover the conviction, and not because relief was given since. */
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
         * Says where it is written, and why it does not fit.
         *
         * @return such as {@code worklist.csv line 2: the decision does not fit: facts that it rests on have changed since}
         */
        public String inWords() {
            return decision.place() + ": the decision does not fit: " + reason.words();
        }

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

    /** Why there is nothing left to decide of what was open on the day of the list. */
    public enum Overtaking {
        /** The conviction is none any more. */
        UNDONE("the conviction was undone since: reversed, vacated, pardoned or acquitted of"),
        /** The record shows relief for the conviction that it did not show: mostly the decision was carried out. */
        RELIEF_GIVEN("the record shows relief that was given"),
        /** The facts are the same, and in the meantime the policy is certain. */
        DETERMINED("the policy determines it by itself by now");

        private final String words;

        Overtaking(String words) {
            this.words = words;
        }

        /**
         * Gets it in words.
         *
         * @return such as {@code the record shows relief that was given}
         */
        public String words() {
            return words;
        }
    }

    /**
     * A decision that was fit and decides nothing any more: what the record shows and the policy says stands.
     *
     * @param decision the decision
     * @param by what overtook it
     */
    @JsonOfItsOwn
    public record Overtaken(Decision decision, Overtaking by) {

        /**
         * Returns what overtook it.
         *
         * @return such as {@code Overtaken[RELIEF_GIVEN]}
         */
        @Override
        public String toString() {
            return "Overtaken[" + by + "]";
        }
    }

    private final DecidedPolicy policy;
    private final BiPredicate<Decision, Conviction> isSaidOf;
    private final Map<Decision, Set<Reason>> found = new HashMap<>();
    private final Map<Decision, Overtaking> overtaken = new HashMap<>();

    DecisionCheck(DecidedPolicy policy, BiPredicate<Decision, Conviction> isSaidOf) {
        this.policy = policy;
        this.isSaidOf = isSaidOf;
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
                Set<Reason> reasons = reasons(decision, conviction);
                if (determination.filter(DecidedPolicy::isDecided).isEmpty()) {
                    overtaking(decision, conviction, determination)
                            .ifPresentOrElse(
                                    by -> overtaken.put(decision, by),
                                    () -> reasons.add(reason(decision, conviction, determination)));
                }
            });
        }
        for (Conviction conviction : review.rapSheet().undoneConvictions()) {
            known.apply(conviction)
                    .filter(decision ->
                            mayBeUndoneSince(conviction, decision.about().asOf()))
                    .ifPresent(decision -> {
                        reasons(decision, conviction);
                        overtaken.put(decision, Overtaking.UNDONE);
                    });
        }
    }

    /** What was undone before the day of a list was on none, so that the decision is of another. */
    private static boolean mayBeUndoneSince(Conviction undone, LocalDate day) {
        return undone.count().dispositions().stream()
                .anyMatch(each -> each.effect().mayEnd() && each.date().isOnOrAfter(day) != Truth.NO);
    }

    /** Finds why a decision does not fit a conviction, whatever the policy says of it. */
    private Set<Reason> reasons(Decision decision, Conviction conviction) {
        boolean isFirst = !found.containsKey(decision);
        Set<Reason> reasons = found.computeIfAbsent(decision, each -> EnumSet.noneOf(Reason.class));
        if (!isFirst) {
            reasons.add(Reason.SEVERAL);
        }
        if (!isSaidOf.test(decision, conviction)) {
            reasons.add(Reason.OTHER_CONVICTION);
        }
        if (conviction.date().isAfter(decision.on()) == Truth.YES) {
            reasons.add(Reason.TOO_EARLY);
        }
        return reasons;
    }

    private Optional<Overtaking> overtaking(
            Decision decision, Conviction conviction, Optional<Determination> determination) {
        LocalDate then = decision.about().asOf();
        if (determination.isPresent() && policy.isOfTheseFacts(decision, conviction)) {
            return policy.isLeftOpen(conviction, then) ? Optional.of(Overtaking.DETERMINED) : Optional.empty();
        }
        // where nothing is determined any more, other facts that changed too make no difference
        boolean isRelieved = BeforeRelief.of(conviction, then)
                .anyMatch(before -> determination.isEmpty()
                        ? policy.isLeftOpen(before, then)
                        : policy.isOfTheseFacts(decision, before));
        return isRelieved ? Optional.of(Overtaking.RELIEF_GIVEN) : Optional.empty();
    }

    private Reason reason(Decision decision, Conviction conviction, Optional<Determination> determination) {
        if (determination.isEmpty()) {
            return Reason.NOT_COVERED;
        }
        return policy.isOfTheseFacts(decision, conviction) ? Reason.NOT_OPEN : Reason.FACTS_CHANGED;
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
        overtaken.putAll(other.overtaken);
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

    /**
     * Finds what was overtaken of the decisions about the convictions that were reviewed. None of them is a misfit.
     *
     * @return the decisions that decide nothing any more, in order
     */
    public List<Overtaken> overtaken() {
        return policy.decisions().all().stream()
                .filter(decision ->
                        overtaken.containsKey(decision) && ofReviewed(decision).isEmpty())
                .map(decision -> new Overtaken(decision, overtaken.get(decision)))
                .toList();
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
