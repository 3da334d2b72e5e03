package org.recordclearance.doj.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A file that is written by several threads at once, each to places of its own, and is on the disk itself when it is closed.
 *
 * <p>One thread takes the places, in the order of the file, with the bytes that belong there, which are summed up by that; any thread
 * writes them then. Where writing fails the exception names the file.
 */
@JsonOfItsOwn
public final class PlacedOutput implements Closeable {

    private final Path file;
    private final FileChannel channel;
    private final Forcing forcing;
    private final ContentSums.Counter counter;
    private final Consumer<ContentSums> taker;
    private long end;
    private boolean closed;

    PlacedOutput(Path file, FileChannel channel, boolean withSha256, Consumer<ContentSums> taker) {
        this.file = file;
        this.channel = channel;
        this.forcing = new Forcing(channel);
        this.counter = new ContentSums.Counter(withSha256);
        this.taker = taker;
    }

    /**
     * Gets where the next place is. For the thread that takes places.
     *
     * @return how many bytes belong before it
     */
    public long end() {
        return end;
    }

    /**
     * Takes the next place of the file. For one thread.
     *
     * @param bytes has the bytes that belong there
     * @param from where they begin
     * @param length how many there are
     * @return the place, at which they must be written
     */
    public long take(byte[] bytes, int from, int length) {
        counter.add(bytes, from, length);
        long place = end;
        end += length;
        return place;
    }

    /**
     * Writes to a place. Safe for use by several threads.
     *
     * @param bytes has the bytes that belong there
     * @param from where they begin
     * @param length how many there are
     * @param place the place that was taken with them
     * @throws IOException if the file can't be written
     */
    public void write(byte[] bytes, int from, int length, long place) throws IOException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
            long next = place;
            while (rest.hasRemaining()) {
                next += channel.write(rest, next);
            }
            forcing.wrote(length);
        } catch (IOException e) {
            throw NamedOutput.named(file, e);
        }
    }

    /**
     * Writes to the next place at once. For the thread that takes places.
     *
     * @param bytes the bytes
     * @throws IOException if the file can't be written
     */
    public void append(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length, take(bytes, 0, bytes.length));
    }

    /** Ends the file, whose places must all have been written, and tells what it sums up to. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (!channel.isOpen()) {
            return; // whoever wrote was interrupted, and the file is not whole
        }
        try {
            forcing.end();
        } catch (IOException e) {
            throw NamedOutput.named(file, e);
        } finally {
            channel.close();
        }
        taker.accept(counter.sums());
    }
}
