package org.recordclearance.doj.bulk.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedDate.Precision;

/**
 * Whether the rows of one SUBJECT_ID may be those of two people: two of them differ both in the CII number and in the date of
 * birth. A person can have several CII numbers, or a date that was mistyped; so each alone says nothing, and neither does what
 * is missing or can't be read. For one person and one thread.
 */
final class Identity {

    private record Stated(String number, ReportedDate born) {
        @Override
        public String toString() {
            return "Stated[]";
        }
    }

    private final List<Stated> known = new ArrayList<>(1);
    private boolean contradictory;

    /** Adds what a row states. */
    void add(Word number, Word date) {
        ReportedDate born = date.date();
        if (contradictory || born.precision().compareTo(Precision.YEAR) > 0) {
            return;
        }
        Stated stated = new Stated(digitsAndLetters(number.orEmpty()), born);
        if (isNumber(stated.number) && !known.contains(stated)) {
            contradictory = known.stream().anyMatch(other -> areOfTwo(stated, other));
            known.add(stated);
        }
    }

    boolean isContradictory() {
        return contradictory;
    }

    private static boolean areOfTwo(Stated one, Stated other) {
        return !one.number.equals(other.number) && areApart(one.born, other.born);
    }

    /** Checks if two dates can't be the same day. */
    static boolean areApart(ReportedDate one, ReportedDate other) {
        return one.latest().isBefore(other.earliest()) || one.earliest().isAfter(other.latest());
    }

    private static boolean isNumber(String text) {
        return text.chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    private static String digitsAndLetters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toUpperCase(Locale.ROOT);
    }
}
