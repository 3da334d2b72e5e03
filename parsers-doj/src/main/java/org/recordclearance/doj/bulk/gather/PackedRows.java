package org.recordclearance.doj.bulk.gather;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Fields;
import org.recordclearance.doj.bulk.rows.RowTable;

/**
 * Rows away from their file: where each stands in it, whose it is, and some of its columns as they are there. Each is a head
 * of the index of the file, the place in the file and the hash of the SUBJECT_ID, then for each column a length and the bytes.
 */
public final class PackedRows implements Fields {

    private static final int HEAD = Integer.BYTES + 2 * Long.BYTES;
    private static final int PLACE_OF_SUBJECT = Integer.BYTES + Long.BYTES;

    /** A length that does not fit in a byte begins with this and has four bytes more. */
    private static final int LONG_LENGTH = 0xFF;

    /** The columns that rows are packed with, in order. */
    public static final class Columns {
        private final int[] ordinals;
        private final int[] places = new int[BulkColumn.COUNT];

        public Columns(Collection<BulkColumn> columns) {
            ordinals = columns.stream().mapToInt(BulkColumn::ordinal).sorted().toArray();
            Arrays.fill(places, -1);
            for (int i = 0; i < ordinals.length; i++) {
                places[ordinals[i]] = i;
            }
        }

        /** How many bytes a packed row has, or -1 if what is there of it does not tell. */
        int length(byte[] bytes, int from, int to) {
            int place = from + HEAD;
            int length = 0;
            for (int i = 0; i < ordinals.length; i++) {
                if (place + 1 + Integer.BYTES > to && (place >= to || (bytes[place] & 0xFF) == LONG_LENGTH)) {
                    return -1;
                }
                int own = bytes[place++] & 0xFF;
                if (own == LONG_LENGTH) {
                    own = ByteBuffer.wrap(bytes).getInt(place);
                    place += Integer.BYTES;
                }
                length += own;
            }
            return place - from + length;
        }

        /** Packs a row of a table. */
        void pack(RowTable table, int row, Gathered.Place place, ByteBuilder into) {
            byte[] bytes = table.bytes();
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            head.putInt(place.file()).putLong(place.offset()).putLong(table.subject(row));
            into.append(head.array());
            for (int column : ordinals) {
                int length = Math.max(0, table.end(row, column) - table.start(row, column));
                if (length < LONG_LENGTH) {
                    into.append((byte) length);
                } else {
                    into.append((byte) LONG_LENGTH);
                    into.append(
                            ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
                }
            }
            for (int column : ordinals) {
                into.append(bytes, table.start(row, column), table.end(row, column));
            }
        }
    }

    private final Columns columns;
    private final byte[] bytes;
    private final ByteBuffer buffer;
    private int rows;
    private int[] heads = new int[1 << 10];
    /** Where the first column of each row begins, and where each of its columns ends. */
    private int[] places = new int[0];

    private PackedRows(Columns columns, byte[] bytes) {
        this.columns = columns;
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes);
    }

    /** Finds the rows that were packed, one behind another. */
    static PackedRows of(Columns columns, byte[] bytes) {
        PackedRows packed = new PackedRows(columns, bytes);
        int place = 0;
        while (place < bytes.length) {
            place = packed.row(place);
        }
        return packed;
    }

    private int row(int head) {
        int width = columns.ordinals.length;
        if (rows == heads.length) {
            heads = Arrays.copyOf(heads, rows * 2);
        }
        int at = rows * (width + 1);
        if (at + width >= places.length) {
            places = Arrays.copyOf(places, heads.length * (width + 1));
        }
        heads[rows++] = head;
        int place = head + HEAD;
        for (int i = 1; i <= width; i++) {
            int length = bytes[place++] & 0xFF;
            if (length == LONG_LENGTH) {
                length = buffer.getInt(place);
                place += Integer.BYTES;
            }
            places[at + i] = length;
        }
        places[at] = place;
        for (int i = 1; i <= width; i++) {
            place += places[at + i];
            places[at + i] = place;
        }
        return place;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** Where a row stands in the files given. */
    public Gathered.Place place(int row) {
        return new Gathered.Place(buffer.getInt(heads[row]), buffer.getLong(heads[row] + Integer.BYTES));
    }

    /** The hash of the SUBJECT_ID of a row. */
    public long subject(int row) {
        return buffer.getLong(heads[row] + PLACE_OF_SUBJECT);
    }

    /** The hash of the SUBJECT_ID of the row that begins at a place. */
    static long subjectAt(byte[] bytes, int from) {
        return ByteBuffer.wrap(bytes).getLong(from + PLACE_OF_SUBJECT);
    }

    /** The rows of each person, in the order in which they were packed. */
    public Collection<List<Integer>> people() {
        Map<Long, List<Integer>> people = new LinkedHashMap<>(1 << 12);
        for (int row = 0; row < rows; row++) {
            people.computeIfAbsent(subject(row), key -> new ArrayList<>()).add(row);
        }
        return people.values();
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int start(int row, int column) {
        return places[at(row, column)];
    }

    @Override
    public int end(int row, int column) {
        return places[at(row, column) + 1];
    }

    private int at(int row, int column) {
        int place = columns.places[column];
        if (place < 0) {
            throw new IllegalStateException("rows are packed without " + BulkColumn.values()[column]);
        }
        return row * (columns.ordinals.length + 1) + place;
    }
}
