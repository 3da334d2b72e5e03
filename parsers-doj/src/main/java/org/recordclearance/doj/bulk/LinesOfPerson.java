package org.recordclearance.doj.bulk;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.doj.output.TemporaryFolder;

/**
 * The lines of a person while they come in: in memory as long as they are few, and then in a temporary file, from which each is read
 * when it is asked for; quick where they are asked for in order. Used again for one person after another; for one thread.
 */
final class LinesOfPerson implements Closeable {

    /** How many lines are read at once from the file. */
    private static final int BLOCK = 256;

    private final int most;
    private final List<BulkLine> inMemory = new ArrayList<>();
    private long bytes;
    private @Nullable BulkLine last;
    private @Nullable TemporaryFolder folder;
    private @Nullable Path file;
    private @Nullable DataOutputStream out;
    private int size;
    /** How many people were here before. */
    private long cleared;

    private final List<LineReader> readers = new ArrayList<>();
    private final List<Long> blocks = new ArrayList<>();

    /** Creates it for people of whose lines so many bytes may be in memory. */
    LinesOfPerson(int most) {
        this.most = most;
    }

    boolean isEmpty() {
        return last == null;
    }

    long person() {
        return Objects.requireNonNull(last, "there is a line").person();
    }

    void add(BulkLine line) throws IOException {
        BulkLine before = last;
        if (before != null && before.compareTo(line) >= 0) {
            throw new IllegalArgumentException("the lines of a person come in the order of the files, each once");
        }
        last = line;
        if (out == null) {
            inMemory.add(line);
            bytes += line.content().length;
            if (bytes > most) {
                for (BulkLine each : inMemory) {
                    write(each);
                }
                inMemory.clear();
            }
        } else {
            write(line);
        }
    }

    private void write(BulkLine line) throws IOException {
        DataOutputStream to = out;
        if (to == null) {
            if (folder == null) {
                folder = TemporaryFolder.create();
            }
            file = folder.path().resolve("lines");
            to = new DataOutputStream(OwnerOnly.newBufferedFile(file));
            out = to;
            bytes = 0;
        }
        if (size++ % BLOCK == 0) {
            blocks.add(bytes);
        }
        if (readers.isEmpty() || readers.get(readers.size() - 1) != line.reader()) {
            readers.add(line.reader()); // lines come file by file
        }
        byte[] content = line.content();
        to.writeInt(readers.size() - 1);
        to.writeLong(line.offset());
        to.writeLong(line.end());
        to.writeInt(content.length);
        to.write(content);
        bytes += 2L * Integer.BYTES + 2L * Long.BYTES + content.length;
    }

    /** Gives all lines; nothing may be added any more until they are cleared. */
    List<BulkLine> whole() throws IOException {
        DataOutputStream written = out;
        if (written == null) {
            return List.copyOf(inMemory);
        }
        written.close();
        return new OnDisk();
    }

    /** Forgets the lines. */
    void clear() throws IOException {
        inMemory.clear();
        cleared++;
        last = null;
        bytes = 0;
        out = null;
        size = 0;
        readers.clear();
        blocks.clear();
        if (file != null) {
            Files.deleteIfExists(file);
            file = null;
        }
    }

    @Override
    public void close() throws IOException {
        DataOutputStream open = out;
        try {
            if (open != null) {
                open.close();
            }
        } finally {
            if (folder != null) {
                folder.close();
            }
        }
    }

    /** The lines in the file, of which a block is in memory. */
    private final class OnDisk extends AbstractList<BulkLine> implements RandomAccess {

        private final List<BulkLine> block = new ArrayList<>();
        private final int rows = size;
        private final long person = cleared;
        private int first = -1;

        @Override
        public BulkLine get(int index) {
            Objects.checkIndex(index, rows);
            if (person != cleared) {
                throw new IllegalStateException("the lines were for whoever took the person, and are gone");
            }
            int begin = index / BLOCK * BLOCK;
            if (begin != first) {
                try {
                    read(begin);
                } catch (IOException e) {
                    first = -1;
                    throw new UncheckedIOException(e);
                }
            }
            return block.get(index - begin);
        }

        private void read(int begin) throws IOException {
            Path from = Objects.requireNonNull(file, "they are on the disk");
            block.clear();
            first = begin;
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)))) {
                in.skipNBytes(blocks.get(begin / BLOCK));
                for (int i = begin; i < Math.min(rows, begin + BLOCK); i++) {
                    LineReader reader = readers.get(in.readInt());
                    long offset = in.readLong();
                    long end = in.readLong();
                    block.add(reader.read(offset, end, in.readNBytes(in.readInt()), false));
                }
            }
        }

        @Override
        public int size() {
            return rows;
        }

        @Override
        public String toString() {
            return "OnDisk[" + rows + " lines]";
        }
    }
}
