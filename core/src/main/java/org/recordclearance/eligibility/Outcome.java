package org.recordclearance.eligibility;

import java.util.Collection;
import java.util.Objects;

/**
 * What a determination comes to: a kind, in the words of the policy.
 *
 * <p>Two outcomes are the same when kind and words are. Immutable and safe for use by several threads.
 *
 * @param kind what it means
 * @param words how the policy puts it
 */
public record Outcome(Kind kind, String words) {

    /** What an outcome means, the most favourable first. */
    public enum Kind {
        /** The conviction is dismissed, and sealed where the law says so. */
        DISMISS,
        /** The conviction is reduced to a lesser offense. */
        REDUCE,
        /** A person decides. */
        REVIEW,
        /** The conviction stays as it is. */
        NOT_ELIGIBLE;

        /**
         * Checks if it changes the conviction in the subject's favour.
         *
         * @return true for a dismissal or a reduction
         */
        public boolean isRelief() {
            return this == DISMISS || this == REDUCE;
        }

        /**
         * Gets what it means in words.
         *
         * @return such as {@code not eligible}
         */
        public String words() {
            return switch (this) {
                case DISMISS -> "dismiss";
                case REDUCE -> "reduce";
                case REVIEW -> "review";
                case NOT_ELIGIBLE -> "not eligible";
            };
        }
    }

    /** A dismissal, in the usual words. */
    public static final Outcome DISMISS = new Outcome(Kind.DISMISS, "Eligible for Dismissal");

    /** A reduction, in the usual words. */
    public static final Outcome REDUCE = new Outcome(Kind.REDUCE, "Eligible for Reduction");

    /** No relief, in the usual words. */
    public static final Outcome NOT_ELIGIBLE = new Outcome(Kind.NOT_ELIGIBLE, "Not eligible");

    /** A review by a person, in the usual words. */
    public static final Outcome REVIEW = new Outcome(Kind.REVIEW, "Hand Review");

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if the words are blank
     */
    public Outcome {
        Objects.requireNonNull(kind, "kind");
        if (words.isBlank()) {
            throw new IllegalArgumentException("an outcome needs words");
        }
    }

    /**
     * Obtains an outcome in the usual words.
     *
     * @param kind what it means
     * @return such as {@link #DISMISS}
     */
    public static Outcome usual(Kind kind) {
        return switch (kind) {
            case DISMISS -> DISMISS;
            case REDUCE -> REDUCE;
            case REVIEW -> REVIEW;
            case NOT_ELIGIBLE -> NOT_ELIGIBLE;
        };
    }

    /**
     * Returns the words and what they mean.
     *
     * @return such as {@code DA reviews (review)}
     */
    public String inWords() {
        return words + " (" + kind.words() + ")";
    }

    /**
     * Checks if one of several outcomes is relief.
     *
     * @param outcomes the outcomes, such as those that a conviction could have
     * @return true if one is a dismissal or a reduction
     */
    public static boolean isReliefAmong(Collection<Outcome> outcomes) {
        for (Outcome each : outcomes) {
            if (each.kind.isRelief()) {
                return true;
            }
        }
        return false;
    }

    // written out, as those of a record are put together at run time

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Outcome that && kind == that.kind && words.equals(that.words));
    }

    @Override
    public int hashCode() {
        return 31 * kind.ordinal() + words.hashCode();
    }

    /**
     * Returns an outcome of the same kind in other words.
     *
     * @param otherWords how a policy puts it
     * @return the outcome
     */
    public Outcome saying(String otherWords) {
        return new Outcome(kind, otherWords);
    }
}
