package org.recordclearance.doj.text.read;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.rapsheet.ReportedLength;

/**
 * A length of time among the words of a sentence: {@code 003 YEARS}, {@code 1 YEAR 4 MONTHS}, {@code ONE YEAR},
 * {@code 25 YEARS TO LIFE}.
 *
 * @param reported the length; unreadable where it has no unit, no end or units that do not make days
 * @param isForLife whether it has no end
 * @param isStated whether there is a length at all
 * @param end where the words behind it begin
 */
record SentenceLength(ReportedLength reported, boolean isForLife, boolean isStated, int end) {

    private static final List<String> NUMBERS = List.of(
            "ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN", "ELEVEN", "TWELVE");

    private static final Map<String, Character> UNITS = units();
    private static final int LONGEST_NUMBER = 5;
    private static final int MAX_DAYS = ReportedLength.MAX_YEARS * 365;

    private static Map<String, Character> units() {
        Map<String, Character> units = new HashMap<>();
        List.of("Y", "YR", "YRS", "YEAR", "YEARS").forEach(each -> units.put(each, 'Y'));
        List.of("M", "MO", "MOS", "MTH", "MTHS", "MONTH", "MONTHS").forEach(each -> units.put(each, 'M'));
        List.of("W", "WK", "WKS", "WEEK", "WEEKS").forEach(each -> units.put(each, 'W'));
        List.of("D", "DA", "DS", "DY", "DYS", "DAY", "DAYS").forEach(each -> units.put(each, 'D'));
        List.of("H", "HR", "HRS", "HOUR", "HOURS").forEach(each -> units.put(each, 'H'));
        return Map.copyOf(units);
    }

    static boolean isUnit(String word) {
        return UNITS.containsKey(Letters.asLetters(word));
    }

    /** Finds the length that begins at a place; one that is not stated ends where it begins. */
    static SentenceLength at(List<String> words, int from) {
        long months = 0;
        long years = 0;
        long days = 0;
        boolean readable = true;
        int at = from;
        while (at < words.size()) {
            String word = words.get(at);
            int digits = digits(word);
            boolean glued = digits > 0 && digits < word.length();
            int number = number(glued ? word.substring(0, digits) : word);
            if (number < 0 || (glued && !UNITS.containsKey(word.substring(digits)))) {
                break;
            }
            at++;
            String unit = glued ? word.substring(digits) : at < words.size() ? words.get(at) : "";
            char kind = UNITS.getOrDefault(Letters.asLetters(unit), '?');
            if (kind != '?' && !glued) {
                at++;
            }
            readable &= kind != '?' && (kind != 'H' || number % 24 == 0);
            years += kind == 'Y' ? number : 0;
            months += kind == 'M' ? number : 0;
            days += kind == 'D' ? number : kind == 'W' ? 7L * number : kind == 'H' ? number / 24 : 0;
        }
        boolean forLife = at > from
                && at + 1 < words.size()
                && words.get(at).equals("TO")
                && words.get(at + 1).equals("LIFE");
        boolean tooLong = years + months / 12 + days / 365 > ReportedLength.MAX_YEARS || days > MAX_DAYS;
        return new SentenceLength(
                reported(readable && !forLife && !tooLong, years, months, days),
                forLife,
                at > from,
                forLife ? at + 2 : at);
    }

    /** A length of nothing is as good as none: what the sheet says instead of leaving the length out. */
    private static ReportedLength reported(boolean readable, long years, long months, long days) {
        if (!readable) {
            return ReportedLength.unreadable();
        }
        return years + months + days == 0
                ? ReportedLength.missing()
                : ReportedLength.of(Period.of((int) years, (int) months, (int) days));
    }

    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && Letters.isDigit(Letters.asDigit(word.charAt(digits)))) {
            digits++;
        }
        return digits > 0 && Letters.isDigit(word.charAt(0)) ? digits : 0;
    }

    /** The number that a word is, or -1. */
    private static int number(String word) {
        int digits = digits(word);
        if (digits == 0 || digits < word.length()) {
            return NUMBERS.indexOf(word);
        }
        if (digits > LONGEST_NUMBER) {
            return 99_999;
        }
        StringBuilder number = new StringBuilder(digits);
        word.chars().forEach(c -> number.append(Letters.asDigit((char) c)));
        return Integer.parseInt(number.toString());
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "SentenceLength[]";
    }
}
