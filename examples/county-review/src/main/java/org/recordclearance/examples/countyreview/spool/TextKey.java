package org.recordclearance.examples.countyreview.spool;

/** A number that stands for a text: two texts have the same one by a chance of one in many billions. */
public final class TextKey {

    private static final long START = 0xCBF29CE484222325L;
    private static final long STEP = 0x100000001B3L;

    private TextKey() {}

    /** Gets the number of a text. */
    public static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * STEP;
        }
        return hash ^ (hash >>> 32);
    }
}
