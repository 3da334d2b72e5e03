package org.recordclearance.examples.countyreview.plain;

import java.util.Locale;

/** Text of somebody else's, as a name of a file, on one line that shows all that is in it and does nothing to a terminal. */
public final class PlainLine {

    private PlainLine() {}

    /**
     * Returns a text with blanks for ends of lines, and with what is not to be seen, such as an escape or a mark of direction,
     * in the form of {@code \\u001b}.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        boolean afterBreak = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean isBreak = isBreak(c);
            if (isBreak && !afterBreak) {
                line.append(' ');
            } else if (!isBreak && isUnseen(c)) {
                line.append(String.format(Locale.ROOT, c > Character.MAX_VALUE ? "\\u{%x}" : "\\u%04x", c));
            } else if (!isBreak) {
                line.appendCodePoint(c);
            }
            afterBreak = isBreak;
        }
        return line.toString();
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
