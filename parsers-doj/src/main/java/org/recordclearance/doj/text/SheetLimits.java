package org.recordclearance.doj.text;

/**
 * What reading one rap sheet from a PDF may take. A sheet that needs more is refused with the limit named: no rap sheet does, but a
 * PDF of a kilobyte can be made to.
 *
 * <p>The limits are looked at between the steps of reading, in the process and on the thread of the caller. A reader of PDFs has
 * steps of its own in which nobody can look, such as loading a damaged file, or unpacking what is packed in another way than
 * usual; this library begins no process and no thread that could be ended. An application that reads the PDFs of strangers reads them in
 * a process with little memory and ends it, as the example {@code county-review} does.
 *
 * @param pages how many pages it may have
 * @param decodedBytes how many bytes its text, fonts and structure may have when they are unpacked, and its text letters
 * @param nesting how deep a part of a page may be within another
 * @param seconds how many seconds of processor time it may take
 */
public record SheetLimits(int pages, long decodedBytes, int nesting, int seconds) {

    private static final SheetLimits STANDARD = new SheetLimits(2_000, 128_000_000, 12, 10);

    /**
     * Checks that each is positive.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public SheetLimits {
        if (pages < 1 || decodedBytes < 1 || nesting < 1 || seconds < 1) {
            throw new IllegalArgumentException("limits must be 1 or more");
        }
    }

    /**
     * Obtains limits that no rap sheet comes near.
     *
     * @return 2,000 pages, 128 million bytes, a nesting of 12 and 10 seconds
     */
    public static SheetLimits standard() {
        return STANDARD;
    }
}
