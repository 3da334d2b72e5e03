package org.recordclearance.rapsheet;

import java.util.Objects;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * One part of a sentence that takes time: so many days of jail, so many years of probation.
 *
 * @param kind what it is
 * @param length how long it is, as far as the record says
 */
@JsonOfItsOwn
public record Term(TermKind kind, ReportedLength length) {

    /** Validates the components. */
    public Term {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(length, "length");
    }

    /**
     * Returns the shape of the term.
     *
     * @return a text without any value of the record
     */
    @Override
    public String toString() {
        return "Term[]";
    }
}
