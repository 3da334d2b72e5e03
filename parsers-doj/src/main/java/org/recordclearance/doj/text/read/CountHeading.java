package org.recordclearance.doj.text.read;

import java.util.List;
import java.util.Optional;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Misreadings;
import org.recordclearance.doj.text.lines.Specks;

/**
 * The line that begins a count, or several equal ones.
 *
 * @param counts how many counts it stands for, at least 1
 * @param doubtful whether the range is reversed or too long to be one, or has lost its hyphen
 * @param number the number of the first, as it is written
 * @param rest what stands behind: a case number, a charge
 */
public record CountHeading(int counts, boolean doubtful, int number, String rest) {

    /** Stands for the heading of a count that was lost. */
    static final CountHeading MISSING = new CountHeading(1, false, 0, "");

    /** Sheets print the number of a count in two or three digits. */
    private static final int MOST = 999;

    private static final int LONGEST_NUMBER = 9;
    private static final List<String> SPELLINGS = Misreadings.spellings("CNT");

    static boolean isHeading(Line line) {
        return in(line).isPresent();
    }

    public static Optional<CountHeading> in(Line line) {
        String text = line.withoutSpecks();
        for (String spelling : SPELLINGS) {
            int end = Letters.endOf(spelling, text);
            if (end >= 0) {
                return behindLabel(text, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<CountHeading> behindLabel(String text, int end) {
        int at = end;
        boolean colon = false;
        while (at < text.length() && Specks.isSpeck(text.charAt(at))) {
            colon |= text.charAt(at) == ':' || text.charAt(at) == ';' || text.charAt(at) == '.';
            at++;
        }
        int first = at;
        at = endOfNumber(text, at);
        if (at == first || at - first > LONGEST_NUMBER) {
            return Optional.empty();
        }
        int from = number(text, first, at);
        int behind = skipBlanks(text, at);
        if (behind < text.length() && text.charAt(behind) == '-') {
            int to = skipBlanks(text, behind + 1);
            int last = endOfNumber(text, to);
            if (last > to) {
                return Optional.of(range(from, last - to > LONGEST_NUMBER ? -1 : number(text, to, last), text, last));
            }
        }
        int second = endOfNumber(text, behind);
        boolean lostHyphen = colon && second > behind && second == text.length() && second - behind <= 3;
        if (lostHyphen && number(text, behind, second) > from) {
            CountHeading range = range(from, number(text, behind, second), text, second);
            return Optional.of(new CountHeading(range.counts, true, from, range.rest));
        }
        boolean bare = behind == text.length() || text.charAt(behind) == '#';
        return colon || bare
                ? Optional.of(
                        new CountHeading(1, false, from, text.substring(at).strip()))
                : Optional.empty();
    }

    private static CountHeading range(int from, int to, String text, int end) {
        boolean odd = to < from || to > MOST;
        return new CountHeading(
                odd ? 1 : to - from + 1, odd, from, text.substring(end).strip());
    }

    private static int number(String text, int from, int to) {
        StringBuilder digits = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            digits.append(Letters.asDigit(text.charAt(i)));
        }
        return Integer.parseInt(digits.toString());
    }

    /** The end of a number, in which some digits may have been misread as letters. */
    private static int endOfNumber(String text, int from) {
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

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CountHeading[" + counts + "]";
    }
}
