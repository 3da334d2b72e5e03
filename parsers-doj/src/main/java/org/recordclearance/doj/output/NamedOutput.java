package org.recordclearance.doj.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Writes to a file, and names it where that fails: a full disk alone does not say which. For one thread. */
final class NamedOutput extends OutputStream {

    private final Path file;
    private final OutputStream out;

    NamedOutput(Path file, FileChannel channel) {
        this.file = file;
        this.out = Channels.newOutputStream(channel);
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
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw named(file, e);
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
