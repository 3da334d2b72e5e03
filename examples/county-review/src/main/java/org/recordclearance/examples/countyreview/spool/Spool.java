package org.recordclearance.examples.countyreview.spool;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
    private final DiskBytes disk = new DiskBytes();

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
        long start = -1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (T thing : sorted) {
            form.write(thing, new DataOutputStream(bytes));
            if (bytes.size() > MOST_AT_ONCE) {
                long place = disk.append(bytes.toByteArray());
                start = start < 0 ? place : start;
                bytes.reset();
            }
        }
        long place = disk.append(bytes.toByteArray());
        return new Run(start < 0 ? place : start, sorted.size());
    }

    /** Reads what was set aside, from a place. */
    int read(byte[] bytes, int from, int length, long place) throws IOException {
        return disk.read(bytes, from, length, place);
    }

    /** Gets where another file may be written that is needed no longer than this. */
    public Path draft(String name) throws IOException {
        return disk.draft(name);
    }

    /** Removes what was set aside. */
    @Override
    public void close() throws IOException {
        disk.close();
    }
}
