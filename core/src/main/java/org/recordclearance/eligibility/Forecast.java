package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * When the outcome of a conviction changes, and to what. Immutable and safe for use by several threads.
 *
 * @param date the first day on which kind or words of the outcome differ from those of the as-of date
 * @param determination the determination on that day
 */
@JsonOfItsOwn
public record Forecast(LocalDate date, Determination determination) {

    /** Validates the components. */
    public Forecast {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(determination, "determination");
    }

    /**
     * Puts the change into words.
     *
     * @return such as {@code from 2027-03-01 Eligible for Dismissal (dismiss), Conviction occurred 10 or more years ago}
     */
    public String toText() {
        return ExplanationInWords.onOneLine(
                "from " + date + " " + determination.outcome().inWords() + ", " + determination.reason());
    }

    /**
     * Returns the shape of the forecast.
     *
     * @return the kind of outcome, and no value of the record
     */
    @Override
    public String toString() {
        return "Forecast[" + determination.outcome().kind() + "]";
    }
}
