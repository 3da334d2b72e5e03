package org.recordclearance.doj.bulk.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.recordclearance.doj.bulk.ResultFiles;
import org.recordclearance.doj.output.ResultNames;

/** The names of the files that a review writes. */
public final class ReviewFiles {

    private static final Set<String> BESIDES_ROWS = Set.of(
            ResultFiles.SUMMARY,
            ResultFiles.POLICY,
            ResultFiles.CONFIRM,
            ResultFiles.COMPARISON,
            ResultFiles.REJECTED_ROWS);

    private static final Pattern RESULT = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");

    private ReviewFiles() {}

    /** Checks if something is a name to be a result by. */
    public static boolean isName(String name) {
        return RESULT.matcher(name).matches();
    }

    /** Checks if something is the name of a result in one of some folders. */
    static boolean isIn(Map<String, Predicate<String>> folders, String name) {
        int end = Math.max(0, name.indexOf('/'));
        Predicate<String> names = folders.get(name.substring(0, end));
        return names != null && isName(name.substring(end + 1)) && names.test(name.substring(end + 1));
    }

    /**
     * Returns the names; that of the summary comes last, so that where it is, the results are complete.
     *
     * @param determinedRows the name of the file of determined rows
     * @param further the names of further results, none of which may be one of a review's own
     * @param within further results in folders within
     */
    public static ResultNames with(String determinedRows, Set<String> further, List<ResultNames> within) {
        Pattern names = Pattern.compile(
                "(All_Results|All_Results_Condensed|" + Pattern.quote(determinedRows) + ")(_\\d+)?\\.csv");
        Predicate<String> own = names.asMatchPredicate().or(BESIDES_ROWS::contains);
        further.stream().filter(own).findAny().ifPresent(name -> {
            throw new IllegalArgumentException("a review has a file " + name + " of its own");
        });
        ResultNames all = ResultNames.of(own.or(further::contains), ResultFiles.SUMMARY);
        for (ResultNames each : within) {
            all = all.and(each);
        }
        return all;
    }
}
