package org.recordclearance.examples.countyreview.court.entries;

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
 * Where entries are set aside on the disk: one file, for its owner alone, that is gone when this is closed. Safe for use by several
 * threads.
 */
public final class EntrySpool implements Closeable {

    private static final int MOST_AT_ONCE = 1 << 20;

    /** Entries that were set aside in order. */
    record Run(long start, int entries) {}

    private @Nullable TemporaryFolder folder;
    private @Nullable FileChannel channel;
    private long end;

    /** Sets entries aside, which are sorted. */
    synchronized Run write(List<CourtEntry> sorted) throws IOException {
        FileChannel file = file();
        long start = end;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (CourtEntry entry : sorted) {
            entry.write(new DataOutputStream(bytes));
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
