package org.recordclearance.examples.countyreview.court.entries;

/** What lists say of a conviction with relief that an earlier review gave relief too, so that it is not given twice. */
public final class SinceEarlier {

    /** The outcome is what it was. */
    public static final String AS_BEFORE = "as before";

    /** The outcome is another and was relief too; what it was comes in front. */
    public static final String GRANTED_BEFORE = "relief granted before";

    private SinceEarlier() {}

    /** Checks if an entry with relief had relief in the earlier review. */
    static boolean isGrantedBefore(String since) {
        return since.equals(AS_BEFORE) || since.endsWith(GRANTED_BEFORE);
    }
}
