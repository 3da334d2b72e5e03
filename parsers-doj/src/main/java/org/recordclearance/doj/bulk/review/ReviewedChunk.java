package org.recordclearance.doj.bulk.review;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.ColumnOrder;
import org.recordclearance.doj.bulk.rows.LocatedRows;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.Rejection;

/**
 * What comes of a chunk: rows for the result files, and what was found on the way. Used again; passed from the worker that
 * fills it to the thread that writes it.
 */
final class ReviewedChunk {

    /**
     * A rejected row.
     *
     * @param line its line among those of the chunk
     * @param rejection why it was rejected
     * @param row the bytes of the row
     */
    record Rejected(int line, Rejection rejection, byte[] row) {}

    /**
     * A line of the comparison, which lacks file and line yet.
     *
     * @param line the row's line among those of the chunk
     * @param cells the rest of the line
     */
    record Difference(int line, byte[] cells) {}

    private static final int[][] USUAL_RUNS = Plan.condensedRuns(ColumnOrder.USUAL);

    final ByteBuilder all = new ByteBuilder();
    final ByteBuilder condensed = new ByteBuilder();
    final ByteBuilder determined = new ByteBuilder();
    final List<Rejected> rejected = new ArrayList<>();
    final List<Difference> differences = new ArrayList<>();
    PersonRuns runs = PersonRuns.NONE;
    ColumnOrder order = ColumnOrder.USUAL;
    int[][] condensedRuns = USUAL_RUNS;
    int file;
    int lines;
    int written;
    int rows;
    long consumed;

    void begin(Chunk chunk, LocatedRows located, PersonRuns people) {
        all.clear();
        condensed.clear();
        determined.clear();
        rejected.clear();
        differences.clear();
        runs = people;
        order = chunk.order();
        condensedRuns = order.isUsual() ? USUAL_RUNS : Plan.condensedRuns(order);
        file = chunk.file();
        consumed = chunk.consumed();
        lines = located.lines();
        rows = located.rows();
        written = 0;
    }
}
