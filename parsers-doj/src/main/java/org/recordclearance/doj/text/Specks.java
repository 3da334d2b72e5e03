package org.recordclearance.doj.text;

/** The little marks that scanning adds around words. */
final class Specks {

    private static final String MARKS = " .,'`\"*:;_~|^\u00B7\u2022";

    private Specks() {}

    static boolean isSpeck(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    static String strippedInFront(String text) {
        int from = 0;
        while (from < text.length() && (isSpeck(text.charAt(from)) || isHyphenBeforeBlank(text, from))) {
            from++;
        }
        return text.substring(from);
    }

    /** Strips specks and hyphens with nothing behind them from the end. */
    static String strippedBehind(String text) {
        int to = text.length();
        while (to > 0 && (isSpeck(text.charAt(to - 1)) || text.charAt(to - 1) == '-')) {
            to--;
        }
        return text.substring(0, to);
    }

    static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Makes one blank of several. */
    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || (squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) != ' ')) {
                squeezed.append(c);
            }
        }
        return squeezed.toString().strip();
    }

    private static boolean isHyphenBeforeBlank(String text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }
}
