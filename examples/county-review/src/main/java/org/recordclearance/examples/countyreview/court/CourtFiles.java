package org.recordclearance.examples.countyreview.court;

import java.util.Set;
import java.util.regex.Pattern;

/** The names of the files of the court package. */
public final class CourtFiles {

    /** The folder that they are in. */
    public static final String FOLDER = "court";

    private static final Pattern NAMES =
            Pattern.compile("(determinations\\.xlsx|(cases|needs_case_number|return_to_doj|objections)\\.csv"
                    + "|orders_to_sign\\.(csv|pdf)|(schedule|for)_[A-Za-z0-9_]+\\.csv|order_[A-Za-z0-9_]+\\.pdf)");

    /** The reviews that are for a person to decide. */
    public static final String WORKLIST = "worklist.csv";

    /** What changes later, by day. */
    public static final String CALENDAR = "calendar.csv";

    private CourtFiles() {}

    /** Gets the names of those beside the folder. */
    public static Set<String> besides() {
        return Set.of(WORKLIST, CALENDAR);
    }

    /** Checks if a file in the folder is one of them. */
    public static boolean has(String name) {
        return NAMES.matcher(name).matches();
    }
}
