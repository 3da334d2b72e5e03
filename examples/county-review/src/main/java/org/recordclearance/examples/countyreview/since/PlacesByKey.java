package org.recordclearance.examples.countyreview.since;

import java.util.Arrays;

/** The places of things by a number each, of which several things may have one: a dozen bytes each. Filled by one thread, read by many. */
final class PlacesByKey {

    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    /** One more than the place; 0 where there is none. */
    private int[] places = new int[FIRST_SIZE];

    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(long key, int place) {
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        put(key, place + 1);
        size++;
    }

    private void put(long key, int stored) {
        int at = slot(key);
        while (places[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        places[at] = stored;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        places = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] != 0) {
                put(oldKeys[i], oldPlaces[i]);
            }
        }
    }

    /** Gets the places of all things that have a number. */
    int[] get(long key) {
        int[] found = new int[0];
        for (int at = slot(key); places[at] != 0; at = (at + 1) & (keys.length - 1)) {
            if (keys[at] == key) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = places[at] - 1;
            }
        }
        return found;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32) & (keys.length - 1);
    }
}
