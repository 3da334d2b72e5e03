package org.recordclearance.doj.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes to a file, and names it where that fails: a full disk alone does not say which. For one thread. */
final class NamedOutput extends OutputStream {

    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private final @Nullable Forcing forcing;

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
        this.forcing = forces ? new Forcing(channel) : null;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
            if (forcing != null) {
                forcing.wrote(length);
            }
        } catch (IOException e) {
            throw named(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (forcing != null && channel.isOpen()) {
                forcing.end();
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
