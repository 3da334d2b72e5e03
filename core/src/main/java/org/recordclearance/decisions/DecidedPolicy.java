package org.recordclearance.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Groundwork;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.Step;
import org.recordclearance.eligibility.Timeline;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Truth;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A policy with what persons have decided of the convictions that it leaves for review. {@link Decisions#on} makes it, of decisions on
 * lists of this very policy for a day that is not later.
 *
 * <p>A decision holds from the day of its list on, for as long as the policy leaves the conviction open and the facts are those that were
 * looked at. Where the policy is certain, it determines; where relief was given since, the record says so; where a fact has changed, it
 * is a review as before. It is of one person, by the CII number, or the SUBJECT_ID where there is none: of a record without either
 * nothing is decided. The order in which a file has the rows of a person makes no difference. A {@link DecisionCheck} finds the decisions
 * that do not hold, those that were overtaken, and those that two records of a file lay claim to. Immutable and safe for use by several
 * threads.
 */
@JsonOfItsOwn
public final class DecidedPolicy implements RuleSet {

    /** What {@link Determination#step} says where a person decided. */
    public static final String STEP = "decided by a person";

    /** How the reason of a determination begins where a person decided; who and when comes behind. */
    public static final String REASON = "Decided by ";

    /** The name of the figure of a summary that counts what persons decided. */
    public static final String FIGURE = "decided";

    private final RuleSet policy;
    private final Decisions decisions;

    DecidedPolicy(RuleSet policy, Decisions decisions) {
        this.policy = policy;
        this.decisions = decisions;
    }

    /**
     * Gets the policy alone.
     *
     * @return the policy without decisions
     */
    public RuleSet policy() {
        return policy;
    }

    /**
     * Begins to check that the decisions fit the convictions of reviews by this policy.
     *
     * @return what is to be given all reviews
     */
    public DecisionCheck check() {
        return check((decision, conviction) -> true);
    }

    /**
     * Begins to check that the decisions fit the convictions of reviews by this policy, where it is known what else was said of a
     * conviction when it was decided, besides its keys.
     *
     * @param isSaidOf checks if what was said with a decision can be said of a conviction; several threads may ask it
     * @return what is to be given all reviews
     */
    public DecisionCheck check(BiPredicate<Decision, Conviction> isSaidOf) {
        return new DecisionCheck(this, isSaidOf);
    }

    /**
     * Returns a layout for results by this policy.
     *
     * @param layout the layout of the policy alone
     * @param lists where the decisions were read: the names of files, each with the SHA-256 of its bytes
     * @return a layout whose summary also counts, as {@link #FIGURE}, what persons decided, by the words of the outcome, and names the
     *     lists
     */
    public ReviewLayout layout(ReviewLayout layout, Map<String, String> lists) {
        return new DecidedLayout(layout, lists);
    }

    Decisions decisions() {
        return decisions;
    }

    /** Checks if the facts are those that were looked at, which are asked about as of the day of then. */
    boolean isOfTheseFacts(Decision decision, Conviction conviction) {
        Fingerprint about = decision.about();
        return about.facts().equals(Fingerprints.facts(policy, conviction, about.asOf()));
    }

    /** Checks if the policy alone leaves a conviction for review on a day. */
    boolean isLeftOpen(Conviction conviction, LocalDate day) {
        return policy.determine(conviction, day).filter(DecidedPolicy::isOpen).isPresent();
    }

    /** Checks if it was a person who determined. */
    static boolean isDecided(Determination determination) {
        return determination.step().equals(STEP);
    }

    /** Finds what is decided of the convictions of a person. */
    Function<Conviction, Optional<Decision>> decisionsOn(RapSheet rapSheet) {
        if (!ConvictionKeys.isSomebody(rapSheet.subject())
                || !decisions.isAboutAnyOf(ConvictionKeys.person(rapSheet.subject()))) {
            return conviction -> Optional.empty();
        }
        ConvictionKeys keys = ConvictionKeys.of(rapSheet);
        return conviction -> Optional.ofNullable(decisions.byConviction().get(keys.of(conviction)));
    }

    /** Finds what is decided of a conviction, if that holds on a day where the policy leaves it open. */
    private Optional<Decision> holding(
            Conviction conviction, LocalDate day, Function<Conviction, Optional<Decision>> known) {
        return ofTheseFacts(conviction, known)
                .filter(decision -> !decision.about().asOf().isAfter(day));
    }

    /** Finds what is decided of a conviction, on whatever day, if its facts are those that were looked at. */
    private Optional<Decision> ofTheseFacts(Conviction conviction, Function<Conviction, Optional<Decision>> known) {
        return known.apply(conviction).filter(decision -> isOfTheseFacts(decision, conviction));
    }

    private Optional<Decision> holding(Conviction conviction, LocalDate day) {
        return holding(conviction, day, decisionsOn(conviction.rapSheet()));
    }

    private static boolean isOpen(Determination determination) {
        return determination.outcome().kind() == Outcome.Kind.REVIEW;
    }

    private Determination decided(Determination open, Decision decision) {
        boolean stands = decision.outcome() == Outcome.Kind.NOT_ELIGIBLE;
        return Determination.builder(open.conviction(), outcome(decision.outcome()), decision.reason())
                .authority(open.authority())
                .remedy(stands ? Remedy.NOT_STATED : open.remedy())
                .policy(open.policy())
                .step(STEP)
                .build();
    }

    private Determination decidedIfOpen(Determination determination, @Nullable Decision decision) {
        return decision != null && isOpen(determination) ? decided(determination, decision) : determination;
    }

    /** The outcome in the words of the policy, where it has words for it. */
    private Outcome outcome(Outcome.Kind kind) {
        Stream<Outcome> own = policy instanceof DecisionTable table
                ? Stream.concat(table.steps().stream().map(Step::outcome), Stream.of(table.otherwise()))
                : Stream.empty();
        return own.filter(outcome -> outcome.kind() == kind).findFirst().orElseGet(() -> Outcome.usual(kind));
    }

    /**
     * Gets what a person decided of a conviction, where that determines it.
     *
     * @param conviction the conviction
     * @param asOf the day for which eligibility is judged
     * @return the decision; none where the policy determines by itself or does not cover the conviction, or nobody has decided
     */
    public Optional<Decision> decision(Conviction conviction, LocalDate asOf) {
        return holding(conviction, asOf).filter(decision -> isLeftOpen(conviction, asOf));
    }

    @Override
    public String name() {
        return policy.name();
    }

    @Override
    public String version() {
        return policy.version();
    }

    @Override
    public Map<String, String> parameters() {
        return policy.parameters();
    }

    @Override
    public Optional<Determination> determine(Conviction conviction, LocalDate asOf) {
        return policy.determine(conviction, asOf)
                .map(determination -> isOpen(determination)
                        ? decidedIfOpen(determination, holding(conviction, asOf).orElse(null))
                        : determination);
    }

    @Override
    public Review review(RapSheet rapSheet, LocalDate asOf) {
        Review review = policy.review(rapSheet, asOf);
        if (review.determinations().stream().noneMatch(DecidedPolicy::isOpen)) {
            return review;
        }
        Function<Conviction, Optional<Decision>> known = decisionsOn(rapSheet);
        List<Determination> determinations = review.determinations().stream()
                .map(each -> isOpen(each)
                        ? decidedIfOpen(
                                each, holding(each.conviction(), asOf, known).orElse(null))
                        : each)
                .toList();
        return new Review(rapSheet, review.policy(), asOf, determinations);
    }

    @Override
    public Set<Outcome> possibleOutcomes(Conviction conviction, LocalDate asOf) {
        Optional<Determination> determination = determine(conviction, asOf).filter(DecidedPolicy::isDecided);
        return determination.isPresent()
                ? Set.of(determination.get().outcome())
                : policy.possibleOutcomes(conviction, asOf);
    }

    @Override
    public Optional<Explanation> explain(Conviction conviction, LocalDate asOf) {
        return policy.explain(conviction, asOf).map(explanation -> explained(explanation, conviction, asOf));
    }

    private Explanation explained(Explanation open, Conviction conviction, LocalDate asOf) {
        Optional<Decision> decision =
                isOpen(open.determination()) ? holding(conviction, asOf) : Optional.<Decision>empty();
        if (decision.isEmpty()) {
            return open;
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("decided by", decision.get().by());
        facts.put("decided on", decision.get().on().toString());
        if (!decision.get().note().isBlank()) {
            facts.put("note", decision.get().note());
        }
        facts.put("left open by the policy as", open.determination().reason());
        List<Explanation.Asked> questions = new ArrayList<>(open.questions());
        questions.add(new Explanation.Asked(
                STEP, "a person has decided what the policy leaves open", Truth.YES, List.of(), facts, ""));
        return new Explanation(decided(open.determination(), decision.get()), questions);
    }

    @Override
    public Optional<Forecast> forecast(Conviction conviction, LocalDate asOf) {
        Decision decision =
                ofTheseFacts(conviction, decisionsOn(conviction.rapSheet())).orElse(null);
        return decision == null ? policy.forecast(conviction, asOf) : forecast(conviction, asOf, decision);
    }

    private Optional<Forecast> forecast(Conviction conviction, LocalDate asOf, Decision decision) {
        Optional<Forecast> next = policy.forecast(conviction, asOf);
        Optional<Outcome> now = determined(conviction, asOf, decision).map(Determination::outcome);
        if (now.isEmpty()) {
            return next;
        }
        LocalDate begins = decision.about().asOf();
        if (begins.isAfter(asOf)) {
            if (next.isPresent() && next.get().date().isBefore(begins)) {
                return next;
            }
            Optional<Determination> then = determined(conviction, begins, decision)
                    .filter(each -> !each.outcome().equals(now.get()));
            return then.isPresent()
                    ? Optional.of(new Forecast(begins, then.get()))
                    : forecast(conviction, begins, decision);
        }
        while (next.isPresent()) {
            LocalDate day = next.get().date();
            Determination then = decidedIfOpen(next.get().determination(), decision);
            if (!then.outcome().equals(now.get())) {
                return Optional.of(new Forecast(day, then));
            }
            next = policy.forecast(next.get().determination(), day);
        }
        return next;
    }

    /** Determines by a decision of which the facts are known to be those that were looked at, from the day of its list on. */
    private Optional<Determination> determined(Conviction conviction, LocalDate day, Decision decision) {
        return policy.determine(conviction, day)
                .map(each -> decision.about().asOf().isAfter(day) ? each : decidedIfOpen(each, decision));
    }

    @Override
    public Timeline timeline(Conviction conviction, LocalDate first, LocalDate last) {
        Timeline open = policy.timeline(conviction, first, last);
        return holding(conviction, last)
                .map(decision -> open.from(decision.about().asOf(), each -> decidedIfOpen(each, decision)))
                .orElse(open);
    }

    /** {@inheritDoc} */
    @Override
    public RuleSet on(LocalDate day) {
        return new DecidedPolicy(policy.on(day), decisions);
    }

    @Override
    public Optional<LocalDate> lawSince() {
        return policy.lawSince();
    }

    @Override
    public Groundwork groundwork() {
        return policy.groundwork();
    }

    @Override
    public String toMarkdown() {
        return policy.toMarkdown();
    }

    /**
     * Returns the name of the policy and how many decisions there are.
     *
     * @return such as {@code DecidedPolicy[los-angeles, Decisions[12]]}
     */
    @Override
    public String toString() {
        return "DecidedPolicy[" + policy.name() + ", " + decisions + "]";
    }
}
