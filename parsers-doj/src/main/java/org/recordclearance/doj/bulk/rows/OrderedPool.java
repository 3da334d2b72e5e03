package org.recordclearance.doj.bulk.rows;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /** What is left to do of a result. */
    public interface Rest {

        /** Nothing. */
        Rest NONE = () -> {};

        void run() throws IOException;
    }

    /** Takes a result, and leaves something to do of it, which any thread may do then. */
    public interface Leaver<R> {
        Rest take(R result) throws IOException;
    }

    private final int threads;
    private final ExecutorService workers;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();
    private final Queue<Rest> rests = new ConcurrentLinkedQueue<>();
    private final Leaver<? super R> taker;

    private OrderedPool(int threads, Leaver<? super R> taker) {
        this.threads = threads;
        this.taker = taker;
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "record-clearance-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Creates a pool whose results are done with when they are taken.
     *
     * @param threads how many threads work
     * @param taker takes the results, in order
     * @param <R> what comes of a piece of work
     * @return the pool
     */
    public static <R> OrderedPool<R> taking(int threads, Taker<? super R> taker) {
        return new OrderedPool<>(threads, result -> {
            taker.take(result);
            return Rest.NONE;
        });
    }

    /**
     * Creates a pool of whose results something is left to do when they were taken.
     *
     * @param threads how many threads work
     * @param taker takes the results, in order
     * @param <R> what comes of a piece of work
     * @return the pool
     */
    public static <R> OrderedPool<R> leaving(int threads, Leaver<? super R> taker) {
        return new OrderedPool<>(threads, taker);
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
            take(done(work));
            return;
        }
        underWay.add(workers.submit(() -> {
            doRests(0);
            return work.get();
        }));
        while (underWay.size() > threads + 1) {
            takeNext();
        }
    }

    /**
     * Has a thread take a result, and another do what is left of it before its next piece of work. Where that fails, its exception is
     * thrown as that of work is.
     */
    private void take(R result) throws IOException {
        Rest rest = taker.take(result);
        if (threads == 1) {
            run(rest);
        } else if (rest != Rest.NONE) {
            rests.add(rest);
            doRests(threads);
        }
    }

    /** Does what is left of results, until there is no more of it than so many. */
    private void doRests(int most) throws IOException {
        while (rests.size() > most) {
            Rest next = rests.poll();
            if (next != null) {
                run(next);
            }
        }
    }

    private static void run(Rest rest) throws IOException {
        try {
            rest.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <T> T done(Supplier<? extends T> work) throws IOException {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Takes all results that are still to come, and returns when nothing is left of them. */
    public void finish() throws IOException {
        while (!underWay.isEmpty()) {
            takeNext();
        }
        doRests(0);
    }

    private void takeNext() throws IOException {
        try {
            take(underWay.remove().get());
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            if (e.getCause() instanceof IOException failed) {
                throw failed;
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
        boolean interrupted = Thread.interrupted(); // they may be writing still, so they are waited for all the same
        try {
            workers.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
