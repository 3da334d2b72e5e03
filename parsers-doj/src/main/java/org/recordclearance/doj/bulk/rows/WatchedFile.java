package org.recordclearance.doj.bulk.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
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
    private @Nullable Sums sums;

    /**
     * What the bytes of a file sum up to.
     *
     * @param crc32c the CRC32C, in hexadecimal digits
     * @param sha256 the SHA-256, empty if it is not wanted
     */
    private record Sums(String crc32c, String sha256) {}

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

    private void end(long read, Sums found) throws Changed {
        if (read != size || (sums != null && !sums.equals(found))) {
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

    /** Sums up the bytes that go through it. */
    private final class Watching extends FilterInputStream {

        private final CRC32C crc = new CRC32C();
        private final @Nullable MessageDigest digest = sha256 ? digest() : null;
        private long read;
        private boolean ended;

        Watching(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = super.read(bytes, from, most);
            if (count > 0) {
                read += count;
                crc.update(bytes, from, count);
                if (digest != null) {
                    digest.update(bytes, from, count);
                }
            } else if (count < 0 && !ended) {
                ended = true;
                String hash = digest == null ? "" : HexFormat.of().formatHex(digest.digest());
                end(read, new Sums(HexFormat.of().toHexDigits((int) crc.getValue()), hash));
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

        @Override
        public long skip(long count) {
            return 0; // what is skipped would not be summed up
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
