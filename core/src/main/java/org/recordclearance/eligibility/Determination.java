package org.recordclearance.eligibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The answer of a rule set for one conviction.
 *
 * <p>Immutable and safe for use by several threads. Two determinations are equal when all they say is equal.
 */
@JsonOfItsOwn
public final class Determination {

    /** What decided. */
    public enum Basis {
        /** A step of the policy. */
        STEP,
        /** Nothing: the outcome depends on facts that are missing. */
        UNDECIDED,
        /** Nothing: whether the policy covers the conviction at all depends on facts that are missing. */
        COVERAGE_UNDECIDED
    }

    private final Conviction conviction;
    private final Outcome outcome;
    private final String reason;
    private final String authority;
    private final Remedy remedy;
    private final String policy;
    private final Basis basis;
    private final String step;
    private final List<MissingFact> missing;
    /** Until when it is known to stand; no part of what it says. */
    private final Turns.@Nullable Until standsUntil;

    private Determination(Builder builder) {
        this.conviction = builder.conviction;
        this.outcome = builder.outcome;
        this.reason = builder.reason;
        this.authority = builder.authority;
        this.remedy = builder.remedy;
        this.policy = builder.policy;
        this.basis = builder.basis;
        this.step = builder.step;
        this.missing = builder.missing;
        this.standsUntil = builder.standsUntil;
    }

    /**
     * Returns a builder of a determination.
     *
     * @param conviction the conviction
     * @param outcome what becomes of it
     * @param reason why
     * @return a new builder
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Builder builder(Conviction conviction, Outcome outcome, String reason) {
        return new Builder(conviction, outcome, reason);
    }

    /**
     * Gets the conviction.
     *
     * @return the conviction
     */
    public Conviction conviction() {
        return conviction;
    }

    /**
     * Gets what becomes of the conviction.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Gets why.
     *
     * @return the reason
     */
    public String reason() {
        return reason;
    }

    /**
     * Gets the law or decision that it rests on.
     *
     * @return the authority, empty if none is cited
     */
    public String authority() {
        return authority;
    }

    /**
     * Gets by which proceeding relief is given.
     *
     * @return the remedy
     */
    public Remedy remedy() {
        return remedy;
    }

    /**
     * Gets the name of the rule set.
     *
     * @return the name, empty if none was given
     */
    public String policy() {
        return policy;
    }

    /**
     * Gets what decided.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Gets the name of the step that decided.
     *
     * @return the name, empty if none did
     */
    public String step() {
        return step;
    }

    /**
     * Gets the missing facts that keep it from being decided.
     *
     * @return the facts in the order of the reason; empty if it is decided
     */
    public List<MissingFact> missing() {
        return missing;
    }

    /** Gets until when it stands, if that was found out. */
    Turns.@Nullable Until standsUntil() {
        return standsUntil;
    }

    /**
     * Checks if the conviction is one that the policy is known to cover, so that it enters the policy's figures.
     *
     * @return false if whether it is covered depends on facts that are missing
     */
    public boolean isCovered() {
        return basis != Basis.COVERAGE_UNDECIDED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Determination that
                && conviction.equals(that.conviction)
                && outcome.equals(that.outcome)
                && reason.equals(that.reason)
                && authority.equals(that.authority)
                && remedy == that.remedy
                && policy.equals(that.policy)
                && basis == that.basis
                && step.equals(that.step)
                && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conviction, outcome, reason, authority, remedy, policy, basis, step, missing);
    }

    /**
     * Returns the shape of the determination.
     *
     * @return the kind of outcome and the position of the conviction, and no value of the record
     */
    @Override
    public String toString() {
        return "Determination[" + outcome.kind() + ", " + conviction + "]";
    }

    /** Builds a {@link Determination}. Not safe for use by several threads. */
    @JsonOfItsOwn
    public static final class Builder {

        private final Conviction conviction;
        private final Outcome outcome;
        private final String reason;
        private String authority = "";
        private Remedy remedy = Remedy.NOT_STATED;
        private String policy = "";
        private Basis basis = Basis.STEP;
        private String step = "";
        private List<MissingFact> missing = List.of();
        private Turns.@Nullable Until standsUntil;

        private Builder(Conviction conviction, Outcome outcome, String reason) {
            this.conviction = Objects.requireNonNull(conviction, "conviction");
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            this.reason = Objects.requireNonNull(reason, "reason");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a determination needs a reason");
            }
        }

        /**
         * Sets the law or decision that it rests on; without it, none is cited.
         *
         * @param text the authority
         * @return this
         */
        public Builder authority(String text) {
            this.authority = Objects.requireNonNull(text, "authority");
            return this;
        }

        /**
         * Sets by which proceeding relief is given; without it, that is not stated.
         *
         * @param proceeding the remedy
         * @return this
         */
        public Builder remedy(Remedy proceeding) {
            this.remedy = Objects.requireNonNull(proceeding, "remedy");
            return this;
        }

        /**
         * Sets the name of the rule set.
         *
         * @param name the name
         * @return this
         */
        public Builder policy(String name) {
            this.policy = Objects.requireNonNull(name, "policy");
            return this;
        }

        /**
         * Sets what decided; without it, a step did.
         *
         * @param what the basis
         * @return this
         */
        public Builder basis(Basis what) {
            this.basis = Objects.requireNonNull(what, "basis");
            return this;
        }

        /**
         * Sets the name of the step that decided.
         *
         * @param name the name
         * @return this
         */
        public Builder step(String name) {
            this.step = Objects.requireNonNull(name, "step");
            return this;
        }

        /**
         * Sets the missing facts that keep it from being decided.
         *
         * @param facts the facts in the order of the reason
         * @return this
         */
        public Builder missing(List<MissingFact> facts) {
            this.missing = List.copyOf(facts);
            return this;
        }

        /** Sets until when it stands. */
        Builder standsUntil(Turns.@Nullable Until until) {
            this.standsUntil = until;
            return this;
        }

        /**
         * Builds the determination.
         *
         * @return the determination
         */
        public Determination build() {
            return new Determination(this);
        }
    }
}
