package org.recordclearance.doj.text.lines;

/** The little marks that scanning adds around words. */
public final class Specks {

    /** What the printer prints besides letters, digits and specks. */
    private static final String ORDINARY = "-/()#&$@+";

    private static final String MARKS = " .,'`\"*:;_~|^\u00B7\u2022";

    private Specks() {}

    public static boolean isSpeck(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    public static String strippedInFront(String text) {
        int from = 0;
        while (from < text.length() && (isSpeck(text.charAt(from)) || isHyphenBeforeBlank(text, from))) {
            from++;
        }
        return text.substring(from);
    }

    /** Strips specks and hyphens with nothing behind them from the end. */
    public static String strippedBehind(String text) {
        int to = text.length();
        while (to > 0 && (isSpeck(text.charAt(to - 1)) || text.charAt(to - 1) == '-')) {
            to--;
        }
        return text.substring(0, to);
    }

    public static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Makes one blank of several. */
    public static String squeezed(String text) {
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

    /** Checks for characters that the printer does not print; words with them were misread. */
    public static boolean isGarbled(String text) {
        return text.chars()
                .anyMatch(c -> !Letters.isLetter((char) c)
                        && !Letters.isDigit((char) c)
                        && ORDINARY.indexOf(c) < 0
                        && !isSpeck((char) c));
    }
}
