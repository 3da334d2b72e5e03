package org.recordclearance.doj.bulk.rows;

import java.util.Arrays;
import org.recordclearance.doj.bulk.BulkColumn;

/**
 * Finds the fields of a row by comparing it with a row before, most of which it repeats where both are of one person. Only
 * fields that differ are looked into, and a NUL in one of them makes it no such row. For one thread, and one row at a time.
 */
public final class FieldComparer {

    private static final int LAST = BulkColumn.COUNT - 1;
    private static final int NOT_FOUND = -1;

    private long firstChanged;
    private long lastChanged;

    /**
     * Finds the fields of a row that has all of them, no quote that is left open, no NUL, and the same last field as the row
     * before, which has no NUL.
     *
     * @param bytes holds both rows
     * @param from where the row begins
     * @param limit where the bytes end
     * @param places where the fields of the row before begin, and one place behind its end; takes those of the row
     * @param before where in them the row before has its places
     * @param at where to put those of the row
     * @return where the row ends, without its line end, or -1 if it is not such a row
     */
    int read(byte[] bytes, int from, int limit, int[] places, int before, int at) {
        firstChanged = 0;
        lastChanged = 0;
        int endBefore = places[before + BulkColumn.COUNT] - 1;
        int field = 0;
        int place = from;
        while (true) {
            int shift = place - places[before + field];
            int same = same(bytes, places[before + field], endBefore, place, limit);
            places[at + field] = place;
            while (field < LAST && places[before + field + 1] <= same) {
                field++;
                places[at + field] = places[before + field] + shift;
            }
            if (field == LAST) {
                int end = endBefore + shift;
                places[at + BulkColumn.COUNT] = end + 1;
                return same == endBefore && isLineEnd(bytes, end, limit) ? end : NOT_FOUND;
            }
            change(field);
            place = endOfField(bytes, places[at + field], same + shift, limit) + 1;
            if (place == 0) {
                return NOT_FOUND;
            }
            field++;
        }
    }

    /** Finds up to where bytes are the same as those at a place further on. */
    private static int same(byte[] bytes, int from, int to, int other, int limit) {
        int most = Math.min(to - from, limit - other);
        int differs = Arrays.mismatch(bytes, from, from + most, bytes, other, other + most);
        return differs < 0 ? from + most : from + differs;
    }

    private static boolean isLineEnd(byte[] bytes, int place, int limit) {
        int end = RowCheck.behindCarriageReturns(bytes, place, limit);
        return end == limit || bytes[end] == '\n';
    }

    /**
     * Finds the comma that ends a field, or gives -1 where the line ends before. Up to a place the field is the same as in
     * the row before, so that it has no comma there but within quotes.
     */
    private static int endOfField(byte[] bytes, int from, int sameTo, int limit) {
        int place = Math.max(from, sameTo);
        if (from < limit && bytes[from] == '"') {
            place = from;
            boolean quoted = true;
            while (quoted) {
                place++;
                if (place == limit || bytes[place] == '\n' || bytes[place] == 0) {
                    return NOT_FOUND;
                }
                if (bytes[place] == '"') {
                    place++;
                    quoted = place < limit && bytes[place] == '"';
                }
            }
        }
        int comma = FieldScanner.endOfPlainField(bytes, place, limit);
        return comma < limit && bytes[comma] == ',' ? comma : NOT_FOUND;
    }

    private void change(int field) {
        if (field < Long.SIZE) {
            firstChanged |= 1L << field;
        } else {
            lastChanged |= 1L << field;
        }
    }

    /** Whether a field of the row just read is another than that of the row before. */
    boolean isChanged(int field) {
        return isAmong(field, firstChanged, lastChanged);
    }

    /** Whether a field is among those that are others, of which the first 64 are given and those behind them. */
    public static boolean isAmong(int field, long first, long last) {
        return ((field < Long.SIZE ? first : last) >>> field & 1) != 0;
    }

    /** Which of the first 64 fields are others than those of the row before. */
    long firstChanged() {
        return firstChanged;
    }

    /** Which of the fields behind those are others, by their number minus 64. */
    long lastChanged() {
        return lastChanged;
    }
}
