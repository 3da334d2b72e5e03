package org.recordclearance.doj.bulk.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a chunk, rejected ones included, and where they are. Used again for one chunk after another; for one thread.
 */
public abstract class LocatedRows implements Fields {

    /** How many rows there is room for at least. */
    static final int FEWEST = 2_048;

    private byte[] bytes = new byte[0];
    private ColumnOrder order = ColumnOrder.USUAL;
    private int rows;
    private int lines;
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int[] lineNumbers = new int[0];
    private @Nullable Rejection[] rejections = new Rejection[0];

    /** Begins with the rows of a chunk, in place of those before. */
    public final void begin(Chunk chunk) {
        bytes = chunk.bytes();
        order = chunk.order();
        rows = 0;
        lines = 0;
    }

    /** Adds a row. */
    public final void add(int start, int end, int lineNumber, @Nullable Rejection rejection) {
        if (rows == starts.length) {
            int size = Math.max(FEWEST, rows * 2);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            lineNumbers = Arrays.copyOf(lineNumbers, size);
            rejections = Arrays.copyOf(rejections, size);
        }
        starts[rows] = start;
        ends[rows] = end;
        lineNumbers[rows] = lineNumber;
        rejections[rows] = rejection;
        rows++;
    }

    /** Ends with all lines, those that are skipped included. */
    public final void finish(int allLines) {
        lines = allLines;
    }

    @Override
    public final byte[] bytes() {
        return bytes;
    }

    /** At which place of a row each column stands. */
    public final ColumnOrder order() {
        return order;
    }

    /** How many rows there are, rejected ones included. */
    public final int rows() {
        return rows;
    }

    /** How many lines there are, those that are skipped included. */
    public final int lines() {
        return lines;
    }

    /** Where a row begins. */
    public final int start(int row) {
        return starts[row];
    }

    /** Where a row ends, without its line end. */
    public final int end(int row) {
        return ends[row];
    }

    /** The number of a row's line among those of the chunk, from 1. */
    public final int lineNumber(int row) {
        return lineNumbers[row];
    }

    /** Why a row can't be placed, or null if it can. */
    public final @Nullable Rejection rejection(int row) {
        return rejections[row];
    }
}
