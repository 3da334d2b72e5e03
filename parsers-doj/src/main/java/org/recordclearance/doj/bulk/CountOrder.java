package org.recordclearance.doj.bulk;

/** The column CNT_ORDER: three digits for the cycle, three for the step, and at least three for the count. */
final class CountOrder {

    private static final int FEWEST_DIGITS = 9;

    private CountOrder() {}

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

    static int cycle(String order) {
        return Integer.parseInt(order, 0, 3, 10);
    }

    static int step(String order) {
        return Integer.parseInt(order, 3, 6, 10);
    }
}
