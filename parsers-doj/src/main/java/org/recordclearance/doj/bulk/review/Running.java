package org.recordclearance.doj.bulk.review;

import java.io.Serializable;
import java.util.stream.Collector;

/**
 * A collector at work, fed by calls instead of a stream, and what it has so far. For one thread; several of one collector
 * are merged.
 *
 * @param <T> what it collects
 * @param <A> what it keeps
 * @param <R> what comes of it
 */
final class Running<T, A, R> {

    private final Collector<T, A, R> collector;
    private A kept;

    private Running(Collector<T, A, R> collector) {
        this.collector = collector;
        this.kept = collector.supplier().get();
    }

    static <T, R> Running<T, ?, R> of(Collector<T, ?, R> collector) {
        return begin(collector);
    }

    private static <T, A, R> Running<T, A, R> begin(Collector<T, A, R> collector) {
        return new Running<>(collector);
    }

    void add(T each) {
        collector.accumulator().accept(kept, each);
    }

    /** Adds what another one has collected, which is spent then. */
    @SuppressWarnings("unchecked") // what is merged was made by one layout for one policy
    void merge(Running<T, ?, R> other) {
        kept = collector.combiner().apply(kept, (A) other.kept);
    }

    /**
     * Gives what it has, to be written before it is fed again.
     *
     * @throws IllegalStateException if that can't be written
     */
    Serializable counted() {
        if (kept instanceof Serializable written) {
            return written;
        }
        throw new IllegalStateException(
                "the summary of the layout keeps a " + kept.getClass().getName()
                        + ", which is not serializable, so that its counts can't be put together with others'");
    }

    /** Adds what another one gave, which is spent then. */
    @SuppressWarnings("unchecked") // what is merged was made by the same layout for the same policy
    void add(Serializable counted) {
        kept = collector.combiner().apply(kept, (A) counted);
    }

    R result() {
        return collector.finisher().apply(kept);
    }
}
