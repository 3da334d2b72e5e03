package org.recordclearance.prop64.law;

import org.recordclearance.rapsheet.Count;

/** What a record puts in the place of an offense's description. */
public final class Descriptions {

    /** Stands where a description would, when the charge is in a comment. */
    private static final String SEE_COMMENT = "SEE COMMENT FOR CHARGE";

    private Descriptions() {}

    /**
     * Checks if a text describes an offense: it is not blank, no filler, and does not point to a comment.
     *
     * @param text the text of a record
     * @return true if it does
     */
    public static boolean isStated(String text) {
        String words = text.strip();
        return !words.isEmpty()
                && !words.equals("-")
                && !words.equalsIgnoreCase("x")
                && !words.equalsIgnoreCase(SEE_COMMENT);
    }

    /**
     * Checks if a count has a description of its offense.
     *
     * @param count the count
     * @return true if it has
     */
    public static boolean isStated(Count count) {
        return isStated(count.description());
    }

    /**
     * Checks if a count states its offense in any way, readable or not.
     *
     * @param count the count
     * @return false if nothing is there
     */
    public static boolean isOffenseStated(Count count) {
        return count.codeSection().isPresent()
                || isStated(count.asWritten())
                || isStated(count)
                || count.comments().stream().anyMatch(Descriptions::isStated);
    }
}
