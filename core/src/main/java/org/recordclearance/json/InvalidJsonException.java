package org.recordclearance.json;

/**
 * Signals that a text is not the JSON of a rap sheet, or of what is determined of one.
 *
 * <p>The message says where and what is wrong: {@code cycles[0].events[2].date: must be a date of the form yyyy-MM-dd, ...}.
 * It holds nothing of the text but numbers of lines and places, the version that a document states, and the names of
 * properties that are ours or nearly ours, {@code dispositon}; and there is no cause that would. It is the only exception with
 * which reading refuses a text.
 */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidJsonException(String message) {
        super(message);
    }
}
