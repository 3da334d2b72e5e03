package org.recordclearance.decisions;

import java.time.LocalDate;
import java.util.Objects;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a person decided of a conviction that a policy left for review. Immutable and safe for use by several threads.
 *
 * @param about by what the conviction is known again
 * @param outcome what was decided, which is no review
 * @param by who decided, as it is to stand in the reason
 * @param on the day on which it was decided
 * @param note what the person noted, empty if nothing
 * @param place where it was read, such as a file and its line, to be named where it does not fit; empty if nowhere
 */
@JsonOfItsOwn
public record Decision(Fingerprint about, Outcome.Kind outcome, String by, LocalDate on, String note, String place) {

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if the outcome is a review, which decides nothing, or nobody decided
     */
    public Decision {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(place, "place");
        if (outcome == Outcome.Kind.REVIEW) {
            throw new IllegalArgumentException("a review decides nothing");
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("it is not said who decided");
        }
    }

    /** Gets the reason of the determination. */
    String reason() {
        return DecidedPolicy.REASON + by + ", on " + on;
    }

    /** Checks if another says the same: what is decided, by whom and when. */
    boolean saysTheSame(Decision other) {
        return outcome == other.outcome && by.equals(other.by) && on.equals(other.on);
    }

    /**
     * Returns the shape of the decision.
     *
     * @return such as {@code Decision[DISMISS]}
     */
    @Override
    public String toString() {
        return "Decision[" + outcome + "]";
    }
}
