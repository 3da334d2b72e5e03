package org.recordclearance.doj.bulk.gather;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.recordclearance.doj.output.OwnerOnly;

/** The temporary files of packed rows, all in one folder, for their owner alone. Safe for use by several threads. */
final class RowFiles {

    private static final int BUFFER = 1 << 15;

    private final Path directory;
    private final PackedRows.Columns columns;
    private final AtomicInteger created = new AtomicInteger();

    RowFiles(Path directory, PackedRows.Columns columns) {
        this.directory = directory;
        this.columns = columns;
    }

    /** The columns of the rows in all of them. */
    PackedRows.Columns columns() {
        return columns;
    }

    /** Creates a file. */
    Writer create() throws IOException {
        return new Writer(file(created.getAndIncrement()));
    }

    /** Deletes all files that are there still. */
    void deleteAll() throws IOException {
        for (int each = 0; each < created.get(); each++) {
            Files.deleteIfExists(file(each));
        }
    }

    /** Closes files, all of them also where one can't be. */
    static void close(Collection<Writer> writers) throws IOException {
        IOException failure = null;
        for (Writer each : writers) {
            try {
                each.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private Path file(int number) {
        return directory.resolve("rows-" + number);
    }

    /** Writes a file, behind a buffer. For one thread. */
    static final class Writer implements Closeable {

        private final Path file;
        private final OutputStream out;
        private byte[] buffer = new byte[BUFFER];
        private int length;

        private Writer(Path file) throws IOException {
            this.file = file;
            this.out = OwnerOnly.newFile(file);
        }

        void add(byte[] bytes, int from, int to) throws IOException {
            if (to - from > buffer.length - length) {
                flush();
            }
            if (to - from > buffer.length) {
                out.write(bytes, from, to - from);
            } else {
                System.arraycopy(bytes, from, buffer, length, to - from);
                length += to - from;
            }
        }

        private void flush() throws IOException {
            out.write(buffer, 0, length);
            length = 0;
        }

        Path file() {
            return file;
        }

        @Override
        public void close() throws IOException {
            try {
                if (length > 0) {
                    flush();
                }
            } finally {
                buffer = new byte[0];
                length = 0;
                out.close();
            }
        }
    }
}
