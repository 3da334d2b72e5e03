package org.recordclearance.prop64.law;

import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Truth;

/**
 * A conviction that is, or may be, of an offense on a list.
 *
 * @param conviction the conviction, whose date counts
 * @param asWritten the code section as the record has it; two joined by a plus sign for a combination of two convictions
 * @param answer yes, or unknown where it depends on facts that are not on the record
 */
public record ListedOffense(Conviction conviction, String asWritten, Truth answer) {

    /** Returns the same offense as one that only may be on the list. */
    ListedOffense possible() {
        return new ListedOffense(conviction, asWritten, Truth.UNKNOWN);
    }

    /**
     * Returns the shape of the offense.
     *
     * @return whether it is certain, and no value of the record
     */
    @Override
    public String toString() {
        return "ListedOffense[" + answer + ", " + conviction + "]";
    }
}
