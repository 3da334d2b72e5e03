package org.recordclearance.doj.text;

/**
 * Signals that a text is no rap sheet: no cycle begins in it and no message ends in it.
 *
 * <p>The message holds nothing of the text.
 */
public final class NotARapSheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotARapSheetException(String message) {
        super(message);
    }

    /**
     * Obtains that of a text in which no cycle begins.
     *
     * @return the exception
     */
    public static NotARapSheetException withoutCycle() {
        return new NotARapSheetException(
                "not a rap sheet: the text has no line of asterisks that begins a cycle; check that"
                        + " it is the text of a printed rap sheet of the Department of Justice, and all of it");
    }

    /**
     * Obtains that of a PDF that is only pictures of pages.
     *
     * @return the exception
     */
    public static NotARapSheetException withoutText() {
        return new NotARapSheetException(
                "not a rap sheet: the PDF has no text in it; let optical character recognition make the text first");
    }
}
