package org.recordclearance.doj.bulk.gather;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.ColumnOrder;
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

        private final List<BulkColumn> columns;
        private final Kept usual;

        public Columns(Collection<BulkColumn> columns) {
            this.columns = List.copyOf(columns);
            this.usual = Kept.of(this.columns, ColumnOrder.USUAL);
        }

        private Kept in(ColumnOrder order) {
            return order.isUsual() ? usual : Kept.of(columns, order);
        }

        /** Writes down where the rows of a chunk and their fields are, each as its distance from what is before it. */
        public byte[] write(RowTable table, ByteBuilder sink) {
            sink.clear();
            sink.appendNumber(table.lines());
            sink.appendNumber(table.rows());
            int[] kept = in(table.order()).places;
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
                        int next = table.startAt(row, each);
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

    /**
     * What is kept of a row whose columns are in a certain order.
     *
     * @param places where the fields begin and end, as places among those of a {@link RowTable}, in order
     * @param indexes the index among them of where the field of each column begins, or -1 if it is not kept
     */
    private record Kept(int[] places, int[] indexes) {

        static Kept of(Collection<BulkColumn> columns, ColumnOrder order) {
            int[] places = columns.stream()
                    .mapToInt(column -> order.place(column.ordinal()))
                    .flatMap(place -> IntStream.of(place, place + 1))
                    .sorted()
                    .distinct()
                    .toArray();
            int[] indexes = new int[BulkColumn.COUNT];
            Arrays.fill(indexes, -1);
            for (BulkColumn column : columns) {
                indexes[column.ordinal()] = Arrays.binarySearch(places, order.place(column.ordinal()));
            }
            return new Kept(places, indexes);
        }

        @Override
        public String toString() {
            return "Kept[" + places.length + " places]";
        }
    }

    private static final Rejection[] REJECTIONS = Rejection.values();

    private final Columns columns;
    private Kept kept;
    private int length;
    private byte[] written = new byte[0];
    private int next;
    private int[] places = new int[0];

    public KeptRows(Columns columns) {
        this.columns = columns;
        this.kept = columns.usual;
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
        kept = columns.in(chunk.order());
        length = chunk.length();
        written = found;
        next = 0;
        int lines = number();
        int rows = number();
        if (rows * kept.places.length > places.length) {
            places = new int[rows * kept.places.length];
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
        int at = row * kept.places.length;
        for (int i = 0; i < kept.places.length; i++) {
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
        int index = kept.indexes[column];
        if (index < 0) {
            throw new IllegalStateException("rows are kept without " + BulkColumn.values()[column]);
        }
        return row * kept.places.length + index;
    }
}
