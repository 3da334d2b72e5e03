package org.recordclearance.doj.bulk;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.bulk.review.Plan;
import org.recordclearance.doj.bulk.review.RejectedCells;
import org.recordclearance.doj.bulk.rows.Fields;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a {@link PeopleReview} has computed for a row, and the lines of result files that come of it, byte for byte those of a {@link
 * BulkReview}, without the line feed at their end. Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class ReviewedRow {

    /** The result columns as they stand in a file, each with the comma in front of it. */
    private final byte[] cells;

    private final boolean determined;
    private final List<byte[]> differences;

    ReviewedRow(byte[] cells, boolean determined, List<byte[]> differences) {
        this.cells = cells;
        this.determined = determined;
        this.differences = differences;
    }

    /**
     * Checks if the row carries a determination, so that it is in the file of determined rows.
     *
     * @return true if it does
     */
    public boolean isDetermined() {
        return determined;
    }

    /**
     * Gets the line of the file of all rows, and of that of determined rows.
     *
     * @param line the row's own
     * @return its bytes, and the result columns
     */
    public byte[] line(BulkLine line) {
        ByteArrayOutputStream sink = new ByteArrayOutputStream(line.content().length + cells.length);
        sink.writeBytes(line.content());
        sink.writeBytes(cells);
        return sink.toByteArray();
    }

    /**
     * Gets the line of the condensed file.
     *
     * @param line the row's own
     * @return some columns of it, and the result columns
     * @throws IllegalStateException if the line is no row
     */
    public byte[] condensedLine(BulkLine line) {
        Fields fields = line.fields();
        ByteArrayOutputStream sink = new ByteArrayOutputStream(line.content().length + cells.length);
        for (int[] run : Plan.condensedRuns(line.reader().order())) {
            if (sink.size() > 0) {
                sink.write(',');
            }
            int start = fields.start(0, run[0]);
            sink.write(fields.bytes(), start, fields.end(0, run[1]) - start);
        }
        sink.writeBytes(cells);
        return sink.toByteArray();
    }

    /**
     * Gets the lines of {@code comparison.csv}, whose header is {@link PeopleReview#comparisonHeader}: one for each policy that is compared
     * and whose outcome for the conviction on the row is another.
     *
     * @param line the row's own
     * @param number the number of the line in its file, from 1
     * @return the lines, in the order of the policies; none where the row carries no conviction
     */
    public List<byte[]> comparisonLines(BulkLine line, long number) {
        List<byte[]> lines = new ArrayList<>();
        for (byte[] difference : differences) {
            ByteArrayOutputStream sink = new ByteArrayOutputStream(difference.length);
            sink.writeBytes(RejectedCells.place(line.reader().name(), number));
            sink.writeBytes(difference);
            lines.add(sink.toByteArray());
        }
        return lines;
    }

    /**
     * Returns the shape.
     *
     * @return such as {@code ReviewedRow[determined]}
     */
    @Override
    public String toString() {
        return determined ? "ReviewedRow[determined]" : "ReviewedRow[]";
    }
}
