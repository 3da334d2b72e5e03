package org.recordclearance.examples.benchmarks.drools;

import java.time.LocalDate;
import org.recordclearance.rapsheet.Level;

/**
 * A conviction that the policy covers and that no rule has decided yet. Immutable.
 *
 * @param conviction the conviction
 */
public record OpenCase(RecordedConviction conviction) {

    /**
     * Gets the date of the conviction.
     *
     * @return the date
     */
    public LocalDate date() {
        return conviction.date();
    }

    /**
     * Gets the level of the conviction.
     *
     * @return the level
     */
    public Level level() {
        return conviction.level();
    }

    /**
     * Gets the section of the offense.
     *
     * @return the number, such as {@code 11357}
     */
    public String section() {
        return conviction.prop64Section();
    }

    /**
     * Gets the subdivision of the offense.
     *
     * @return the outermost, such as {@code a}, or empty
     */
    public String subdivision() {
        return conviction.subdivision();
    }

    @Override
    public String toString() {
        return "OpenCase[" + conviction.index() + "]";
    }
}
