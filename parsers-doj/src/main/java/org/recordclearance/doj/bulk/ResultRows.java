package org.recordclearance.doj.bulk;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.rows.FieldScanner;
import org.recordclearance.doj.bulk.rows.Texts;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Reads whole rows that a {@link BulkReview} has written, those of all rows or of determined ones: the row of the input and, behind
 * it, the result columns by their headers.
 *
 * <pre>{@code
 * try (ResultRows rows = ResultRows.open(0, Path.of("out/Prop64_Results.csv"))) {
 *     while (rows.next()) {
 *         System.out.println(rows.get("Eligibility Determination") + ": " + rows.line().row().get(BulkColumn.SUBJECT_ID));
 *     }
 * }
 * }</pre>
 *
 * <p>The lines are those of the rows without the result columns, as they stood in the input without its rejected rows: {@link
 * PeopleOfLines#ofResults} makes people of them. A row at a time is in memory. For one thread.
 */
@JsonOfItsOwn
public final class ResultRows implements Closeable {

    private static final int BLOCK = 1 << 17;

    private final InputStream in;
    private final String name;
    private final LineReader reader;
    private final List<String> columns;
    private final int[] places;
    private byte[] block = new byte[BLOCK];
    private int from;
    private int end;
    private long lineNumber;
    private long offset;
    private @Nullable BulkLine line;
    private byte[] bytes = new byte[0];

    private ResultRows(int file, String name, InputStream in) throws IOException {
        this.in = in;
        this.name = name;
        byte[] header = readLine();
        if (header == null) {
            throw new NotABulkFileException(name, "it is empty");
        }
        int[] fields = new int[header.length + 2];
        int found = FieldScanner.scan(header, 0, header.length, fields, 0, header.length + 1);
        if (found <= BulkColumn.COUNT) {
            throw new NotABulkFileException(name, "its header has no result columns");
        }
        byte[] rows = Arrays.copyOf(header, fields[BulkColumn.COUNT]);
        rows[rows.length - 1] = '\n';
        this.reader = LineReader.of(file, name, new ByteArrayInputStream(rows));
        if (!reader.hasHeader()) {
            throw new NotABulkFileException(name, "its header does not name the columns");
        }
        List<String> named = new ArrayList<>();
        for (int i = BulkColumn.COUNT; i < found; i++) {
            named.add(Texts.decode(header, fields[i], fields[i + 1] - 1));
        }
        this.columns = Collections.unmodifiableList(named);
        this.places = new int[found + 1];
    }

    /**
     * Opens a file.
     *
     * @param file the number of the file among those that belong together, from 0
     * @param path the file
     * @return its rows, none of which has come yet
     * @throws NotABulkFileException if its header is not that of such a file
     * @throws IOException if it can't be read
     */
    public static ResultRows open(int file, Path path) throws IOException {
        return of(file, path.toString(), Files.newInputStream(path));
    }

    /**
     * Reads what a stream gives.
     *
     * @param file the number of the file among those that belong together, from 0
     * @param name what messages call it
     * @param in the bytes of the file, which is closed with this
     * @return its rows, none of which has come yet
     * @throws NotABulkFileException if its header is not that of such a file
     * @throws IOException if it can't be read
     */
    public static ResultRows of(int file, String name, InputStream in) throws IOException {
        try {
            return new ResultRows(file, Objects.requireNonNull(name, "name"), Objects.requireNonNull(in, "in"));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Gets the headers of the result columns.
     *
     * @return the headers, in order
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Gets what reads the lines of the rows.
     *
     * @return the reader, which reads a line again from its place and its bytes
     */
    public LineReader reader() {
        return reader;
    }

    /**
     * Goes on to the next row, if there is one.
     *
     * @return false if no row is left
     * @throws NotABulkFileException if the next line is no row of such a file; the message says which, and repeats nothing of it
     * @throws IOException if it can't be read
     */
    public boolean next() throws IOException {
        byte[] read = readLine();
        if (read == null) {
            line = null;
            return false;
        }
        int found = FieldScanner.scan(read, 0, read.length, places, 0, places.length - 1);
        if (found != places.length - 1) {
            throw isNoRow();
        }
        int own = places[BulkColumn.COUNT] - 1;
        BulkLine next = reader.read(offset, Arrays.copyOf(read, own));
        if (!next.isRow()) {
            throw isNoRow();
        }
        offset = next.end();
        bytes = read;
        line = next;
        return true;
    }

    private NotABulkFileException isNoRow() {
        return new NotABulkFileException(name, "line " + lineNumber + " is no row of a result file");
    }

    /**
     * Gets the row without the result columns.
     *
     * @return the line, whose place is that among all rows of the file
     * @throws IllegalStateException if no row has come, or none is left
     */
    public BulkLine line() {
        if (line == null) {
            throw new IllegalStateException("there is no row before the first call of next, and behind the last row");
        }
        return line;
    }

    /**
     * Gets what stands in a result column.
     *
     * @param column its header
     * @return the text, which has an apostrophe in front where {@link CsvCells} put one there; empty where there is no such column
     * @throws IllegalStateException if no row has come, or none is left
     */
    public String get(String column) {
        line();
        int place = columns.indexOf(column);
        if (place < 0) {
            return "";
        }
        int field = BulkColumn.COUNT + place;
        return Texts.decode(bytes, places[field], places[field + 1] - 1);
    }

    private byte @Nullable [] readLine() throws IOException {
        int searched = from;
        while (true) {
            int lineFeed = FieldScanner.endOfLine(block, searched, end);
            if (lineFeed < end) {
                byte[] read = Arrays.copyOfRange(block, from, lineFeed);
                from = lineFeed + 1;
                lineNumber++;
                return read;
            }
            int kept = end - from;
            byte[] into = kept > block.length / 2 ? new byte[block.length * 2] : block;
            System.arraycopy(block, from, into, 0, kept);
            block = into;
            from = 0;
            searched = kept;
            end = kept + in.readNBytes(block, kept, block.length - kept);
            if (end == kept) {
                return lastLine();
            }
        }
    }

    /** What stands behind the last line feed, which is nothing in a file that is whole. */
    private byte @Nullable [] lastLine() {
        if (from == end) {
            return null;
        }
        byte[] read = Arrays.copyOfRange(block, from, end);
        from = end;
        lineNumber++;
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /**
     * Returns the shape of the file.
     *
     * @return such as {@code ResultRows[22 result columns]}
     */
    @Override
    public String toString() {
        return "ResultRows[" + columns.size() + " result columns]";
    }
}
