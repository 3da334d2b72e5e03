package org.recordclearance.eligibility;

import java.util.List;
import java.util.Map;

/**
 * How the results of a whole file are laid out: the columns written behind those of the input, the file of determined
 * rows, the hypothetical rule sets that every summary is compared with, and what the summary adds.
 *
 * <p>Safe for use by several threads; a {@link SummaryTally} is not.
 */
public interface ReviewLayout {

    /**
     * Obtains a layout for any policy: determination, reason and authority, and nothing in particular.
     *
     * @return the layout
     */
    static ReviewLayout plain() {
        return PlainLayout.INSTANCE;
    }

    /**
     * Gets the columns written behind those of the input.
     *
     * @return the columns in order
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
     * Starts to count what the summary adds for a policy.
     *
     * @param policy the policy
     * @return a new tally
     */
    SummaryTally newTally(RuleSet policy);

    /**
     * Counts what a summary adds, a person at a time. For one thread; tallies of several threads are merged.
     */
    interface SummaryTally {

        /**
         * Counts a person.
         *
         * @param review the review under the policy
         * @param hypothetical the reviews under the layout's hypothetical rule sets, in their order
         */
        void add(Review review, List<Review> hypothetical);

        /**
         * Adds what another tally of the same policy has counted.
         *
         * @param other a tally that this layout made
         */
        void merge(SummaryTally other);

        /**
         * Gets the figures.
         *
         * @return by the name they have in the summary: texts, whole numbers, and maps and lists of these
         */
        Map<String, Object> figures();
    }
}
