package org.recordclearance.doj.bulk.rows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.recordclearance.doj.bulk.BulkColumn;

/** At which place of a row each column stands in a file, and by which names its header calls them. Immutable. */
public final class ColumnOrder {

    /** The order of a file without a header. */
    public static final ColumnOrder USUAL = new ColumnOrder(
            IntStream.range(0, BulkColumn.COUNT).toArray(),
            Arrays.stream(BulkColumn.values())
                    .map(column -> column.name().getBytes(StandardCharsets.UTF_8))
                    .toList(),
            false);

    private final int[] places;
    private final List<byte[]> names;
    private final boolean stated;

    private ColumnOrder(int[] places, List<byte[]> names, boolean stated) {
        this.places = places;
        this.names = names;
        this.stated = stated;
    }

    /**
     * The order that a header states.
     *
     * @param columns the columns, in the order of the header
     * @param names their names as they stand there
     */
    static ColumnOrder of(List<BulkColumn> columns, List<byte[]> names) {
        int[] places = new int[BulkColumn.COUNT];
        for (int place = 0; place < columns.size(); place++) {
            places[columns.get(place).ordinal()] = place;
        }
        return new ColumnOrder(places, List.copyOf(names), true);
    }

    /** The place of a column, by its number. */
    public int place(int column) {
        return places[column];
    }

    /** The places of all columns, by their numbers; not to be changed. */
    int[] places() {
        return places;
    }

    /** Checks if the file has a header. */
    public boolean isStated() {
        return stated;
    }

    /** Checks if columns stand where they do in a file without a header. */
    public boolean isUsual() {
        return isSameAs(USUAL);
    }

    boolean isSameAs(ColumnOrder other) {
        return Arrays.equals(places, other.places);
    }

    /** The column at a place. */
    BulkColumn column(int place) {
        return Arrays.stream(BulkColumn.values())
                .filter(column -> places[column.ordinal()] == place)
                .findFirst()
                .orElseThrow();
    }

    /** The name of a column as it stands in the header. */
    public byte[] name(BulkColumn column) {
        return names.get(places[column.ordinal()]).clone();
    }

    /** The names of all columns as they stand in the header, with commas between them. */
    public byte[] header() {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        for (int place = 0; place < names.size(); place++) {
            if (place > 0) {
                header.write(',');
            }
            header.writeBytes(names.get(place));
        }
        return header.toByteArray();
    }

    @Override
    public String toString() {
        return "ColumnOrder[" + (isUsual() ? "usual" : "other") + "]";
    }
}
