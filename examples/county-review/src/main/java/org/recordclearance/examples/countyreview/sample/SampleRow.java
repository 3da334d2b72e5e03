package org.recordclearance.examples.countyreview.sample;

/**
 * The 95 cells of the row that is being told.
 *
 * <p>A row is not begun anew: what concerns the person stays from row to row, what concerns the step stays within the
 * step. {@link #clearFrom(Column)} wipes the columns to the right before the next thing is told.
 *
 * <p>Not safe for use by several threads.
 */
final class SampleRow {

    private static final byte[][] FILLERS = Column.fillers();

    private final byte[][] cells = FILLERS.clone();

    /** Puts back the filler of a column and of all columns behind it. */
    void clearFrom(Column first) {
        int from = first.ordinal();
        System.arraycopy(FILLERS, from, cells, from, cells.length - from);
    }

    /** Sets a cell to bytes that need no further quoting, which must not be changed afterwards. */
    void set(Column column, byte[] cell) {
        cells[column.ordinal()] = cell;
    }

    /** Sets a cell to an ASCII text that needs no further quoting. */
    void set(Column column, String cell) {
        set(column, SampleCells.text(cell));
    }

    /** Appends the row to those that are finished. */
    void appendTo(RowBuffer buffer) {
        buffer.add(cells);
    }
}
