package org.recordclearance.examples.countyreview.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All things that were gathered, in order, as often as they are asked for. For one thread.
 *
 * @param <T> the things
 */
public final class Sorted<T extends Comparable<? super T>> {

    private final Spool<T> spool;
    private final List<Spool.Run> runs;
    private final List<T> inMemory;
    private final UnaryOperator<T> made;

    Sorted(Spool<T> spool, List<Spool.Run> runs, List<T> inMemory) {
        this(spool, runs, inMemory, UnaryOperator.identity());
    }

    private Sorted(Spool<T> spool, List<Spool.Run> runs, List<T> inMemory, UnaryOperator<T> made) {
        this.spool = spool;
        this.runs = List.copyOf(runs);
        this.inMemory = List.copyOf(inMemory);
        this.made = made;
    }

    /**
     * Takes things one after another.
     *
     * @param <T> the things
     */
    @FunctionalInterface
    public interface Taker<T> {

        /** Takes the next one. */
        void take(T thing) throws IOException;
    }

    /** Returns the same things, each made into another of the same place in the order when it is given. */
    public Sorted<T> each(UnaryOperator<T> made) {
        return new Sorted<>(spool, runs, inMemory, thing -> made.apply(this.made.apply(thing)));
    }

    /** Gives all of them, in order. */
    public void forEach(Taker<T> taker) throws IOException {
        Iterator<T> all = iterator();
        try {
            while (all.hasNext()) {
                taker.take(all.next());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Goes over all of them, in order; where the disk can't be read, it throws an {@link UncheckedIOException}. */
    public Iterator<T> iterator() {
        PriorityQueue<Source<T>> sources = new PriorityQueue<>();
        add(sources, new Source<>(inMemory.iterator()));
        for (Spool.Run run : runs) {
            add(sources, new Source<>(new RunReader<>(spool, run)));
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !sources.isEmpty();
            }

            @Override
            public T next() {
                Source<T> first = sources.remove();
                T next = first.head();
                add(sources, first);
                return made.apply(next);
            }
        };
    }

    private static <T extends Comparable<? super T>> void add(PriorityQueue<Source<T>> sources, Source<T> source) {
        if (source.advance()) {
            sources.add(source);
        }
    }

    /** Things in order, of which the next one is looked at. */
    private static final class Source<T extends Comparable<? super T>> implements Comparable<Source<T>> {
        private final Iterator<T> rest;
        private @Nullable T head;

        Source(Iterator<T> rest) {
            this.rest = rest;
        }

        boolean advance() {
            head = rest.hasNext() ? rest.next() : null;
            return head != null;
        }

        T head() {
            return Objects.requireNonNull(head, "there is one");
        }

        @Override
        public int compareTo(Source<T> other) {
            return head().compareTo(other.head());
        }
    }
}
