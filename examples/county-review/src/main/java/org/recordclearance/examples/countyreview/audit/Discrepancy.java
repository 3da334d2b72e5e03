package org.recordclearance.examples.countyreview.audit;

/**
 * How a folder of results may differ from what its summary says of it: a sentence each without a full stop, with what to do about it.
 * There is no value of a record in them.
 */
public final class Discrepancy {

    private Discrepancy() {}

    /** Says that a result is not, byte for byte, as it was written, which filling it in does too. */
    public static String changed(String name) {
        return name
                + " was changed since the review wrote it; move what was filled in out of the folder, then restore the file or run the"
                + " review again";
    }

    /** Says that a result is not there. */
    static String missing(String name) {
        return name + " is missing; restore it or run the review again";
    }

    /** Says that something else is where a result should be. */
    static String noFile(String name) {
        return name + " is a link or no file; put the file itself there or run the review again";
    }

    /** Says that a file is there which no review wrote. */
    static String added(String name) {
        return name + " is none of the results that " + SealedSummary.NAME + " lists; put it elsewhere";
    }

    /** Says that a run left something behind. */
    static String unfinished(String name) {
        return name + " is what is left of a run that did not end; run the review again, which clears it up";
    }

    /** Says that a file of a system or an office program is there, which is no difference in the results. */
    static String ofProgram(String name) {
        return name + " is a file of a program that looked at the folder, and no result; remove it";
    }
}
