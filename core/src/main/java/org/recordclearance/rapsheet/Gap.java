package org.recordclearance.rapsheet;

/**
 * A reason for which a record is known to be incomplete: something of it could not be read that may hold an event, a
 * count or a disposition. What all, none, the first or the last of the record's convictions are is then not certain.
 */
public enum Gap {
    /** A row of a file was rejected, or nobody vouches that none was. */
    REJECTED_ROW,
    /**
     * A part of a printed rap sheet that may hide a count could not be read. It may as well be a part of any count that was
     * read, so that no relief rests on such a sheet.
     */
    UNREADABLE_TEXT
}
