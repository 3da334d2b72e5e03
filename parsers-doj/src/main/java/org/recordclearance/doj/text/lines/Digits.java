package org.recordclearance.doj.text.lines;

/** Reads short numbers, in which some digits may have been misread as letters. */
public final class Digits {

    private Digits() {}

    /** Finds the end of the number at a place: the place itself if there is none, or if it is a word. */
    public static int end(String text, int from) {
        int digits = from;
        while (digits < text.length() && Letters.isDigit(text.charAt(digits))) {
            digits++;
        }
        int at = from;
        while (at < text.length() && Letters.isDigit(Letters.asDigit(text.charAt(at)))) {
            at++;
        }
        boolean isWord = at < text.length() && Letters.isLetter(text.charAt(at));
        boolean hasDigit = digits > from || (at > from && Letters.isDigit(text.charAt(at - 1)));
        return isWord || !hasDigit ? digits : at;
    }

    /** Gets the value of a number of at most nine digits, 0 if some of it is no digit. */
    public static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char digit = Letters.asDigit(text.charAt(i));
            if (!Letters.isDigit(digit)) {
                return 0;
            }
            value = 10 * value + digit - '0';
        }
        return value;
    }
}
