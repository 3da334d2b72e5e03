package org.recordclearance.doj.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Has a file on the disk itself in the end: by another thread while it is written, so that nobody waits for all of it at once. Safe for
 * use by several threads.
 */
final class Forcing {

    private static final long BYTES_TO_FORCE = 32L << 20;

    private final FileChannel channel;
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);
    private long notForced;

    Forcing(FileChannel channel) {
        this.channel = channel;
    }

    /** Is told of bytes that were written. */
    synchronized void wrote(int bytes) throws IOException {
        notForced += bytes;
        if (notForced >= BYTES_TO_FORCE && running.isDone()) {
            await(); // what failed is said once, so it must not get lost
            notForced = 0;
            running = CompletableFuture.runAsync(this::force);
        }
    }

    /** Returns when all is on the disk. */
    synchronized void end() throws IOException {
        await();
        channel.force(true);
    }

    private void force() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() throws IOException {
        try {
            running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            throw new IllegalStateException("a file could not be forced", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closing the channel ends the other thread too
        }
    }
}
