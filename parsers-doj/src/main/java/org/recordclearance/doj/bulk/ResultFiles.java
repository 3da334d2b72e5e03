package org.recordclearance.doj.bulk;

/** The names of the files that a {@link BulkReview} writes besides the rows, whose files are named by its layout. */
public final class ResultFiles {

    /** The figures of the review. It gets into place last: where it is, the results are complete. */
    public static final String SUMMARY = "summary.json";

    /** The decision table that ran. */
    public static final String POLICY = "policy.md";

    /** What a lawyer must still confirm of it. */
    public static final String CONFIRM = "confirm.md";

    /** The convictions on which policies differ; written if policies are compared. */
    public static final String COMPARISON = "comparison.csv";

    /** The rows that could not be placed, each with the reason; written if there is one. */
    public static final String REJECTED_ROWS = "rejected_rows.csv";

    private ResultFiles() {}
}
