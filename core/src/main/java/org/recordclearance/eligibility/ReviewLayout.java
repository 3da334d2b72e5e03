package org.recordclearance.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * How the results of a whole file are laid out: the columns written behind those of the input, the file of determined
 * rows, the hypothetical rule sets that every summary is compared with, and what the summary adds.
 *
 * <p>Safe for use by several threads; its {@link #columns} are not.
 */
public interface ReviewLayout {

    /**
     * Obtains a layout for any policy: determination, reason and authority, and nothing in particular.
     *
     * @return the layout
     */
    static ReviewLayout plain() {
        return GivenLayout.PLAIN;
    }

    /**
     * Makes the columns written behind those of the input. Each thread of a review asks for its own, so that a column that
     * keeps something shares it with no other thread and no other review. Columns that keep nothing can be the same each time.
     *
     * @return the columns in order, with the same headers each time
     */
    List<ResultColumn> columns();

    /**
     * Gets the name of the file of rows that carry a determination.
     *
     * @return the name without an ending, such as {@code Determined_Results}
     */
    String determinedRowsFile();

    /**
     * Gets the hypothetical rule sets that a summary is compared with.
     *
     * @return the rule sets
     */
    List<RuleSet> hypotheticals();

    /**
     * Gets what counts the figures that the summary adds for a policy.
     *
     * @param policy the policy
     * @return a collector of what was determined of people, one at a time, in any order; on a cluster what it keeps meanwhile must be
     *     serializable, so that the counts of several machines can be put together
     */
    Collector<Reviewed, ?, Figure.Group> summary(RuleSet policy);

    /**
     * Returns this layout with one more column.
     *
     * @param column the column, written behind the others
     * @return the layout
     */
    default ReviewLayout plus(ResultColumn column) {
        Objects.requireNonNull(column, "column");
        return new GivenLayout(
                () -> {
                    List<ResultColumn> more = new ArrayList<>(columns());
                    more.add(column);
                    return List.copyOf(more);
                },
                determinedRowsFile(),
                hypotheticals(),
                this::summary);
    }

    /**
     * What was determined of a person.
     *
     * @param review under the policy
     * @param hypothetical under the layout's hypothetical rule sets, in their order
     */
    record Reviewed(Review review, List<Review> hypothetical) {

        /** Copies the list. */
        public Reviewed {
            Objects.requireNonNull(review, "review");
            hypothetical = List.copyOf(hypothetical);
        }

        /**
         * Returns the shape of what was determined.
         *
         * @return such as {@code Reviewed[2 determinations]}
         */
        @Override
        public String toString() {
            return "Reviewed[" + review.determinations().size() + " determinations]";
        }
    }
}
