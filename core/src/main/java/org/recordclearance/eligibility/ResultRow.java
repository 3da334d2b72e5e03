package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.recordclearance.rapsheet.Conviction;

/**
 * One row of a file of records, as a {@link ResultColumn} sees it. Valid only while the column is asked for its value, and
 * for one thread.
 */
public interface ResultRow {

    /**
     * Gets a value of the row.
     *
     * @param column the name of a column of the input
     * @return the text, empty where the row has nothing
     * @throws IllegalArgumentException if the input has no such column
     */
    String get(String column);

    /**
     * Gets the conviction whose row it is. A conviction of several rows is on the first.
     *
     * @return the conviction, or empty if it is no conviction's row
     */
    Optional<Conviction> conviction();

    /**
     * Gets the determination of that conviction.
     *
     * @return the determination, or empty if it is no conviction's row or the policy does not cover it
     */
    Optional<Determination> determination();

    /**
     * Gets the day for which eligibility is judged.
     *
     * @return the as-of date
     */
    LocalDate asOf();

    /**
     * Gets when time alone changes the outcome of that conviction.
     *
     * @return the first later day on which the outcome is another, and what it is then; empty if that never comes, there is no
     *     determination, or whoever lays out the row does not look ahead, which this does not
     */
    default Optional<Forecast> forecast() {
        return Optional.empty();
    }
}
