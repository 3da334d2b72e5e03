package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import org.recordclearance.doj.bulk.rows.ColumnOrder;
import org.recordclearance.doj.bulk.rows.FileStart;
import org.recordclearance.doj.bulk.rows.RefusedFileException;
import org.recordclearance.doj.bulk.rows.Rejection;
import org.recordclearance.doj.bulk.rows.RowCheck;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Reads the physical lines of one bulk file, in any order and each by itself, exactly as {@link BulkFile} does. Where a cluster
 * enters: a line is one row, whatever quotes stand in it.
 *
 * <pre>{@code
 * LineReader reader = LineReader.of(0, "doj_1.csv", start);   // where the columns stand is said at the start of the file
 * BulkLine line = reader.read(offset, bytes);
 * String name = line.isRow() ? line.row().get(BulkColumn.PRI_NAME) : "";
 * }</pre>
 *
 * <p>Lines end at a line feed and nowhere else: a reader of a cluster that also ends them at a carriage return, that joins lines with
 * an open quote, or that cuts and pads rows to 95 fields, must not be in front of this. {@link #lines} reads them from a stretch of
 * the file. {@link PersonRows#of(java.util.List, IncompleteRecords)} makes people of them.
 *
 * <p>It may travel, as all that it makes may. Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class LineReader implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient int file;
    private final transient String name;
    private final transient ColumnOrder order;

    private LineReader(int file, String name, ColumnOrder order) {
        this.file = file;
        this.name = name;
        this.order = order;
    }

    /**
     * Obtains the reader of a file.
     *
     * @param file the number of the file among those that belong together, from 0, in the order in which the application would be given
     *     them
     * @param name what messages call it
     * @param start the file from its beginning, of which some 64 KB are read; it is not closed
     * @return the reader
     * @throws IllegalArgumentException if the number is negative
     * @throws NotABulkFileException if the file is none of the DOJ, or its header does not name the columns
     * @throws IOException if the start can't be read
     */
    public static LineReader of(int file, String name, InputStream start) throws IOException {
        Objects.requireNonNull(name, "name");
        if (file < 0) {
            throw new IllegalArgumentException("files are numbered from 0");
        }
        try {
            return new LineReader(file, name, FileStart.columnsOf(Objects.requireNonNull(start, "start")));
        } catch (RefusedFileException e) {
            throw new NotABulkFileException(name, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Gets the number of the file.
     *
     * @return the number, from 0
     */
    public int file() {
        return file;
    }

    /**
     * Gets what messages call the file.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * Checks if the file has a header, which says in which order its columns are.
     *
     * @return false if they are in the usual order, as nothing says otherwise
     */
    public boolean hasHeader() {
        return order.isStated();
    }

    /**
     * Reads a line.
     *
     * @param offset how many bytes of the file stand before it
     * @param line all its bytes but the line feed; they are copied
     * @return the line
     * @throws IllegalArgumentException if there is a line feed in it, or the offset is none of a file
     * @throws NotABulkFileException if it is a header that names the columns in another order than the first; the file is refused as a
     *     whole then
     */
    public BulkLine read(long offset, byte[] line) throws NotABulkFileException {
        if (offset < 0 || offset >= Long.MAX_VALUE - Objects.requireNonNull(line, "line").length) {
            throw new IllegalArgumentException("a line begins and ends in its file");
        }
        for (byte each : line) {
            if (each == '\n') {
                throw new IllegalArgumentException("a line ends at its first line feed");
            }
        }
        return read(offset, offset + line.length + 1, line.clone(), false);
    }

    /**
     * Reads the lines that begin in a stretch of the file, so that stretches side by side have every line once.
     *
     * @param in the bytes of the file from one before {@code from} on, or from its beginning where {@code from} is 0; it may go on
     *     behind the stretch, and is not closed
     * @param from where the stretch begins
     * @param to where it ends, which may be behind the end of the file
     * @return the lines, for one thread; where the stream can't be read, or the file is refused, they throw an {@link
     *     java.io.UncheckedIOException}
     * @throws IllegalArgumentException if the stretch begins before the file, or behind its own end
     */
    public Iterator<BulkLine> lines(InputStream in, long from, long to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a stretch begins in the file, and ends behind that");
        }
        return new LinesOfStretch(this, Objects.requireNonNull(in, "in"), from, to);
    }

    /** Reads a line as it stands in its file. */
    BulkLine read(long offset, long end, byte[] line, boolean tooLong) throws NotABulkFileException {
        int from = offset == 0 && FileStart.beginsWithMark(line) ? FileStart.MARK : 0;
        return read(offset, end, line, from, RowCheck.withoutCarriageReturns(line, from, line.length), tooLong);
    }

    /** Reads a line whose bytes, without mark and line end, are the ones from one place of these to another. */
    BulkLine read(long offset, long end, byte[] line, int from, int to, boolean tooLong) throws NotABulkFileException {
        int[] places = new int[RowCheck.PLACES];
        RowCheck check = new RowCheck(order);
        try {
            RowCheck.Finding finding = check.find(line, from, to, places, 0, tooLong);
            if (finding == RowCheck.Finding.ROW) {
                shift(places, from);
                return new BulkLine(this, offset, end, kept(line, from, to), places, check.subject(), null, null);
            }
            if (finding == RowCheck.Finding.NONE) {
                return new BulkLine(this, offset, end, kept(line, from, to), null, 0, null, null);
            }
            Rejection rejection = check.rejection();
            int keep = rejection == Rejection.TOO_LONG ? Math.min(to, from + Rejection.KEPT_OF_LONG_LINE) : to;
            return new BulkLine(
                    this, offset, end, kept(line, from, keep), null, 0, rejection, check.rejected(line, from));
        } catch (RefusedFileException e) {
            throw new NotABulkFileException(name, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] kept(byte[] line, int from, int to) {
        return from == 0 && to == line.length ? line : Arrays.copyOfRange(line, from, to);
    }

    private static void shift(int[] places, int by) {
        for (int i = 0; by > 0 && i < places.length; i++) {
            places[i] -= by;
        }
    }

    /** At which place of a row each column stands. */
    ColumnOrder order() {
        return order;
    }

    /**
     * Returns the number of the file.
     *
     * @return such as {@code LineReader[file 0]}
     */
    @Override
    public String toString() {
        return "LineReader[file " + file + "]";
    }

    /**
     * Gives what travels in its stead.
     *
     * @return what travels
     */
    private Object writeReplace() {
        return new Travelling(file, name, hasHeader() ? order.header() : new byte[0]);
    }

    /**
     * Refuses what did not travel in its form.
     *
     * @param in is not read
     * @throws IOException always
     */
    private void readObject(ObjectInputStream in) throws IOException {
        throw new InvalidObjectException("a reader travels as the header of its file");
    }

    /** What travels of a reader: the header, if the file has one. */
    private static final class Travelling implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int file;
        private final String name;
        private final byte[] header;

        Travelling(int file, String name, byte[] header) {
            this.file = file;
            this.name = name;
            this.header = header;
        }

        /**
         * Makes it again where it has come to.
         *
         * @return what has travelled
         */
        private Object readResolve() throws InvalidObjectException {
            try {
                return new LineReader(file, name, FileStart.columnsOf(header));
            } catch (RefusedFileException e) {
                throw new InvalidObjectException("the header is none");
            }
        }
    }
}
