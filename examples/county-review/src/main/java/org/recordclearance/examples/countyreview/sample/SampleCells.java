package org.recordclearance.examples.countyreview.sample;

import java.nio.charset.StandardCharsets;

/** The texts of cells as the ASCII bytes that go into the file. */
final class SampleCells {

    private SampleCells() {}

    /** Gets the bytes of a text. */
    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Gets a text filled up with blanks to a width, as the columns of the source system are. */
    static byte[] padded(String text, int width) {
        return text(text + " ".repeat(Math.max(0, width - text.length())));
    }

    /** Gets a number with leading zeros to a width, or all its digits if there are more. */
    static byte[] digits(long number, int width) {
        return digits("", number, width);
    }

    /** Gets a number with leading zeros behind a prefix such as the letter of a CII number. */
    static byte[] digits(String prefix, long number, int width) {
        String plain = Long.toString(number);
        StringBuilder text = new StringBuilder(prefix);
        for (int zeros = width - plain.length(); zeros > 0; zeros--) {
            text.append('0');
        }
        return text(text.append(plain).toString());
    }
}
