package org.recordclearance.doj.charge;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.CodeSection;

/**
 * Brings the text of a charge into one spelling, character for character, so that a place in it is the same place in the
 * text: capitals, plain blanks and hyphens, and each code by its usual letters.
 */
final class Spelling {

    private record Letters(Pattern pattern, String code) {}

    /** Stands behind the letters of a code where the text has more characters for them. */
    static final char FILLER = '_';

    private static final List<Letters> LETTERS = ChargeTable.rows("code_letters.csv").stream()
            .sorted(Comparator.comparing((String[] row) -> -row[0].length()))
            .map(row -> new Letters(pattern(row[0]), row[1]))
            .toList();

    private static final Pattern MAY_HAVE_LETTERS = Pattern.compile("[.&]|\\b[PH] [CS]\\b|AND S|[A-Z]{3}");

    private Spelling() {}

    private static Pattern pattern(String letters) {
        String spaced = letters.chars()
                .mapToObj(c -> c == ' ' ? " *" : Pattern.quote(String.valueOf((char) c)))
                .collect(Collectors.joining());
        String behindNumber = "(?<=[0-9)] {0,2}|[0-9)][A-Z] {0,2})";
        return Pattern.compile(
                "(?:" + behindNumber + spaced + "(?![A-Z0-9&])|(?<![A-Z0-9&.])" + spaced + "(?= *[.:]? *[0-9]))");
    }

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        String result = plain.toString();
        if (!MAY_HAVE_LETTERS.matcher(result).find()) {
            return result;
        }
        for (Letters letters : LETTERS) {
            Matcher found = letters.pattern.matcher(result);
            if (found.find()) {
                result = found.replaceAll(
                        match -> padded(letters.code, match.group().length()));
            }
        }
        return result;
    }

    private static String padded(String code, int length) {
        return code + String.valueOf(FILLER).repeat(length - code.length());
    }

    private static char plain(char c) {
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
