package org.recordclearance.doj.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Writes to a file, and names it where that fails: a full disk alone does not say which. What must be on the disk itself in the
 * end is had there on the way, by another thread, so that nobody waits for it all at once. For one thread.
 */
final class NamedOutput extends OutputStream {

    private static final long BYTES_TO_FORCE = 32L << 20;

    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private final boolean forces;
    private CompletableFuture<Void> forcing = CompletableFuture.completedFuture(null);
    private long notForced;

    /**
     * Creates a stream.
     *
     * @param file the name of the file
     * @param channel writes to it
     * @param forces whether the file must be on the disk itself when the stream is closed
     */
    NamedOutput(Path file, FileChannel channel, boolean forces) {
        this.file = file;
        this.channel = channel;
        this.out = Channels.newOutputStream(channel);
        this.forces = forces;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw named(file, e);
        }
        notForced += length;
        if (forces && notForced >= BYTES_TO_FORCE && forcing.isDone()) {
            awaitForcing(); // what failed is said once, so it must not get lost
            notForced = 0;
            forcing = CompletableFuture.runAsync(this::force);
        }
    }

    private void force() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitForcing() throws IOException {
        try {
            forcing.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw named(file, failed.getCause());
            }
            throw new IllegalStateException("a file could not be forced", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closing the channel ends the other thread too
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (channel.isOpen()) {
                awaitForcing();
                if (forces) {
                    channel.force(true);
                }
            }
        } catch (IOException e) {
            throw named(file, e);
        } finally {
            out.close();
        }
    }

    /** Returns the exception with the name of a file, unless it says already what happened to which. */
    static IOException named(Path file, IOException e) {
        if (e instanceof FileSystemException || e instanceof ClosedChannelException) {
            return e;
        }
        return (IOException) new FileSystemException(file.toString(), null, e.getMessage()).initCause(e);
    }
}
