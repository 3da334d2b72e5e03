package org.recordclearance.doj.bulk;

/** What there is to say of the value of a row in a column, as far as a record is made of it. */
public enum CellState {
    /** It is read as it stands, or is a text that means what it says. */
    READ,
    /** Nothing is there but filler, which in many columns is as it should be. */
    BLANK,
    /** It is read, and says less than it could: a date without a day, a place that is no county, a code or type that is not known. */
    ODD,
    /** Something is there that can't be read. */
    UNREADABLE,
    /** It is read in another way than it is written. */
    REPAIRED
}
