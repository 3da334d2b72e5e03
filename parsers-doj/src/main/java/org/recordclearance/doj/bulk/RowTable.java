package org.recordclearance.doj.bulk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a chunk and where their fields are. Used again for one chunk after another; for one thread.
 */
final class RowTable {

    private static final int BETWEEN_FIELDS = 1;

    private final RowCheck check = new RowCheck();
    private byte[] bytes = new byte[0];
    private int rows;
    private int lines;
    private int[] places = new int[0];
    private int[] ends = new int[0];
    private int[] lineNumbers = new int[0];
    private long[] subjects = new long[0];
    private boolean[] named = new boolean[0];
    private boolean[] several = new boolean[0];
    private @Nullable Rejection[] rejections = new Rejection[0];

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
        int at = rows * RowCheck.PLACES;
        Rejection rejection = check.read(bytes, from, end, places, at);
        places[at] = from;
        ends[rows] = end;
        lineNumbers[rows] = lines;
        subjects[rows] = check.subject();
        named[rows] = check.namesSubject();
        several[rows] = check.isSeveralRows() || tooLong;
        rejections[rows] = tooLong ? Rejection.TOO_LONG : rejection;
        rows++;
    }

    private void grow() {
        int size = Math.max(2_048, rows * 2);
        places = Arrays.copyOf(places, size * RowCheck.PLACES);
        ends = Arrays.copyOf(ends, size);
        lineNumbers = Arrays.copyOf(lineNumbers, size);
        subjects = Arrays.copyOf(subjects, size);
        named = Arrays.copyOf(named, size);
        several = Arrays.copyOf(several, size);
        rejections = Arrays.copyOf(rejections, size);
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many rows there are, rejected ones included. */
    int rows() {
        return rows;
    }

    /** How many lines there are, those that are skipped included. */
    int lines() {
        return lines;
    }

    int start(int row) {
        return places[row * RowCheck.PLACES];
    }

    int end(int row) {
        return ends[row];
    }

    int start(int row, int column) {
        return places[row * RowCheck.PLACES + column];
    }

    int end(int row, int column) {
        return places[row * RowCheck.PLACES + column + 1] - BETWEEN_FIELDS;
    }

    /** The number of a row's line among those of the chunk, from 1. */
    int lineNumber(int row) {
        return lineNumbers[row];
    }

    /** The hash of a row's SUBJECT_ID, if it {@link #namesSubject names one}. */
    long subject(int row) {
        return subjects[row];
    }

    boolean namesSubject(int row) {
        return named[row];
    }

    /** Whether a rejected row may hold rows of others as well. */
    boolean isSeveralRows(int row) {
        return several[row];
    }

    @Nullable
    Rejection rejection(int row) {
        return rejections[row];
    }
}
