package org.recordclearance.examples.countyreview.spool;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.doj.output.TemporaryFolder;

/**
 * Bytes that are set aside on the disk, in a file for its owner alone that is gone when this is closed. Safe for use by several threads, of
 * which one may be interrupted: a channel would be closed by that, and a review that begins again interrupts those that read people.
 */
public final class DiskBytes implements Closeable {

    private @Nullable TemporaryFolder folder;
    private @Nullable RandomAccessFile file;
    private long end;

    /** Creates them, without a file as long as there is none. */
    public DiskBytes() {}

    /** Appends bytes, and gets the place where they begin. */
    public synchronized long append(byte[] bytes) throws IOException {
        RandomAccessFile to = file();
        long begin = end;
        try {
            to.seek(begin);
            to.write(bytes);
        } catch (IOException e) { // a full disk alone does not say which
            throw new FileSystemException(folder().toString(), null, e.getMessage());
        }
        end += bytes.length;
        return begin;
    }

    /** Reads bytes from a place on, as many as are there and fit, or gives -1 at the end. */
    public synchronized int read(byte[] into, int from, int length, long place) throws IOException {
        RandomAccessFile of = file();
        of.seek(place);
        return of.read(into, from, length);
    }

    /** Reads as many bytes as an array has room for. */
    public synchronized void readFully(byte[] into, long place) throws IOException {
        RandomAccessFile of = file();
        of.seek(place);
        of.readFully(into);
    }

    /** Gets where another file may be written that is needed no longer than this, of a name that a result could have. */
    public synchronized Path draft(String name) throws IOException {
        return folder().resolve(name);
    }

    private Path folder() throws IOException {
        if (folder == null) {
            folder = TemporaryFolder.create();
        }
        return folder.path();
    }

    private RandomAccessFile file() throws IOException {
        if (file == null) {
            Path path = folder().resolve("spilled-1");
            OwnerOnly.newFile(path).close();
            file = new RandomAccessFile(path.toFile(), "rw");
        }
        return file;
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            if (file != null) {
                file.close();
            }
        } finally {
            if (folder != null) {
                folder.close();
            }
        }
    }
}
