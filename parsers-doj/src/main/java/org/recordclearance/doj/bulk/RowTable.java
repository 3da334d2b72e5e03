package org.recordclearance.doj.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a chunk and where their fields are. Used again for one chunk after another; for one thread.
 */
final class RowTable implements LocatedRows {

    static final int BETWEEN_FIELDS = 1;

    private final RowCheck check = new RowCheck();
    private byte[] bytes = new byte[0];
    private int rows;
    private int lines;
    private int good;
    private int[] places = new int[RowCheck.PLACES];
    private int[] placesOfRow = new int[0];
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int[] lineNumbers = new int[0];
    private long[] subjects = new long[0];
    private @Nullable Rejection[] rejections = new Rejection[0];
    private final Map<Integer, Rejected> rejected = new HashMap<>();

    /** Finds the rows of a chunk. */
    static RowTable of(Chunk chunk) {
        RowTable table = new RowTable();
        table.read(chunk);
        return table;
    }

    /** Finds the rows of a chunk, in place of those before. */
    void read(Chunk chunk) {
        bytes = chunk.bytes();
        rows = 0;
        lines = 0;
        good = 0;
        rejected.clear();
        int from = 0;
        while (from < chunk.length()) {
            int lineEnd = FieldScanner.endOfLine(bytes, from, chunk.length());
            int end = RowCheck.withoutCarriageReturn(bytes, from, lineEnd);
            lines++;
            if (!RowCheck.isSkipped(bytes, from, end)) {
                row(from, end, chunk.tooLong().contains(from));
            }
            from = lineEnd + 1;
        }
    }

    private void row(int from, int end, boolean tooLong) {
        if (rows == ends.length) {
            grow();
        }
        int at = good * RowCheck.PLACES;
        if (at == places.length) {
            places = Arrays.copyOf(places, Math.max(2_048 * RowCheck.PLACES, places.length * 2));
        }
        Rejection rejection = check.read(bytes, from, end, places, at, tooLong);
        starts[rows] = from;
        ends[rows] = end;
        placesOfRow[rows] = at;
        lineNumbers[rows] = lines;
        subjects[rows] = check.subject();
        rejections[rows] = rejection;
        if (rejection == null) {
            good++;
        } else {
            rejected.put(rows, check.rejected(bytes, from, end));
        }
        rows++;
    }

    private void grow() {
        int size = Math.max(2_048, rows * 2);
        placesOfRow = Arrays.copyOf(placesOfRow, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        lineNumbers = Arrays.copyOf(lineNumbers, size);
        subjects = Arrays.copyOf(subjects, size);
        rejections = Arrays.copyOf(rejections, size);
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int lines() {
        return lines;
    }

    /** How many rows can be placed. */
    int goodRows() {
        return good;
    }

    @Override
    public int start(int row) {
        return starts[row];
    }

    @Override
    public int end(int row) {
        return ends[row];
    }

    @Override
    public int start(int row, int column) {
        return places[placesOfRow[row] + column];
    }

    @Override
    public int end(int row, int column) {
        return places[placesOfRow[row] + column + 1] - BETWEEN_FIELDS;
    }

    @Override
    public int lineNumber(int row) {
        return lineNumbers[row];
    }

    /** The hash of the SUBJECT_ID of a row that can be placed. */
    long subject(int row) {
        return subjects[row];
    }

    @Override
    public @Nullable Rejection rejection(int row) {
        return rejections[row];
    }

    /** Whose record a row that can't be placed is part of. */
    Rejected rejected(int row) {
        return Objects.requireNonNull(rejected.get(row), "the row can be placed");
    }
}
