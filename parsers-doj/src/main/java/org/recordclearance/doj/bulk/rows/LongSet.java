package org.recordclearance.doj.bulk.rows;

/** A set of hashes that takes about twelve bytes for each. For one thread while it grows. */
public final class LongSet {

    private long[] table = new long[1 << 10];
    private int size;
    private boolean hasZero;

    /** Adds a value, and tells whether it is new. */
    public boolean add(long value) {
        if (value == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        int place = find(value);
        if (table[place] == value) {
            return false;
        }
        table[place] = value;
        size++;
        if (size > table.length / 3 * 2) {
            grow();
        }
        return true;
    }

    boolean contains(long value) {
        return value == 0 ? hasZero : table[find(value)] == value;
    }

    boolean isEmpty() {
        return size == 0 && !hasZero;
    }

    private int find(long value) {
        int mask = table.length - 1;
        int place = (int) value & mask;
        while (table[place] != 0 && table[place] != value) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long value : old) {
            if (value != 0) {
                table[find(value)] = value;
            }
        }
    }
}
