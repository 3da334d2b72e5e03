package org.recordclearance.examples.countyreview.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordclearance.examples.countyreview.plain.PlainLine;

/**
 * A CSV file with a header, as an office, a court or a spreadsheet saves it. Columns are found by their headers, in any order and
 * case. They may be separated by commas, semicolons, tabs or bars, lines may end in any way, and cells that a spreadsheet was kept
 * from changing, such as {@code ="0012"}, are read as what they say; what can't be seen in them, such as a blank of no width, falls away.
 * It is read a row at a time. For one thread.
 */
public final class OfficeTable implements Closeable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Pattern SEPARATOR_STATED = Pattern.compile("sep=(.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"(.*)\"");
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\x0B\\f]");

    /** Blanks of no width, marks of direction, and whatever else nobody sees, but for ends of lines and tabs. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r\\x85]]");

    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);

    /** No cell is longer. */
    private static final int MOST_CHARACTERS = 1 << 20;

    /**
     * A row of the table.
     *
     * @param line the line of the file that it begins on
     * @param cells its cells, each on one line, without blanks around them and without what can't be seen
     * @param fields what the file has in them
     */
    public record Row(long line, List<String> cells, List<String> fields) {

        /**
         * Gets a cell by its lines.
         *
         * @param column the place of its column
         * @return the lines that hold anything, as cells are read
         */
        public List<String> lines(int column) {
            String field = column < fields.size() ? fields.get(column) : "";
            return BREAK.matcher(field).find()
                    ? BREAK.splitAsStream(field)
                            .map(OfficeTable::cell)
                            .filter(line -> !line.isEmpty())
                            .toList()
                    : List.of(cells.get(column));
        }

        /** Shows nothing of the row. */
        @Override
        public String toString() {
            return "Row[line " + line + "]";
        }
    }

    private final Path file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final TableHeader columns;
    private final int width;
    private long lastLine;

    private OfficeTable(Path file, CsvReader<CsvRecord> reader) {
        this.file = file;
        this.reader = reader;
        this.records = reader.iterator();
        List<String> header = next().map(Row::cells).orElse(List.of());
        if (SEPARATOR_STATED.matcher(String.join(" ", header).strip()).matches() || isStated(header)) {
            header = next().map(Row::cells).orElse(List.of());
        }
        if (header.isEmpty()) {
            throw TableException.of(file, "is empty: it needs a header");
        }
        this.columns = new TableHeader(file, header);
        this.width = header.size();
    }

    /** The separator itself parts what states it. */
    private static boolean isStated(List<String> header) {
        return header.size() == 2
                && header.get(0).equalsIgnoreCase("sep=")
                && header.get(1).isEmpty();
    }

    /**
     * Opens a table.
     *
     * @param file the file
     * @param columns the headers of the columns that it must have, in whatever case
     * @throws TableException if it is no such file, or one of the columns is missing or there more than once
     */
    public static OfficeTable open(Path file, Collection<String> columns) throws IOException {
        if (Files.isDirectory(file)) {
            throw TableException.of(file, "is a folder: name a file");
        }
        Charset charset = TableText.charset(file);
        CsvReader<CsvRecord> reader = reader(file, charset, separator(file, charset));
        try {
            OfficeTable table = new OfficeTable(file, reader);
            table.columns.require(columns);
            return table;
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static CsvReader<CsvRecord> reader(Path file, Charset charset, char separator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARACTERS)
                .ofCsvRecord(TableText.open(file, charset));
    }

    /** The one that the file states, or else by which the header has the most columns. */
    private static char separator(Path file, Charset charset) throws IOException {
        char best = SEPARATORS.get(0);
        int most = 0;
        for (char each : SEPARATORS) {
            try (CsvReader<CsvRecord> reader = reader(file, charset, each)) {
                Iterator<CsvRecord> first = reader.iterator();
                List<String> header = first.hasNext() ? first.next().getFields() : List.of();
                Matcher stated = SEPARATOR_STATED.matcher(String.join(Character.toString(each), header));
                if (stated.matches()) {
                    return stated.group(1).charAt(0);
                }
                if (header.size() > most) {
                    most = header.size();
                    best = each;
                }
            } catch (CsvParseException | UncheckedIOException e) {
                // another separator may do
            }
        }
        return best;
    }

    /**
     * Finds a column.
     *
     * @param header its header, in whatever case
     * @return its place
     * @throws TableException if there is none, or more than one
     */
    public int column(String header) {
        return columns.place(header);
    }

    /**
     * Finds a column that may have been left out.
     *
     * @param header its header, in whatever case
     * @return its place, empty if there is none
     * @throws TableException if there is more than one
     */
    public Optional<Integer> columnIfThere(String header) {
        return columns.has(header) ? Optional.of(column(header)) : Optional.empty();
    }

    /**
     * Reads the next row that holds anything.
     *
     * @return the row, with a cell for each column; empty at the end
     * @throws TableException if it can't be read, or has more cells than there are columns
     */
    public Optional<Row> next() {
        try {
            while (records.hasNext()) {
                CsvRecord next = records.next();
                lastLine = next.getStartingLineNumber();
                List<String> cells = cells(next);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    return Optional.of(new Row(lastLine, cells, next.getFields()));
                }
            }
            return Optional.empty();
        } catch (CsvParseException | UncheckedIOException e) {
            throw TableException.of(file, "can't be read as CSV behind line " + lastLine);
        }
    }

    private List<String> cells(CsvRecord next) {
        List<String> cells = new ArrayList<>(Math.max(width, next.getFieldCount()));
        for (String field : next.getFields()) {
            cells.add(cell(field));
        }
        if (width == 0) {
            return cells;
        }
        while (cells.size() < width) {
            cells.add("");
        }
        while (cells.size() > width && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.size() > width) {
            throw TableException.of(
                    file,
                    "line " + lastLine + " has more cells than the header has columns: quotes may be lost around a"
                            + " cell with a separator in it");
        }
        return cells;
    }

    /** What a cell says, on one line. */
    private static String cell(String field) {
        String seen = INVISIBLE.matcher(BLANK.matcher(field).replaceAll(" ")).replaceAll("");
        String text = PlainLine.of(seen).strip();
        Matcher kept = KEPT_AS_TEXT.matcher(text);
        if (kept.matches()) {
            return kept.group(1).strip();
        }
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    /** Names a row, for what is wrong with it. */
    public String place(Row row) {
        return file + " line " + row.line();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
