package org.recordclearance.examples.countyreview.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Gathers things to be sorted; those that are too many for the memory are set aside. For one thread.
 *
 * @param <T> the things
 */
public final class SortedSpool<T extends Comparable<? super T>> {

    private static final int MOST_THINGS = 4_000;
    private static final int MOST_MEMORY = 2_000_000;

    private final Spool<T> spool;
    private final List<T> things = new ArrayList<>();
    private final List<Spool.Run> runs = new ArrayList<>();
    private long memory;

    /** Creates what gathers, with a spool that several may have in common. */
    public SortedSpool(Spool<T> spool) {
        this.spool = spool;
    }

    /** Adds a thing. */
    public void add(T thing) {
        things.add(thing);
        memory += spool.form().size(thing);
        if (things.size() >= MOST_THINGS || memory >= MOST_MEMORY) {
            setAside();
        }
    }

    private void setAside() {
        Collections.sort(things);
        try {
            runs.add(spool.write(things));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        things.clear();
        memory = 0;
    }

    /** Adds what another has gathered. */
    public void merge(SortedSpool<T> other) {
        runs.addAll(other.runs);
        other.things.forEach(this::add);
    }

    /** Gets all of it in order. */
    public Sorted<T> sorted() {
        Collections.sort(things);
        return new Sorted<>(spool, runs, things);
    }
}
