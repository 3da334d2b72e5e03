package org.recordclearance.examples.countyreview.court.entries;

import java.util.List;

/**
 * What orders of earlier reviews have of a conviction that is to have relief. Immutable.
 *
 * @param words how court lists and orders print it, empty where no order has it
 */
public record EarlierOrder(String words) {

    /** It is on none. */
    public static final EarlierOrder NONE = new EarlierOrder("");

    /** It is on one, with the same relief, under the same case number, court, section and day: it is on no new one. */
    public static final EarlierOrder STANDS = new EarlierOrder("as on an earlier order");

    /** It may be on one: somebody looks it up before the new one is signed. */
    public static final EarlierOrder NOT_CLEAR =
            new EarlierOrder("not clear if it is on an earlier order: to be looked up");

    private static final String SEPARATOR = "; ";

    /**
     * Obtains what is said where an earlier order gives another kind of relief, so that the new one changes it.
     *
     * @param had what the earlier one has that the new one has not, such as {@code reduce}
     */
    public static EarlierOrder changed(List<String> had) {
        return new EarlierOrder("changes an earlier order, which has: " + String.join(SEPARATOR, had));
    }

    /**
     * Obtains what is said where an earlier order gives the same relief to the conviction as it was before the record was corrected.
     *
     * @param had what the earlier one has that the new one has not, such as {@code case number 0123}
     */
    public static EarlierOrder corrected(List<String> had) {
        return new EarlierOrder("corrects an earlier order, which has: " + String.join(SEPARATOR, had));
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "EarlierOrder[" + (words.isEmpty() ? "none" : "") + "]";
    }
}
