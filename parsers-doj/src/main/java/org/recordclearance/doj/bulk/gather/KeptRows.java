package org.recordclearance.doj.bulk.gather;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.LocatedRows;
import org.recordclearance.doj.bulk.rows.Rejection;
import org.recordclearance.doj.bulk.rows.RowTable;

/**
 * The rows of a chunk that was read before, and where those fields are that the result files take from it: written down when
 * the fields were found, as finding them again would cost more. Used again for one chunk after another; for one thread.
 */
public final class KeptRows extends LocatedRows {

    /** Which columns have their places written down. */
    public static final class Columns {

        /** Where the kept fields begin and end, as places among those of a {@link RowTable}, in order. */
        private final int[] kept;
        /** The index among those kept of where the field of each column begins, or -1 if it is not kept. */
        private final int[] indexes = new int[BulkColumn.COUNT];

        public Columns(Collection<BulkColumn> columns) {
            kept = columns.stream()
                    .mapToInt(BulkColumn::ordinal)
                    .flatMap(column -> IntStream.of(column, column + 1))
                    .sorted()
                    .distinct()
                    .toArray();
            Arrays.fill(indexes, -1);
            columns.forEach(column -> indexes[column.ordinal()] = Arrays.binarySearch(kept, column.ordinal()));
        }

        /** Writes down where the rows of a chunk and their fields are, each as its distance from what is before it. */
        public byte[] write(RowTable table, ByteBuilder sink) {
            sink.clear();
            sink.appendNumber(table.lines());
            sink.appendNumber(table.rows());
            int line = 0;
            int place = 0;
            for (int row = 0; row < table.rows(); row++) {
                Rejection rejection = table.rejection(row);
                sink.appendNumber(table.lineNumber(row) - line);
                sink.appendNumber(table.start(row) - place);
                sink.appendNumber(table.end(row) - table.start(row));
                sink.append((byte) (rejection == null ? 0 : rejection.ordinal() + 1));
                if (rejection == null) {
                    int before = table.start(row);
                    for (int each : kept) {
                        int next = table.start(row, each);
                        sink.appendNumber(next - before);
                        before = next;
                    }
                }
                line = table.lineNumber(row);
                place = table.end(row);
            }
            return sink.toByteArray();
        }
    }

    private static final Rejection[] REJECTIONS = Rejection.values();

    private final Columns columns;
    private int length;
    private byte[] written = new byte[0];
    private int next;
    private int[] places = new int[0];

    public KeptRows(Columns columns) {
        this.columns = columns;
    }

    /**
     * Takes the rows of a chunk, in place of those before.
     *
     * @param chunk the chunk
     * @param found what was written down of it
     * @throws UncheckedIOException if the rows are not where they were, for the file was changed
     */
    public void read(Chunk chunk, byte[] found) {
        begin(chunk);
        length = chunk.length();
        written = found;
        next = 0;
        int lines = number();
        int rows = number();
        if (rows * columns.kept.length > places.length) {
            places = new int[rows * columns.kept.length];
        }
        int line = 0;
        int place = 0;
        for (int row = 0; row < rows; row++) {
            line += number();
            int start = place + number();
            place = start + number();
            check(isLineEnd(place));
            int rejection = written[next++];
            add(start, place, line, rejection == 0 ? null : REJECTIONS[rejection - 1]);
            if (rejection == 0) {
                readPlaces(row);
            }
        }
        finish(lines);
    }

    private void readPlaces(int row) {
        int place = start(row);
        int at = row * columns.kept.length;
        for (int i = 0; i < columns.kept.length; i++) {
            place += number();
            places[at + i] = place;
            check(place == start(row) || place > end(row) || bytes()[place - RowTable.BETWEEN_FIELDS] == ',');
        }
    }

    private boolean isLineEnd(int place) {
        return place == length || (place < length && (bytes()[place] == '\n' || bytes()[place] == '\r'));
    }

    private static void check(boolean isAsBefore) {
        if (!isAsBefore) {
            throw new UncheckedIOException(ChunkNotes.changed());
        }
    }

    private int number() {
        int number = 0;
        int shift = 0;
        byte part = written[next++];
        while (part < 0) {
            number |= (part & 0x7F) << shift;
            shift += 7;
            part = written[next++];
        }
        return number | part << shift;
    }

    @Override
    public int start(int row, int column) {
        return places[at(row, column)];
    }

    @Override
    public int end(int row, int column) {
        return places[at(row, column) + 1] - RowTable.BETWEEN_FIELDS;
    }

    private int at(int row, int column) {
        int index = columns.indexes[column];
        if (index < 0) {
            throw new IllegalStateException("rows are kept without " + BulkColumn.values()[column]);
        }
        return row * columns.kept.length + index;
    }
}
