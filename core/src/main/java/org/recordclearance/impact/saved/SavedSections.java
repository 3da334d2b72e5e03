package org.recordclearance.impact.saved;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * The sections of a {@link PopulationFile} that is read. What the file says of itself is checked before it is believed, and no
 * more memory is taken than the file has bytes. Safe for use by several threads.
 */
final class SavedSections implements Closeable {

    private static final String NONE = "it is not the file of a population";
    private static final String CUT = "it is cut short, or something was added at its end";
    private static final String CHANGED = "it was changed since it was written: a checksum does not agree";
    private static final String DAMAGED = "what it says of itself does not hold";

    /** Where a part of the file is. */
    record Section(long start, int length, int checksum) {}

    private final Path file;
    private final FileChannel channel;
    private final long size;

    SavedSections(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw refused(NONE);
        }
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.size = channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Reads where everything is: the bytes behind the sections, which begin behind the head. */
    PackedInput directory() throws IOException {
        byte[] head = head();
        long end = size - PopulationFile.END_LENGTH;
        if (end < head.length) {
            throw refused(CUT);
        }
        ByteBuffer last = ByteBuffer.wrap(bytes(end, PopulationFile.END_LENGTH));
        int length = last.getInt();
        int checksum = last.getInt();
        if (!last.equals(ByteBuffer.wrap(PopulationFile.END))) {
            throw refused(CUT);
        }
        if (length < 0 || length > end - head.length) {
            throw refused(CHANGED);
        }
        byte[] directory = bytes(end - length, length);
        check(checksum, head, directory, Arrays.copyOf(last.array(), Integer.BYTES));
        return new PackedInput(directory);
    }

    private byte[] head() throws IOException {
        if (size < PopulationFile.HEAD_LENGTH) {
            throw refused(NONE);
        }
        byte[] head = bytes(0, PopulationFile.HEAD_LENGTH);
        if (!Arrays.equals(Arrays.copyOf(head, PopulationFile.BEGIN.length), PopulationFile.BEGIN)) {
            throw refused(NONE);
        }
        int version = ByteBuffer.wrap(head).getInt(PopulationFile.BEGIN.length);
        if (version != PopulationFile.VERSION) {
            throw refused("it is of version " + Integer.toUnsignedString(version)
                    + " of the form, and this library reads version " + PopulationFile.VERSION);
        }
        return head;
    }

    /** Gets where the directory begins that has so many bytes. */
    long startOfDirectory(PackedInput directory) {
        return size - PopulationFile.END_LENGTH - directory.length();
    }

    /**
     * Reads a section.
     *
     * @throws UncheckedIOException if that fails, or the section is not what the directory says
     */
    <T> T decoded(Section section, Function<PackedInput, T> decode) {
        try {
            byte[] bytes = bytes(section.start(), section.length());
            check(section.checksum(), bytes);
            return believed(new PackedInput(bytes), decode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads bytes to their end. */
    <T> T believed(PackedInput in, Function<PackedInput, T> decode) throws IOException {
        try {
            T decoded = decode.apply(in);
            in.end();
            return decoded;
        } catch (RuntimeException e) {
            // not passed on, as it may repeat a value; whatever it is, this library did not write these bytes
            throw refused(DAMAGED);
        }
    }

    private void check(int checksum, byte[]... all) throws IOException {
        CRC32C computed = new CRC32C();
        for (byte[] each : all) {
            computed.update(each);
        }
        if ((int) computed.getValue() != checksum) {
            throw refused(CHANGED);
        }
    }

    private byte[] bytes(long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw refused(CUT);
            }
        }
        return bytes.array();
    }

    private FileSystemException refused(String why) {
        return new FileSystemException(file.toString(), null, why);
    }
}
