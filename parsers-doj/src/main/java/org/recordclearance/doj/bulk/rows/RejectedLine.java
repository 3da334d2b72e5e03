package org.recordclearance.doj.bulk.rows;

import java.util.List;

/**
 * A rejected row, as far as it tells whose record it is part of.
 *
 * @param subjects whom it names; several where rows were joined on one line
 * @param several whether it may hold rows of people whom it does not name
 */
public record RejectedLine(List<Long> subjects, boolean several) implements PersonRuns.Piece {

    /** Checks if it may be part of the records of the people before and after it, whoever they are. */
    boolean marksNeighbours() {
        return several || subjects.isEmpty();
    }
}
