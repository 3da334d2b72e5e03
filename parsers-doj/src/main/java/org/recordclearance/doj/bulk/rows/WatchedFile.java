package org.recordclearance.doj.bulk.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.doj.output.SummedInput;
import org.recordclearance.eligibility.Figure;

/**
 * A file that must not change while it is read. Its bytes are summed up as they are read; whoever reads it again reads the same,
 * and whoever stops on the way has read what is there still. For one thread.
 */
public final class WatchedFile implements BulkInput {

    /** Says that a file is not what it was when it was first looked at. */
    public static final class Changed extends FileSystemException {
        private static final long serialVersionUID = 1L;

        Changed(Path file) {
            super(file.toString(), null, "it was changed while it was read");
        }
    }

    private final Path path;
    private final long size;
    private final FileTime modified;
    private final @Nullable Object key;
    private final boolean sha256;
    private @Nullable ContentSums sums;

    /**
     * Begins to watch a file.
     *
     * @param path the file
     * @param sha256 whether to sum it up by SHA-256 too
     */
    public WatchedFile(Path path, boolean sha256) throws IOException {
        this.path = path;
        this.sha256 = sha256;
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
        this.size = found.size();
        this.modified = found.lastModifiedTime();
        this.key = found.fileKey();
    }

    @Override
    public InputStream open() throws IOException {
        return new Watching(Files.newInputStream(path));
    }

    private void end(ContentSums found) throws Changed {
        if (found.bytes() != size || (sums != null && !sums.equals(found))) {
            throw new Changed(path);
        }
        sums = found;
    }

    /** Checks that the file is still what it was. */
    public void checkUnchanged() throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            boolean same = found.size() == size
                    && found.lastModifiedTime().equals(modified)
                    && Objects.equals(found.fileKey(), key);
            if (!same) {
                throw new Changed(path);
            }
        } catch (NoSuchFileException e) {
            throw new Changed(path);
        }
    }

    /** What the summary says of the file. */
    public Figure.Group figures() {
        Figure.Group.Builder figures = Figure.group().put("bytes", size).put("modified", modified.toString());
        if (sums != null) {
            figures.put("crc32c", sums.crc32c());
            if (sha256) {
                figures.put("sha256", sums.sha256());
            }
        }
        return figures.build();
    }

    /** Sums up the bytes that go through it, and compares the sums where they end. */
    private final class Watching extends SummedInput {

        private boolean ended;

        Watching(InputStream in) {
            super(in, sha256);
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = super.read(bytes, from, most);
            if (count < 0 && !ended) {
                ended = true;
                end(sums());
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (!ended) {
                checkUnchanged();
            }
        }
    }
}
