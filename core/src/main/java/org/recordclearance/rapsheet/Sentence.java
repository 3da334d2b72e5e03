package org.recordclearance.rapsheet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a court imposed: terms that take time, served one after another, and details that do not (a fine, restitution).
 *
 * @param terms the terms, in the order of the record
 * @param details other parts, as text, in the order of the record
 */
@JsonOfItsOwn
public record Sentence(List<Term> terms, List<String> details) {

    /** A sentence without any part. */
    public static final Sentence NONE = new Sentence(List.of(), List.of());

    /** Copies the lists. */
    public Sentence {
        terms = List.copyOf(terms);
        details = List.copyOf(details);
    }

    /**
     * Obtains a sentence of terms only.
     *
     * @param terms the terms, in order
     * @return the sentence
     */
    public static Sentence of(Term... terms) {
        return new Sentence(List.of(terms), List.of());
    }

    /**
     * Returns the day on which the terms of known length end, served one after another by the calendar.
     *
     * <p>Where a term's length is not known the whole ends on that day or later. A sentence without terms ends on the
     * day it begins.
     *
     * @param start the first day
     * @return the end of the known terms, at the latest {@link ReportedDate#MAX}
     */
    public LocalDate endOfKnownTerms(LocalDate start) {
        LocalDate end = start;
        for (Term term : terms) {
            Optional<Period> length = term.length().period();
            if (length.isPresent()) {
                end = Anniversary.after(end, length.get());
            }
            if (end.isAfter(ReportedDate.MAX)) {
                return ReportedDate.MAX;
            }
        }
        return end;
    }

    /**
     * Returns the sentence with the parts of another behind its own.
     *
     * @param other the other sentence
     * @return a sentence with the terms and details of both
     */
    public Sentence plus(Sentence other) {
        if (equals(NONE)) {
            return other;
        }
        return new Sentence(
                Stream.concat(terms.stream(), other.terms.stream()).toList(),
                Stream.concat(details.stream(), other.details.stream()).toList());
    }

    /**
     * Returns the shape of the sentence.
     *
     * @return such as {@code Sentence[2 terms, 1 details]}
     */
    @Override
    public String toString() {
        return "Sentence[" + terms.size() + " terms, " + details.size() + " details]";
    }
}
