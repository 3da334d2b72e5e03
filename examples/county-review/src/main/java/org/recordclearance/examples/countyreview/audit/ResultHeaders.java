package org.recordclearance.examples.countyreview.audit;

import java.util.List;
import org.recordclearance.doj.bulk.ResultRows;

/** The headers of the result columns that say what was determined, in every layout that this program has; a layout of others may not. */
public final class ResultHeaders {

    /** Of the words of the outcome. */
    public static final String OUTCOME = "Eligibility Determination";

    /** Of the reason. */
    public static final String REASON = "Eligibility Reason";

    private ResultHeaders() {}

    /** Checks if results say what was determined by these headers. */
    public static boolean areIn(ResultRows rows) {
        return rows.columns().containsAll(List.of(OUTCOME, REASON));
    }
}
