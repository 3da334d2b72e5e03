package org.recordclearance.doj.bulk.rows;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A set of hashes that takes about twelve bytes for each. It is kept in many small tables, each of which grows by itself, so that
 * growing takes little more than what there is. For one thread while it grows.
 */
public final class LongSet {

    /** How many bits of a hash tell the table, and how many tables there are. */
    private static final int BITS = 10;

    private static final int TABLES = 1 << BITS;
    private static final int SMALLEST = 4;

    private final long @Nullable [][] tables = new long[TABLES][];
    private final int[] sizes = new int[TABLES];
    private boolean hasZero;
    private boolean hasOther;

    /** Adds a value, and tells whether it is new. */
    public boolean add(long value) {
        if (value == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        long hash = SubjectHash.mixed(value);
        int number = number(hash);
        long[] table = tables[number];
        if (table == null) {
            table = new long[SMALLEST];
            tables[number] = table;
        }
        int place = find(table, value, hash);
        if (table[place] == value) {
            return false;
        }
        table[place] = value;
        hasOther = true;
        if (++sizes[number] > table.length - table.length / 4) {
            tables[number] = grown(table);
        }
        return true;
    }

    public boolean contains(long value) {
        if (value == 0) {
            return hasZero;
        }
        long hash = SubjectHash.mixed(value);
        long[] table = tables[number(hash)];
        return table != null && table[find(table, value, hash)] == value;
    }

    /** Gives all values, in an order that says nothing. */
    void forEach(LongConsumer taker) {
        if (hasZero) {
            taker.accept(0);
        }
        for (long[] table : tables) {
            for (int i = 0; table != null && i < table.length; i++) {
                if (table[i] != 0) {
                    taker.accept(table[i]);
                }
            }
        }
    }

    /** Gives all values, in an order that says nothing. */
    public long[] toArray() {
        LongList all = new LongList();
        forEach(all::add);
        return all.toArray();
    }

    /** How many values there are. */
    public long size() {
        return Arrays.stream(sizes).asLongStream().sum() + (hasZero ? 1 : 0);
    }

    boolean isEmpty() {
        return !hasOther && !hasZero;
    }

    private static int number(long hash) {
        return (int) (hash >>> (Long.SIZE - BITS));
    }

    /** Finds where a value stands, or would stand. */
    private static int find(long[] table, long value, long hash) {
        int place = (int) ((hash & 0xFFFF_FFFFL) * table.length >>> Integer.SIZE);
        while (table[place] != 0 && table[place] != value) {
            place = place + 1 == table.length ? 0 : place + 1;
        }
        return place;
    }

    private static long[] grown(long[] table) {
        long[] larger = new long[table.length + Math.max(SMALLEST, table.length / 2)];
        for (long value : table) {
            if (value != 0) {
                larger[find(larger, value, SubjectHash.mixed(value))] = value;
            }
        }
        return larger;
    }

    /** Returns how many values there are. */
    @Override
    public String toString() {
        return "LongSet[" + size() + "]";
    }
}
