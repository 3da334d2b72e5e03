package org.recordclearance.doj.bulk.rows;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Has work done by several threads and takes the results in the order in which it was given out. Few pieces are under way at
 * once, so that memory does not grow. With one thread the work is done by the caller.
 *
 * @param <R> what comes of a piece of work
 */
public final class OrderedPool<R> implements AutoCloseable {

    /** Takes a result. */
    public interface Taker<R> {
        void take(R result) throws IOException;
    }

    private final int threads;
    private final ExecutorService workers;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();
    private final Taker<? super R> taker;

    public OrderedPool(int threads, Taker<? super R> taker) {
        this.threads = threads;
        this.taker = taker;
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "record-clearance-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Gives out a piece of work, and takes results while too much is under way. Where the work fails with an
     * {@link UncheckedIOException}, its cause is thrown, here or when a later result is taken.
     */
    public void give(Supplier<? extends R> work) throws IOException {
        if (Thread.interrupted()) {
            throw new InterruptedIOException("interrupted");
        }
        if (threads == 1) {
            taker.take(done(work));
            return;
        }
        underWay.add(workers.submit(work::get));
        while (underWay.size() > threads + 1) {
            takeNext();
        }
    }

    private static <T> T done(Supplier<? extends T> work) throws IOException {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Takes all results that are still to come. */
    public void finish() throws IOException {
        while (!underWay.isEmpty()) {
            takeNext();
        }
    }

    private void takeNext() throws IOException {
        try {
            taker.take(underWay.remove().get());
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a worker failed", e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
