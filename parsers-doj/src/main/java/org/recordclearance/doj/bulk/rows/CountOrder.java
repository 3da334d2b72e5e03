package org.recordclearance.doj.bulk.rows;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The column CNT_ORDER: three digits for the cycle, three for the step, and at least three for the count.
 *
 * @param digits all digits
 * @param cycle the number of the cycle
 * @param step the number of the step within it
 */
public record CountOrder(String digits, int cycle, int step) {

    private static final int FEWEST_DIGITS = 9;

    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[Ee]\\+?\\d{1,2}");

    /** Checks if a row with this value can be placed. */
    static boolean isReadable(String order) {
        String digits = order.strip();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return digits.length() >= FEWEST_DIGITS;
    }

    /** Checks the same of a field. */
    static boolean isReadable(byte[] bytes, int from, int to) {
        boolean plain = to - from >= FEWEST_DIGITS;
        for (int i = from; i < to && plain; i++) {
            plain = bytes[i] >= '0' && bytes[i] <= '9';
        }
        return plain || isReadable(Texts.decode(bytes, from, to));
    }

    /** Checks if a field that is not readable was a number to a spreadsheet, which has written down the first digits of it. */
    static boolean isRounded(byte[] bytes, int from, int to) {
        String written = Texts.decode(bytes, from, to).replace("\"", "").strip();
        return ROUNDED.matcher(written).matches();
    }

    /** Reads the value of a row, or gives null if the row can't be placed. */
    public static @Nullable CountOrder read(String order) {
        if (!isReadable(order)) {
            return null;
        }
        String digits = order.strip();
        return new CountOrder(digits, Integer.parseInt(digits, 0, 3, 10), Integer.parseInt(digits, 3, 6, 10));
    }

    /**
     * Returns the shape of the value.
     *
     * @return a text without any value of the record
     */
    @Override
    public String toString() {
        return "CountOrder[" + digits.length() + " digits]";
    }
}
