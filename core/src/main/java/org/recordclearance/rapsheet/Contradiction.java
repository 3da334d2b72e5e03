package org.recordclearance.rapsheet;

/** What of a record can't be true beside something else in it, and puts the whole record in doubt, not one fact of it. */
public enum Contradiction {
    /** Whose record it is: what the source keeps under one number may be of two people. No relief may rest on it. */
    IDENTITY
}
