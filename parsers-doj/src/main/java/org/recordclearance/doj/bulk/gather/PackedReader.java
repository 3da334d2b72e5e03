package org.recordclearance.doj.bulk.gather;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Goes over packed rows in a file, one after another. For one thread. */
final class PackedReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final PackedRows.Columns columns;
    private final InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private int limit;

    PackedReader(PackedRows.Columns columns, Path file) throws IOException {
        this.columns = columns;
        this.in = Files.newInputStream(file);
    }

    /** Goes on to the next row, if there is one. */
    boolean next() throws IOException {
        from = to;
        int length = columns.length(buffer, from, limit);
        while (length < 0 || length > limit - from) {
            if (!fill(length)) {
                if (from < limit) {
                    throw new EOFException("rows that were set aside are gone");
                }
                return false;
            }
            length = columns.length(buffer, from, limit);
        }
        to = from + length;
        return true;
    }

    private boolean fill(int needed) throws IOException {
        int size = limit - from;
        byte[] larger = needed > buffer.length || size == buffer.length
                ? new byte[Math.max(needed, buffer.length * 2)]
                : buffer;
        System.arraycopy(buffer, from, larger, 0, size);
        buffer = larger;
        from = 0;
        int read = in.readNBytes(buffer, size, buffer.length - size);
        limit = size + read;
        return read > 0;
    }

    /** The hash of the SUBJECT_ID of the row. */
    long subject() {
        return PackedRows.subjectAt(buffer, from);
    }

    /** How many bytes the row has. */
    int length() {
        return to - from;
    }

    void copyTo(RowFiles.Writer writer) throws IOException {
        writer.add(buffer, from, to);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Returns the shape. */
    @Override
    public String toString() {
        return "PackedReader[" + length() + " bytes]";
    }
}
