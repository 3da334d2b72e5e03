package org.recordclearance.examples.countyreview.sample;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.BulkColumn;

/**
 * The 95 cells of the row that is being printed, as ASCII.
 *
 * <p>A row is not begun anew: what concerns the person stays from row to row, what concerns the step stays within the step.
 * {@link #clearFrom} puts the fillers back to the right before the next thing is told. Not safe for use by several threads.
 */
final class SampleRow {

    private static final String ZEROS = "0".repeat(12);
    private static final String BLANKS = " ".repeat(46);
    private static final byte[][] FILLERS = fillers();

    private final byte[][] cells = FILLERS.clone();

    /** Gets the header line of the file. */
    static byte[] header() {
        return ascii(
                Arrays.stream(BulkColumn.values()).map(BulkColumn::name).collect(Collectors.joining(",", "", "\n")));
    }

    /** Gets a text filled up with blanks to a width, of at most 46, as the columns of the source system are. */
    static String padded(String text, int width) {
        return text.length() < width ? text + BLANKS.substring(text.length(), width) : text;
    }

    /** Gets a number with leading zeros to a width of at most 12, or all its digits if there are more. */
    static String digits(long number, int width) {
        String plain = Long.toString(number);
        return plain.length() < width ? ZEROS.substring(0, width - plain.length()) + plain : plain;
    }

    /** Puts back the filler of a column and of all columns behind it. */
    void clearFrom(BulkColumn first) {
        int from = first.ordinal();
        System.arraycopy(FILLERS, from, cells, from, cells.length - from);
    }

    /** Sets a cell, in quotes if its commas need them. */
    void set(BulkColumn column, String text) {
        cells[column.ordinal()] = ascii(text.indexOf(',') < 0 ? text : '"' + text + '"');
    }

    /** Appends the row to those that are finished. */
    void appendTo(RowBuffer buffer) {
        buffer.add(cells);
    }

    private static byte[][] fillers() {
        byte[][] fillers = new byte[BulkColumn.values().length][0];
        for (String[] row : Lists.rows("fillers.csv")) {
            fillers[BulkColumn.valueOf(row[0]).ordinal()] = ascii(padded(row[1], Integer.parseInt(row[2])));
        }
        return fillers;
    }

    private static byte[] ascii(String text) {
        // The same bytes as those of US-ASCII, which the JDK takes several times as long to make.
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
