package org.recordclearance.examples.countyreview.audit;

/** The headers of the result columns that say what was determined, in every layout that this program has. */
public final class ResultHeaders {

    /** Of the words of the outcome. */
    public static final String OUTCOME = "Eligibility Determination";

    /** Of the reason. */
    public static final String REASON = "Eligibility Reason";

    private ResultHeaders() {}
}
