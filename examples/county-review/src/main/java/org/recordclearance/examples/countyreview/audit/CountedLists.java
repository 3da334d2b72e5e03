package org.recordclearance.examples.countyreview.audit;

import org.recordclearance.doj.bulk.ResultFiles;
import org.recordclearance.examples.countyreview.court.lists.CourtFiles;

/** The names of lists whose rows the figures of a summary count. */
public final class CountedLists {

    /** The rows that could not be read. */
    public static final String REJECTED = ResultFiles.REJECTED_ROWS;

    /** Where policies differ. */
    public static final String COMPARISON = ResultFiles.COMPARISON;

    /** What changed against an earlier review. */
    public static final String CHANGES = "changes.csv";

    /** The cases of the court package. */
    public static final String CASES = CourtFiles.CASES;

    /** The column of the changes that says what has changed. */
    public static final String CHANGE = "change";

    /** The column of the changes that says what becomes of relief. */
    public static final String RELIEF = "relief";

    /** What stands there where there was relief, and the record shows now that it was given. */
    public static final String CARRIED_OUT = "carried out";

    /** What stands there where there was relief, and there is none now. */
    public static final String TAKEN_BACK = "taken back";

    private CountedLists() {}
}
