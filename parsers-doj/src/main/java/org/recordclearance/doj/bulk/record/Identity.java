package org.recordclearance.doj.bulk.record;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.recordclearance.doj.dates.DojDates;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedDate.Precision;
import org.recordclearance.rapsheet.Subject;

/**
 * Whether the rows of one SUBJECT_ID may be those of two people: two of them differ both in the CII number and in the date of
 * birth. A person can have several CII numbers, or a date that was mistyped; so each alone says nothing, and neither does what
 * is missing or can't be read. For one person and one thread.
 */
final class Identity {

    private record Stated(String number, ReportedDate born) {

        // written out, as those of a record are put together at run time

        @Override
        public boolean equals(Object other) {
            return other instanceof Stated that && number.equals(that.number) && born.equals(that.born);
        }

        @Override
        public int hashCode() {
            return 31 * number.hashCode() + born.hashCode();
        }

        @Override
        public String toString() {
            return "Stated[]";
        }
    }

    private final Set<Stated> known = new HashSet<>(2);
    /** Of each date of birth the numbers, two at most: one of two is another than any number. */
    private final Map<ReportedDate, Set<String>> numbers = new LinkedHashMap<>(2);

    private boolean contradictory;

    /** Adds what a row states. */
    void add(Word number, Word date) {
        ReportedDate born = date.date();
        if (contradictory || born.precision().compareTo(Precision.YEAR) > 0) {
            return;
        }
        Stated stated = new Stated(Subject.ciiNumber(number.orEmpty()).orElse(""), born);
        if (!stated.number.isEmpty() && known.add(stated)) {
            numbers.forEach((otherBorn, others) -> contradictory |=
                    !Set.of(stated.number).containsAll(others) && DojDates.areApart(stated.born, otherBorn));
            Set<String> ofDate = numbers.computeIfAbsent(born, first -> new HashSet<>(2));
            if (ofDate.size() < 2) {
                ofDate.add(stated.number);
            }
        }
    }

    boolean isContradictory() {
        return contradictory;
    }
}
