package org.recordclearance.doj.text.read;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Digits;
import org.recordclearance.doj.text.lines.Letters;

/**
 * The numbers of the counts that one heading stands for: one, or several as {@code 01-03}, {@code 01,02}, {@code 01 & 02},
 * {@code 01 THRU 03}, {@code 01/02} or {@code 0102}. For one thread.
 */
final class CountNumbers {

    /** Sheets print the number of a count in two or three digits. */
    private static final int MOST = 999;

    private static final int LONGEST = 3;

    /** No heading names more one by one. */
    private static final int MOST_NAMED = 99;

    /** More digits in a row are no numbers of counts. */
    private static final int LONGEST_RUN = 9;

    /** A section and its code stand within so many characters. */
    private static final int LONGEST_CHARGE = 80;

    /** What stands between two numbers; behind a number alone, the other one is lost. */
    private static final Pattern BETWEEN =
            Pattern.compile(" *(?:(-|(?:THRU|THROUGH|TO)(?![A-Z]))|[,;&+/]|AND(?![A-Z])) *");

    private final BitSet numbers = new BitSet();
    private final String text;
    private int first;
    private int last;
    private int end;
    private boolean doubtful;

    private CountNumbers(String text) {
        this.text = text;
    }

    /** Reads the numbers at a place; where there is none, they stand for no count. */
    static CountNumbers at(String text, int from) {
        CountNumbers read = new CountNumbers(text);
        int to = Digits.end(text, from);
        if (to > from && to - from <= LONGEST_RUN) {
            read.first(from, to);
            for (int more = 1; read.readNext(); more++) {
                if (more == MOST_NAMED) {
                    read.doubtful = true;
                    break;
                }
            }
        }
        return read;
    }

    /** How many counts they are. */
    int size() {
        return numbers.cardinality();
    }

    /** The first of them. */
    int first() {
        return first;
    }

    /** Where the text behind them begins. */
    int end() {
        return end;
    }

    /** Whether they may as well stand for more or fewer counts. */
    boolean areDoubtful() {
        return doubtful;
    }

    private void first(int from, int to) {
        end = to;
        first = number(from, Math.min(to, from + LONGEST));
        last = first;
        if (to - from <= LONGEST) {
            numbers.set(first);
        } else if (!split(from, to, 2) && !split(from, to, LONGEST)) {
            numbers.set(first);
            doubtful = true;
        }
    }

    /** Numbers of so many digits, one behind the other with nothing between them; if some are left out it may be a range. */
    private boolean split(int from, int to, int digits) {
        if ((to - from) % digits != 0 || text.charAt(from) != '0') {
            return false;
        }
        int before = number(from, from + digits);
        if (before == 0) {
            return false;
        }
        for (int at = from + digits; at < to; at += digits) {
            int next = number(at, at + digits);
            if (next != before + 1) {
                return false;
            }
            before = next;
        }
        first = number(from, from + digits);
        last = before;
        numbers.set(first, last + 1);
        return true;
    }

    /** Reads a separator and the number behind it; a separator with none behind it has lost one. */
    private boolean readNext() {
        Matcher between = BETWEEN.matcher(text).region(end, text.length());
        if (between.lookingAt()) {
            int from = between.end();
            int to = Digits.end(text, from);
            if (to == from || isCharge(from)) {
                doubtful |= !isFlag(between.start(1), from);
                return false;
            }
            add(from, to, between.group(1) != null);
            return true;
        }
        return readBehindBlank();
    }

    private boolean isCharge(int from) {
        return ChargeText.isWithCode(text.substring(from, Math.min(text.length(), from + LONGEST_CHARGE)));
    }

    /** The flag of a charge has a blank before its hyphen and none behind. */
    private boolean isFlag(int hyphen, int from) {
        return hyphen > 0
                && text.charAt(hyphen) == '-'
                && text.charAt(hyphen - 1) == ' '
                && from == hyphen + 1
                && from < text.length()
                && Letters.isLetter(text.charAt(from));
    }

    /** A number of as many digits behind a blank is of a range whose hyphen was lost, or of a list whose comma was. */
    private boolean readBehindBlank() {
        int from = end;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = Digits.end(text, from);
        int behind = to;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean isLast = behind == text.length() || text.charAt(behind) == '#';
        if (from == end || to == from || !isLast) {
            return false;
        }
        if (to - from > LONGEST) {
            return false; // the number of a case
        }
        doubtful = true;
        boolean alike = to - from == width() && number(from, to) > last;
        if (alike) {
            add(from, to, true);
        }
        return alike;
    }

    /** How many digits the number before has. */
    private int width() {
        int from = end;
        while (from > 0 && Letters.isDigit(Letters.asDigit(text.charAt(from - 1)))) {
            from--;
        }
        return end - from;
    }

    private void add(int from, int to, boolean range) {
        int number = to - from > LONGEST_RUN ? Integer.MAX_VALUE : number(from, to);
        boolean goesOn = number > last || (range && number == last);
        doubtful |= number > MOST || !goesOn;
        if (number <= MOST && range && number >= last) {
            numbers.set(last, number + 1);
        } else if (number <= MOST && !range) {
            numbers.set(number);
        }
        last = Math.min(number, MOST);
        end = to;
    }

    private int number(int from, int to) {
        return Digits.value(text, from, to);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CountNumbers[" + size() + "]";
    }
}
