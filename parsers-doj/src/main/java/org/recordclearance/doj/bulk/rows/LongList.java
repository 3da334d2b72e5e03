package org.recordclearance.doj.bulk.rows;

import java.util.ArrayList;
import java.util.List;

/** Numbers one after another, in blocks, so that it grows by a block at a time. For one thread. */
final class LongList {

    private static final int BLOCK = 1 << 12;

    private final List<long[]> blocks = new ArrayList<>();
    private long size;

    void add(long value) {
        int block = (int) (size / BLOCK);
        if (block == blocks.size()) {
            blocks.add(new long[BLOCK]);
        }
        blocks.get(block)[(int) (size % BLOCK)] = value;
        size++;
    }

    /** Empties it; a block stays, to be used again. */
    void clear() {
        while (blocks.size() > 1) {
            blocks.remove(blocks.size() - 1);
        }
        size = 0;
    }

    long get(long index) {
        return blocks.get((int) (index / BLOCK))[(int) (index % BLOCK)];
    }

    long size() {
        return size;
    }

    long[] toArray() {
        long[] all = new long[Math.toIntExact(size)];
        for (int i = 0; i < all.length; i++) {
            all[i] = get(i);
        }
        return all;
    }
}
