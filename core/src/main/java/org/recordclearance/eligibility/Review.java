package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A rap sheet and what a rule set determines of its convictions on a day.
 *
 * <p>Immutable and safe for use by several threads. Two reviews are equal when all they hold is equal.
 */
@JsonOfItsOwn
public final class Review {

    /** Up to so many determinations it is quicker to look through them than to make an index. */
    private static final int FEW = 16;

    private final RapSheet rapSheet;
    private final String policy;
    private final LocalDate asOf;
    private final List<Determination> determinations;
    /** The determinations in the order of where their convictions stand, which mostly is that of the record. */
    private final @Nullable List<Determination> byPosition;

    /**
     * Creates a review.
     *
     * @param rapSheet the rap sheet
     * @param policy the name of the rule set
     * @param asOf the day for which eligibility was judged
     * @param determinations one for each conviction that the rule set covers, in the order of the record
     */
    public Review(RapSheet rapSheet, String policy, LocalDate asOf, List<Determination> determinations) {
        this.rapSheet = Objects.requireNonNull(rapSheet, "rapSheet");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.determinations = List.copyOf(determinations);
        this.byPosition = determinations.size() > FEW ? index(this.determinations) : null;
    }

    private static List<Determination> index(List<Determination> determinations) {
        for (int i = 1; i < determinations.size(); i++) {
            if (position(determinations, i - 1).compareTo(position(determinations, i)) > 0) {
                List<Determination> sorted = new ArrayList<>(determinations);
                sorted.sort(Comparator.comparing(each -> each.conviction().position()));
                return sorted;
            }
        }
        return determinations;
    }

    private static CountPosition position(List<Determination> determinations, int index) {
        return determinations.get(index).conviction().position();
    }

    /** Finds the first determination at a position. */
    private static @Nullable Determination find(List<Determination> byPosition, CountPosition position) {
        int low = 0;
        int high = byPosition.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(byPosition, middle).compareTo(position) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean isThere = low < byPosition.size() && position(byPosition, low).equals(position);
        return isThere ? byPosition.get(low) : null;
    }

    /**
     * Gets the rap sheet.
     *
     * @return the rap sheet
     */
    public RapSheet rapSheet() {
        return rapSheet;
    }

    /**
     * Gets the name of the rule set.
     *
     * @return the name
     */
    public String policy() {
        return policy;
    }

    /**
     * Gets the day for which eligibility was judged.
     *
     * @return the as-of date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Gets the determinations.
     *
     * @return one for each conviction that the rule set covers, in the order of the record
     */
    public List<Determination> determinations() {
        return determinations;
    }

    /**
     * Gets the determination of a conviction.
     *
     * @param conviction a conviction of the rap sheet
     * @return the determination, or empty if the rule set does not cover it
     */
    public Optional<Determination> determination(Conviction conviction) {
        if (byPosition != null) {
            return Optional.ofNullable(find(byPosition, conviction.position()))
                    .filter(determination -> determination.conviction().equals(conviction));
        }
        for (int i = 0; i < determinations.size(); i++) {
            Determination determination = determinations.get(i);
            if (determination.conviction().equals(conviction)) {
                return Optional.of(determination);
            }
        }
        return Optional.empty();
    }

    /**
     * Checks if a conviction is dismissed or reduced.
     *
     * @return true if one is
     */
    public boolean hasRelief() {
        for (int i = 0; i < determinations.size(); i++) {
            if (determinations.get(i).outcome().kind().isRelief()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Review that
                && rapSheet.equals(that.rapSheet)
                && policy.equals(that.policy)
                && asOf.equals(that.asOf)
                && determinations.equals(that.determinations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rapSheet, policy, asOf, determinations);
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
