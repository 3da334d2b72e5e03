package org.recordclearance.doj.text.lines;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into lines and repairs single characters: capitals instead of small letters, plain letters, hyphens
 * and blanks instead of those that look like them. Blank lines are left out; they mean nothing.
 */
public final class TextLines {

    /** Stands for a character that could not be recognised. */
    static final char UNKNOWN_GLYPH = '\u25AF';

    private static final String GLYPH_BOXES = "\u25AF\u25AD\u25A1\u25A2\u25FB\u25FD\u2610\uFFFD";
    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD";
    private static final String QUOTES = "\u2018\u2019\u201A\u201B\u2032\u00B4";
    private static final String ASTERISKS = "\u2217\u204E\u066D";

    private TextLines() {}

    /** Takes the pieces between two ends of lines, as they stand; those around a form feed have the same number. */
    private interface Taker {
        void take(int number, String raw);
    }

    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        divide(text, (number, raw) -> {
            String repaired = repaired(raw).strip();
            if (!repaired.isEmpty()) {
                lines.add(new Line(number, repaired));
            }
        });
        return lines;
    }

    /** How far each line that is not blank stands from the margin, in the order of {@link #of}. */
    public static List<Integer> margins(String text) {
        List<Integer> margins = new ArrayList<>();
        divide(text, (number, raw) -> {
            String repaired = repaired(raw);
            if (!repaired.isBlank()) {
                margins.add(repaired.length() - repaired.stripLeading().length());
            }
        });
        return margins;
    }

    private static void divide(String text, Taker taker) {
        int number = 1;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (c != '\n' && c != '\r' && c != '\f' && c != '\u000B' && c != '\u0085' && c != '\u2028') {
                continue;
            }
            taker.take(number, text.substring(start, at));
            start = at + 1;
            if (c == '\r' && start < text.length() && text.charAt(start) == '\n') {
                start++;
                at++;
            }
            if (c != '\f' && c != '\u000B') {
                number++;
            }
        }
    }

    private static String repaired(String raw) {
        String plain = isAscii(raw) ? raw : decomposed(raw);
        StringBuilder repaired = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < ' ' || Character.isSpaceChar(c)) {
                repaired.append(' ');
            } else if (c < 0x7F) {
                repaired.append(c);
            } else {
                appendRepaired(repaired, c);
            }
        }
        return repaired.toString().toUpperCase(Locale.ROOT);
    }

    private static void appendRepaired(StringBuilder repaired, char c) {
        int type = Character.getType(c);
        if (HYPHENS.indexOf(c) >= 0) {
            repaired.append('-');
        } else if (GLYPH_BOXES.indexOf(c) >= 0) {
            repaired.append(UNKNOWN_GLYPH);
        } else if (QUOTES.indexOf(c) >= 0) {
            repaired.append('\'');
        } else if (ASTERISKS.indexOf(c) >= 0) {
            repaired.append('*');
        } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT && type != Character.CONTROL) {
            repaired.append(c);
        }
    }

    /** Letters and their accents apart, and letters in one for full-width ones and ligatures. */
    private static String decomposed(String raw) {
        // acute accents and soft hyphens that stand alone would become a blank or vanish
        return Normalizer.normalize(raw.replace('\u00B4', '\'').replace('\u00AD', '-'), Normalizer.Form.NFKD);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
