package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/**
 * A rap sheet and what a rule set determines of its convictions on a day.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param rapSheet the rap sheet
 * @param policy the name of the rule set
 * @param asOf the day for which eligibility was judged
 * @param determinations one for each conviction that the rule set covers, in the order of the record
 */
public record Review(RapSheet rapSheet, String policy, LocalDate asOf, List<Determination> determinations) {

    /** Validates the components. */
    public Review {
        Objects.requireNonNull(rapSheet, "rapSheet");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(asOf, "asOf");
        determinations = List.copyOf(determinations);
    }

    /**
     * Gets the determination of a conviction.
     *
     * @param conviction a conviction of the rap sheet
     * @return the determination, or empty if the rule set does not cover it
     */
    public Optional<Determination> determination(Conviction conviction) {
        for (Determination determination : determinations) {
            if (determination.conviction().equals(conviction)) {
                return Optional.of(determination);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the shape of the review.
     *
     * @return such as {@code Review[2 determinations]}
     */
    @Override
    public String toString() {
        return "Review[" + determinations.size() + " determinations]";
    }
}
