package org.recordclearance.rapsheet.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the rows of a table of sections are, by the digits that their numbers begin with. A row is read only when it is asked
 * for; all that is done before is one pass over the bytes of the table. Immutable and safe for use by several threads.
 */
public final class SectionIndex {

    /** What a text begins with that is not one to eight digits, the first of them not zero. */
    private static final int NO_NUMBER = 0;

    private static final int MOST_DIGITS = 8;

    /**
     * A row as it stands in the table.
     *
     * @param code the letters of the code
     * @param section the section
     * @param base the numbers of which it is, several with slashes between them; empty if the table does not say
     * @param equivalent whether it is like an offense that bars relief; empty if the table does not say
     */
    public record Row(String code, String section, String base, String equivalent) {}

    /** Where the cells of a table are. */
    private record Columns(int code, int section, int base, int equivalent) {

        static Columns of(String header) {
            List<String> names =
                    Arrays.stream(header.split(",", -1)).map(String::strip).toList();
            Columns columns = new Columns(
                    names.indexOf("code"),
                    names.indexOf("section"),
                    names.indexOf("base"),
                    names.indexOf("equivalent"));
            if (columns.code < 0 || columns.section < 0) {
                throw new IllegalArgumentException("a table of sections needs the columns code and section");
            }
            return columns;
        }
    }

    private final byte[] text;
    private final Columns columns;
    /** In order: in the upper half the digits, in the lower where the row begins. */
    private final long[] keys;

    private SectionIndex(byte[] text, Columns columns, long[] keys) {
        this.text = text;
        this.columns = columns;
        this.keys = keys;
    }

    /**
     * Indexes a table.
     *
     * @param text the table: lines of comments that begin with {@code #}, a line with the names of the columns, the rows
     * @throws IllegalArgumentException if there is no column code or section
     */
    public static SectionIndex of(byte[] text) {
        int header = 0;
        while (header < text.length && text[header] == '#') {
            header = endOfLine(text, header) + 1;
        }
        int end = Math.max(header, endOfLine(text, header));
        Columns columns = Columns.of(
                new String(text, Math.min(header, text.length), Math.max(0, end - header), StandardCharsets.UTF_8));
        long[] keys = new long[1024];
        int size = 0;
        for (int row = end + 1; row < text.length; row = endOfLine(text, row) + 1) {
            if (text[row] == '#') {
                continue;
            }
            int from = startOfCell(text, row, columns.section);
            int own = digits(text, from);
            size = add(keys, size, own, row);
            keys = withRoom(keys, size);
            int number = columns.base < 0 ? -1 : startOfCell(text, row, columns.base);
            while (number >= 0) {
                int digits = digits(text, number);
                if (digits != own && digits != NO_NUMBER) {
                    size = add(keys, size, digits, row);
                    keys = withRoom(keys, size);
                }
                number = behindSlash(text, number);
            }
        }
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        return new SectionIndex(text, columns, sorted);
    }

    private static int add(long[] keys, int size, int digits, int row) {
        keys[size] = (long) digits << Integer.SIZE | row;
        return size + 1;
    }

    private static long[] withRoom(long[] keys, int size) {
        return size < keys.length ? keys : Arrays.copyOf(keys, 2 * size);
    }

    private static int endOfLine(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Where a cell of a row begins behind blanks, or the end of the line if there are fewer. */
    private static int startOfCell(byte[] text, int row, int column) {
        int at = row;
        for (int i = 0; i < column; i++) {
            while (at < text.length && text[at] != ',' && text[at] != '\n') {
                at++;
            }
            if (at < text.length && text[at] == ',') {
                at++;
            }
        }
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Where the next of several numbers with slashes between them begins, or -1 if there is none. */
    private static int behindSlash(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != ',' && text[at] != '\n') {
            if (text[at] == '/') {
                return at + 1;
            }
            at++;
        }
        return -1;
    }

    private static int digits(byte[] text, int from) {
        int number = 0;
        int at = from;
        while (at < text.length && text[at] >= '0' && text[at] <= '9' && at - from <= MOST_DIGITS) {
            number = 10 * number + text[at] - '0';
            at++;
        }
        return at - from > MOST_DIGITS || (at > from && text[from] == '0') ? NO_NUMBER : number;
    }

    /** The number of the digits that a text begins with. */
    public static int digits(String text) {
        int number = 0;
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at <= MOST_DIGITS) {
            number = 10 * number + text.charAt(at) - '0';
            at++;
        }
        return at > MOST_DIGITS || (at > 0 && text.charAt(0) == '0') ? NO_NUMBER : number;
    }

    /** Checks if there is a row with a number that begins with digits. */
    public boolean has(int digits) {
        int place = first(digits);
        return digits != NO_NUMBER && place < keys.length && keys[place] >>> Integer.SIZE == digits;
    }

    /** Finds the rows with a number that begins with digits. */
    public List<Row> rows(int digits) {
        List<Row> rows = new ArrayList<>();
        for (int i = first(digits); has(digits) && i < keys.length && keys[i] >>> Integer.SIZE == digits; i++) {
            rows.add(row((int) keys[i]));
        }
        return rows;
    }

    private int first(int digits) {
        int found = Arrays.binarySearch(keys, (long) digits << Integer.SIZE);
        return found < 0 ? -found - 1 : found;
    }

    /** All rows, some more than once. */
    public List<Row> all() {
        List<Row> all = new ArrayList<>(keys.length);
        for (long key : keys) {
            all.add(row((int) key));
        }
        return all;
    }

    private Row row(int start) {
        return row(new String(text, start, endOfLine(text, start) - start, StandardCharsets.UTF_8));
    }

    /** Reads a line as a row of this table. */
    public Row row(String line) {
        String[] cells = line.split(",", -1);
        return new Row(
                cell(cells, columns.code),
                cell(cells, columns.section),
                cell(cells, columns.base),
                cell(cells, columns.equivalent));
    }

    private static String cell(String[] cells, int column) {
        return column < 0 || column >= cells.length ? "" : cells[column].strip();
    }

    @Override
    public String toString() {
        return "SectionIndex[" + keys.length + "]";
    }
}
