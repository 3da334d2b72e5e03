package org.recordclearance.doj.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.digest.Sha256;

/**
 * What the bytes of a file sum up to, by which it is told from another. Immutable and safe for use by several threads.
 *
 * <p>The CRC-32C finds every accident that changes one byte, or a few that stand together, and costs next to nothing. It does not
 * find a forger, whom the SHA-256 does, where whoever checks has it from elsewhere.
 *
 * @param bytes how many bytes there are
 * @param crc32c the CRC-32C, in hexadecimal digits
 * @param sha256 the SHA-256, in hexadecimal digits; empty if it is not wanted
 */
public record ContentSums(long bytes, String crc32c, String sha256) {

    /** Validates the components. */
    public ContentSums {
        Objects.requireNonNull(crc32c, "crc32c");
        Objects.requireNonNull(sha256, "sha256");
    }

    /**
     * Sums up a file.
     *
     * @param file the file
     * @param withSha256 whether the SHA-256 is wanted too
     * @return the sums
     * @throws IOException if it can't be read
     */
    public static ContentSums of(Path file, boolean withSha256) throws IOException {
        try (SummedInput in = new SummedInput(Files.newInputStream(file), withSha256)) {
            return in.readToEnd();
        }
    }

    /**
     * Gets the SHA-256 of some bytes.
     *
     * @param bytes the bytes
     * @return the hash, in hexadecimal digits
     */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.begin().digest(bytes));
    }

    /**
     * Sums up what is written on its way.
     *
     * @param out takes the bytes
     * @param withSha256 whether the SHA-256 is wanted too
     * @param taker takes the sums when the stream is closed, unless that fails
     * @return what writes to it
     */
    public static OutputStream whileWriting(OutputStream out, boolean withSha256, Consumer<ContentSums> taker) {
        return new Summing(out, new Counter(withSha256), taker);
    }

    /** Sums up bytes as they come. For one thread. */
    static final class Counter {

        private final CRC32C crc = new CRC32C();
        private final @Nullable MessageDigest digest;
        private long bytes;

        Counter(boolean withSha256) {
            this.digest = withSha256 ? Sha256.begin() : null;
        }

        void add(byte[] block, int from, int length) {
            crc.update(block, from, length);
            if (digest != null) {
                digest.update(block, from, length);
            }
            bytes += length;
        }

        /** Gets the sums of all bytes that came, once. */
        ContentSums sums() {
            String hash = digest == null ? "" : HexFormat.of().formatHex(digest.digest());
            return new ContentSums(bytes, HexFormat.of().toHexDigits((int) crc.getValue()), hash);
        }
    }

    private static final class Summing extends FilterOutputStream {

        private final Counter counter;
        private final Consumer<ContentSums> taker;
        private boolean ended;

        Summing(OutputStream out, Counter counter, Consumer<ContentSums> taker) {
            super(out);
            this.counter = counter;
            this.taker = taker;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            counter.add(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.close();
            if (!ended) {
                ended = true;
                taker.accept(counter.sums());
            }
        }
    }
}
