package org.recordclearance.doj.text;

/**
 * What reading one rap sheet from a PDF may take. A sheet that needs more is refused with the limit named: no rap sheet does, but a
 * PDF of a kilobyte can be made to.
 *
 * @param pages how many pages it may have
 * @param decodedBytes how many bytes its text, fonts and structure may have when they are unpacked, and its text letters
 * @param nesting how deep a part of a page may be within another
 * @param seconds how many seconds of processor time it may take
 */
public record SheetLimits(int pages, long decodedBytes, int nesting, int seconds) {

    private static final SheetLimits STANDARD = new SheetLimits(2_000, 128_000_000, 12, 10);

    /** Checks that each is positive. */
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
