package org.recordclearance.doj.text.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Misreadings;
import org.recordclearance.doj.text.lines.Specks;

/**
 * The line that begins a count, or several equal ones.
 *
 * @param counts how many counts it stands for, at least 1
 * @param doubtful whether it may as well stand for another number of counts: a range is reversed or too long to be one, or a
 *     mark between two numbers or one of them is lost
 * @param number the number of the first, as it is written
 * @param rest what stands behind: a case number, a charge
 */
public record CountHeading(int counts, boolean doubtful, int number, String rest) {

    /** Stands for the heading of a count that was lost. */
    static final CountHeading MISSING = new CountHeading(1, false, 0, "");

    /** A number of a count that stands alone among words. */
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z0-9./-])[0-9]{1,3}(?![A-Z0-9./-])");

    private static final int WORTH_A_LOOK = 60;
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
        int at = end < text.length() && text.charAt(end) == 'S' ? end + 1 : end;
        boolean colon = false;
        while (at < text.length() && Specks.isSpeck(text.charAt(at))) {
            colon |= text.charAt(at) == ':' || text.charAt(at) == ';' || text.charAt(at) == '.';
            at++;
        }
        CountNumbers numbers = CountNumbers.at(text, at);
        String rest = text.substring(numbers.end()).strip();
        if (numbers.size() == 0 || !(colon || rest.isEmpty() || rest.startsWith("#"))) {
            return Optional.empty();
        }
        boolean doubtful = numbers.areDoubtful() || mayNameMore(rest);
        return Optional.of(new CountHeading(numbers.size(), doubtful, numbers.first(), rest));
    }

    /** Words between the number of the count and that of the case, and numbers that are no charge, may name further counts. */
    private static boolean mayNameMore(String rest) {
        String head = rest.substring(0, Math.min(rest.length(), WORTH_A_LOOK));
        int mark = head.indexOf('#');
        String between = Specks.strippedInFront(mark < 0 ? head : head.substring(0, mark));
        return !between.isEmpty()
                && !rest.startsWith("*")
                && (mark >= 0 || NUMBER.matcher(between).find())
                && !ChargeText.isWithCode(rest);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CountHeading[" + counts + "]";
    }
}
