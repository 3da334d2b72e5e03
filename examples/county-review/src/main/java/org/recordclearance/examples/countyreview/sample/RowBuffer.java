package org.recordclearance.examples.countyreview.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The finished rows of one person, as the bytes of the file.
 *
 * <p>A buffer is filled again for the next person, and grows to the longest history it has held.
 *
 * <p>Not safe for use by several threads.
 */
final class RowBuffer {

    private byte[] bytes = new byte[1 << 15];
    private int[] ends = new int[64];
    private int rows;
    private int nextRow;

    /** Forgets all rows. */
    void clear() {
        rows = 0;
        nextRow = 0;
    }

    /** Adds a row of cells, with commas between them and a line feed at the end. */
    void add(byte[][] cells) {
        int end = start(rows);
        int size = cells.length;
        for (byte[] cell : cells) {
            size += cell.length;
        }
        if (end + size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end + size, 2 * bytes.length));
        }
        for (byte[] cell : cells) {
            System.arraycopy(cell, 0, bytes, end, cell.length);
            end += cell.length;
            bytes[end++] = ',';
        }
        bytes[end - 1] = '\n';
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, 2 * rows);
        }
        ends[rows++] = end;
    }

    /** Gets how many rows there are. */
    int rows() {
        return rows;
    }

    /** Forgets the rows after the given number of them. */
    void truncate(int kept) {
        rows = Math.min(rows, kept);
    }

    /** Writes all rows. */
    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, start(rows));
    }

    /** Checks if there is a row that {@link #writeNextTo} has not written yet. */
    boolean hasNext() {
        return nextRow < rows;
    }

    /** Writes the first row that has not been written yet. */
    void writeNextTo(OutputStream out) throws IOException {
        int from = start(nextRow);
        out.write(bytes, from, ends[nextRow] - from);
        nextRow++;
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }
}
