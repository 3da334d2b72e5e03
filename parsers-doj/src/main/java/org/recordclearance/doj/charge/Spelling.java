package org.recordclearance.doj.charge;

import java.util.Comparator;
import java.util.List;
import org.recordclearance.rapsheet.CodeSection;

/**
 * Brings the text of a charge into one spelling, character for character, so that a place in it is the same place in the
 * text: capitals, plain blanks and hyphens, and each code by its usual letters.
 */
final class Spelling {

    /** Stands behind the letters of a code where the text has more characters for them. */
    static final char FILLER = '_';

    /** The characters of ASCII in full width, as some readers of images give them. */
    private static final char FULL_WIDTH = '\uFF01';

    private static final char FULL_WIDTH_END = '\uFF5E';

    /** The longest first, as the letters of some are a part of others. */
    private static final List<CodeLetters> LETTERS = ChargeTable.rows("code_letters.csv").stream()
            .map(row -> new CodeLetters(row[0], row[1]))
            .sorted(Comparator.comparing(each -> -each.letters().length()))
            .toList();

    private Spelling() {}

    static String of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            boolean behindLetter = i > 0 && Character.isLetter(plain[i - 1]);
            plain[i] = plain[i] == '|' && behindLetter ? '/' : plain(plain[i]);
        }
        String result = new String(plain);
        for (CodeLetters letters : LETTERS) {
            result = letters.replacedIn(result);
        }
        return result;
    }

    private static char plain(char c) {
        if (c >= FULL_WIDTH && c <= FULL_WIDTH_END) {
            return plain((char) (c - FULL_WIDTH + '!'));
        }
        if (c >= 'a' && c <= 'z') {
            return (char) (c - 'a' + 'A');
        }
        if (c == '\u2013' || c == '\u2014' || c == '\u2010' || c == '\u2011' || c == '\u00AD') {
            return '-';
        }
        if (c == '|') {
            return 'I';
        }
        return c == '\u00A0' || c == '\t' || Character.isWhitespace(c) ? ' ' : c;
    }

    /** Checks if letters are those of a code. */
    static boolean isCode(String letters) {
        return CodeSection.isCode(letters);
    }
}
