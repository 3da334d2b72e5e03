package org.recordclearance.doj.bulk.review;

import java.util.Set;
import java.util.function.Predicate;
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
     * @param further the names of further results, none of which may be one of a review's own
     */
    public static ResultNames with(String determinedRows, Set<String> further) {
        Pattern names = Pattern.compile("(All_Results|All_Results_Condensed|" + Pattern.quote(determinedRows)
                + ")(_\\d+)?\\.csv|summary\\.json|policy\\.md|confirm\\.md|comparison\\.csv|rejected_rows\\.csv");
        Predicate<String> own = names.asMatchPredicate();
        further.stream().filter(own).findAny().ifPresent(name -> {
            throw new IllegalArgumentException("a review has a file " + name + " of its own");
        });
        return ResultNames.of(own.or(further::contains), SUMMARY);
    }
}
