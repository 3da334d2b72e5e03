package org.recordclearance.doj.bulk.people;

/**
 * Rows of one person, of whom there may be more than a record has room for. So many are never those of one person: the record ends
 * then, and what is left is another one, of which it is not known either whose it is.
 */
public interface ManyRows {

    /** Gets about how much memory a record of these rows may take, before it ends. */
    long mostMemory();

    /** Ends the list behind a row, as there is no room for more. */
    void endBehind(int index);

    /** Checks if these are all rows of the person. */
    boolean isWhole();
}
