package org.recordclearance.eligibility;

import java.util.List;
import java.util.Objects;
import org.recordclearance.rapsheet.Conviction;

/**
 * The answer of a rule set for one conviction.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param conviction the conviction
 * @param outcome what becomes of it
 * @param reason why
 * @param authority the law or decision that it rests on, empty if none is cited
 * @param remedy by which proceeding relief is given
 * @param policy the name of the rule set
 * @param basis what decided
 * @param step the name of the step that decided, empty if none did
 * @param missing the missing facts that keep it from being decided, in the order of the reason; empty if it is decided
 */
public record Determination(
        Conviction conviction,
        Outcome outcome,
        String reason,
        String authority,
        Remedy remedy,
        String policy,
        Basis basis,
        String step,
        List<MissingFact> missing) {

    /** What decided. */
    public enum Basis {
        /** A step of the policy. */
        STEP,
        /** Nothing: the outcome depends on facts that are missing. */
        UNDECIDED,
        /** Nothing: whether the policy covers the conviction at all depends on facts that are missing. */
        COVERAGE_UNDECIDED
    }

    /** Validates the components. */
    public Determination {
        Objects.requireNonNull(conviction, "conviction");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(step, "step");
        missing = List.copyOf(missing);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a determination needs a reason");
        }
    }

    /**
     * Checks if the conviction is one that the policy is known to cover, so that it enters the policy's figures.
     *
     * @return false if whether it is covered depends on facts that are missing
     */
    public boolean isCovered() {
        return basis != Basis.COVERAGE_UNDECIDED;
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
}
