package org.recordclearance.examples.countyreview.spool;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.doj.output.TemporaryFolder;

/**
 * Where things are set aside on the disk: one file, for its owner alone, that is gone when this is closed. Safe for use by several
 * threads.
 *
 * @param <T> the things
 */
public final class Spool<T extends Comparable<? super T>> implements Closeable {

    private static final int MOST_AT_ONCE = 1 << 20;

    /** Things that were set aside in order. */
    record Run(long start, int things) {}

    private final SpoolForm<T> form;

    private @Nullable TemporaryFolder folder;
    private @Nullable FileChannel channel;
    private long end;

    /** Creates one, which makes its file when it is needed. */
    public Spool(SpoolForm<T> form) {
        this.form = form;
    }

    /** In what form things are set aside. */
    SpoolForm<T> form() {
        return form;
    }

    /** Sets things aside, which are sorted. */
    synchronized Run write(List<T> sorted) throws IOException {
        FileChannel file = file();
        long start = end;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (T thing : sorted) {
            form.write(thing, new DataOutputStream(bytes));
            if (bytes.size() > MOST_AT_ONCE) {
                append(file, bytes);
            }
        }
        append(file, bytes);
        return new Run(start, sorted.size());
    }

    private void append(FileChannel file, ByteArrayOutputStream bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        while (buffer.hasRemaining()) {
            end += file.write(buffer, end);
        }
        bytes.reset();
    }

    /** Reads what was set aside, from a place. */
    synchronized int read(ByteBuffer buffer, long place) throws IOException {
        return file().read(buffer, place);
    }

    /** Gets where another file may be written that is needed no longer than this. */
    public synchronized Path draft(String name) throws IOException {
        return folder().resolve(name);
    }

    private Path folder() throws IOException {
        if (folder == null) {
            folder = TemporaryFolder.create();
        }
        return folder.path();
    }

    private FileChannel file() throws IOException {
        if (channel == null) {
            Path file = folder().resolve("spilled-1");
            OwnerOnly.newFile(file).close();
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }
        return channel;
    }

    /** Removes what was set aside. */
    @Override
    public synchronized void close() throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            if (folder != null) {
                folder.close();
            }
        }
    }
}
