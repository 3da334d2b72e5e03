package org.recordclearance.doj.bulk.review;

import java.util.regex.Pattern;
import org.recordclearance.doj.output.ResultNames;

/** The names of the files that a review writes. */
public final class ReviewFiles {

    static final String SUMMARY = "summary.json";

    private ReviewFiles() {}

    /**
     * Returns the names; that of the summary comes last, so that where it is, the results are complete.
     *
     * @param determinedRows the name of the file of determined rows
     */
    public static ResultNames with(String determinedRows) {
        Pattern names = Pattern.compile("(All_Results|All_Results_Condensed|" + Pattern.quote(determinedRows)
                + ")(_\\d+)?\\.csv|summary\\.json|policy\\.md|confirm\\.md|comparison\\.csv|rejected_rows\\.csv");
        return ResultNames.of(names.asMatchPredicate(), SUMMARY);
    }
}
