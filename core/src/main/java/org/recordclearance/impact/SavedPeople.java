package org.recordclearance.impact;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.recordclearance.rapsheet.RapSheet;

/**
 * A {@link PopulationFile} that is read, by as many threads as there are processors. All that it says of itself is checked
 * before it is believed. For one thread.
 */
final class SavedPeople implements Closeable {

    private static final String NONE = "it is not the file of a population";
    private static final String CUT = "it is cut short, or something was added at its end";
    private static final String CHANGED = "it was changed since it was written: a checksum does not agree";
    private static final String DAMAGED = "what it says of itself does not hold";

    /** A part of the file. */
    private record Section(long start, int length, int checksum) {}

    /** A part of the file with people, and the place of the first of them. */
    private record Block(Section section, int first, int people) {}

    private final Path file;
    private final FileChannel channel;
    private final long size;
    private final List<Block> blocks = new ArrayList<>();
    private int people;

    SavedPeople(Path file) throws IOException {
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

    List<RapSheet> read() throws IOException {
        byte[] head = readHead();
        Section shared = readDirectory(head);
        PartsRead parts = decoded(shared, PartsRead::new);
        RapSheet[] all = new RapSheet[people];
        try {
            blocks.parallelStream().forEach(block -> readBlock(block, parts, all));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Collections.unmodifiableList(Arrays.asList(all));
    }

    private byte[] readHead() throws IOException {
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

    /** Reads where everything is, and returns where the parts are that people share. */
    private Section readDirectory(byte[] head) throws IOException {
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
        CRC32C computed = new CRC32C();
        computed.update(head);
        computed.update(directory);
        computed.update(last.array(), 0, Integer.BYTES);
        if ((int) computed.getValue() != checksum) {
            throw refused(CHANGED);
        }
        return believed(() -> sections(new PackedInput(directory), head.length, end - length));
    }

    private Section sections(PackedInput in, long from, long to) {
        long start = from;
        for (int left = in.size(); left > 0; left--) {
            int number = in.number();
            Section section = new Section(start, in.number(), in.fixed());
            start += section.length();
            if (number > section.length() || start > to) {
                throw new IllegalArgumentException("a block is too small for its people, or too large for the file");
            }
            blocks.add(new Block(section, people, number));
            people = Math.addExact(people, number);
        }
        Section shared = new Section(start, in.number(), in.fixed());
        in.end();
        if (start + shared.length() != to) {
            throw new IllegalArgumentException("the blocks are not all that there is");
        }
        return shared;
    }

    private void readBlock(Block block, PartsRead parts, RapSheet[] all) {
        try {
            decoded(block.section(), in -> {
                PeopleRead each = new PeopleRead(in, parts);
                for (int i = 0; i < block.people(); i++) {
                    all[block.first() + i] = each.read();
                }
                in.end();
                return all;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T decoded(Section section, Function<PackedInput, T> decode) throws IOException {
        byte[] bytes = bytes(section.start(), section.length());
        CRC32C computed = new CRC32C();
        computed.update(bytes);
        if ((int) computed.getValue() != section.checksum()) {
            throw refused(CHANGED);
        }
        return believed(() -> decode.apply(new PackedInput(bytes)));
    }

    private <T> T believed(Supplier<T> decode) throws IOException {
        try {
            return decode.get();
        } catch (RuntimeException e) {
            // not passed on: it may repeat a value; whatever it is, this library did not write these bytes
            throw refused(DAMAGED);
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
