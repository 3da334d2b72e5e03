package org.recordclearance.rapsheet;

import java.util.Objects;

/**
 * Something in the source of a record that its reader did not understand or found odd. Says where, never what stood
 * there.
 *
 * @param line the line of the source, from 1; of a page without text, on which no line is, the number of the page
 * @param kind what was odd
 */
public record Warning(int line, Kind kind) {

    /** What a reader of rap sheets warns of. */
    public enum Kind {
        /** Text where an event should be, without the heading of one. */
        UNRECOGNIZED_EVENT,
        /** A registration with a later disposition. */
        REGISTRATION_WITH_UPDATE,
        /** A conviction in an event that is no court action. */
        CONVICTION_OUTSIDE_COURT,
        /** Text in a count that is no part of one. */
        TEXT_LEFT_OVER,
        /** A heading of counts that may stand for more or fewer than were read, such as a reversed range. */
        COUNT_RANGE,
        /** The end of the message is missing, so the sheet may have been cut off. */
        END_MISSING,
        /** A page number that is not the one behind the last, so that a page may be lost. */
        PAGE_MISSING,
        /** A page that gives no text, such as a picture; the warning has its number instead of that of a line. */
        PAGE_WITHOUT_TEXT,
        /** Another sheet that begins in the same text, of another person or not. */
        ANOTHER_SHEET
    }

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if the line is less than 1
     */
    public Warning {
        if (line < 1) {
            throw new IllegalArgumentException("a line number must be 1 or more");
        }
        Objects.requireNonNull(kind, "kind");
    }
}
