package org.recordclearance.doj.text.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Marks;

/** Judges a line that fits nowhere: may it hide a count, or what became of one? */
final class LeftOver {

    private static final Pattern NUMBERED = Pattern.compile("[^ :;]{2,4} ?[:;] ?[0-9]{2,3}(?:[^0-9].*+)?");
    private static final Pattern TELLING = Pattern.compile(
            "CONVI|CONV S|TUS ?[:;]|MISDEM|INFRACTION|SEE COMMENT|DISPO|DISMI|NAM ?[:;]|C[0O]URT ?[:;]|\\bCII ?/");
    private static final Pattern NUMBER_ALONE = Pattern.compile("[^A-Z0-9]{0,3}[A-Z]{0,3} ?[:;.]? ?[0-9]{1,3}");
    private static final Pattern TERM =
            Pattern.compile("\\b(?:YEARS?|YRS?|MONTHS?|DAYS?|JAIL|PRISON|PROB|PROBATION|LIFE)\\b");
    private static final Pattern LABELLED = Pattern.compile("([^:;]{3,12}?) ?[:;].*+");
    private static final Pattern DAMAGED_DATE = Pattern.compile("[12IL|](?=(?:[^0-9]?[0-9]){5})[^ #]{6,9}");
    private static final int LONGEST_DATE = 10;
    private static final int WORTH_A_LOOK = 200;

    private LeftOver() {}

    static boolean mayHideCount(String line) {
        String text = line.substring(0, Math.min(line.length(), WORTH_A_LOOK));
        return NUMBERED.matcher(text).matches()
                || NUMBER_ALONE.matcher(text).matches()
                || TELLING.matcher(text).find()
                || hasNearlyLabel(text)
                || DispositionWords.hasNearlyConvicted(text)
                || Marks.isDamagedRow(text);
    }

    /** Checks if a line that is no comment has words of a sentence. */
    static boolean mayHideSentence(String line) {
        String text = line.substring(0, Math.min(line.length(), WORTH_A_LOOK));
        return TERM.matcher(text).find() || Stream.of(text.split("[ ,]")).anyMatch(SentenceTerm::isNearlyKind);
    }

    /** Checks for a date of which some digits can't be read. */
    static boolean isDamagedDate(String line) {
        return line.length() <= LONGEST_DATE && DAMAGED_DATE.matcher(line).matches();
    }

    /** Checks for a single word, which may be a date of which nothing can be read. */
    static boolean mayBeDate(String line) {
        return line.length() >= 6 && line.length() <= LONGEST_DATE && line.indexOf(' ') < 0;
    }

    private static boolean hasNearlyLabel(String text) {
        Matcher labelled = LABELLED.matcher(text);
        if (!labelled.matches()) {
            return false;
        }
        String label = Letters.asLetters(Letters.only(labelled.group(1)));
        return isNearly("DISPO", label, 2)
                || isNearly("COURT", label, 2)
                || isNearly("CNT", label, 1)
                || isNearly("SEN", label, 1);
    }

    private static boolean isNearly(String word, String label, int wrong) {
        return label.length() >= word.length() - wrong / 2 && Letters.distance(word, label, wrong) <= wrong;
    }
}
