package org.recordclearance.doj.bulk.gather;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.doj.bulk.rows.SubjectHash;
import org.recordclearance.doj.output.OwnerOnly;

/**
 * Rows of people who are scattered over the files, in temporary files each of which holds all rows of some of the people and
 * fits in memory. What is added comes from one thread; it can be packed by several.
 */
public final class Gathered implements Closeable {

    /** About how many bytes of the files given the rows of a part have there. */
    private static final long PART_SIZE = 4L << 20;

    private static final int MOST_PARTS = 512;
    private static final int BUFFER = 1 << 15;

    /**
     * Where a row stands in the files given.
     *
     * @param file the index of the file
     * @param offset where the row begins in it
     */
    public record Place(int file, long offset) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byFile = Integer.compare(file, other.file);
            return byFile != 0 ? byFile : Long.compare(offset, other.offset);
        }
    }

    /**
     * Rows on their way to their parts.
     *
     * @param bytes the rows as they are packed
     * @param parts the part of each row
     * @param ends where each row ends
     */
    public record Packed(byte[] bytes, int[] parts, int[] ends) {}

    /** A part while it is written, behind a buffer. */
    private static final class PartFile {
        private final OutputStream out;
        private final byte[] buffer = new byte[BUFFER];
        private int length;

        PartFile(Path file) throws IOException {
            out = OwnerOnly.newFile(file);
        }

        public void add(byte[] bytes, int from, int to) throws IOException {
            if (to - from > BUFFER - length) {
                flush();
            }
            if (to - from > BUFFER) {
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

        void end() throws IOException {
            flush();
            out.close();
        }
    }

    private final Path directory;
    private final PackedRows.Columns columns;
    private final int parts;
    private List<PartFile> files = new ArrayList<>();

    /**
     * Begins to gather rows.
     *
     * @param directory takes the temporary files
     * @param bytes how many bytes the files given have
     * @param columns which columns to keep
     */
    public Gathered(Path directory, long bytes, PackedRows.Columns columns) throws IOException {
        this.directory = directory;
        this.columns = columns;
        this.parts = (int) Math.min(MOST_PARTS, 1 + bytes / PART_SIZE);
        try {
            for (int part = 0; part < parts; part++) {
                files.add(new PartFile(file(part)));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Packs the rows of a chunk that belong to certain people, by way of a sink that is used again. */
    public Packed pack(Chunk chunk, RowTable table, LongPredicate whose, ByteBuilder sink) {
        sink.clear();
        int[] partOf = new int[table.goodRows()];
        int[] ends = new int[table.goodRows()];
        int packed = 0;
        for (int row = 0; row < table.rows(); row++) {
            long subject = table.subject(row);
            if (table.rejection(row) == null && whose.test(subject)) {
                columns.pack(table, row, new Place(chunk.file(), chunk.offset() + table.start(row)), sink);
                partOf[packed] = (int) Long.remainderUnsigned(SubjectHash.mixed(subject), parts);
                ends[packed++] = sink.size();
            }
        }
        return new Packed(sink.toByteArray(), Arrays.copyOf(partOf, packed), Arrays.copyOf(ends, packed));
    }

    /** Adds the rows of the next chunk. */
    public void add(Packed rows) throws IOException {
        int from = 0;
        for (int i = 0; i < rows.parts.length; i++) {
            files.get(rows.parts[i]).add(rows.bytes, from, rows.ends[i]);
            from = rows.ends[i];
        }
    }

    /** Ends the temporary files, once all rows are added. */
    public void end() throws IOException {
        for (PartFile each : files) {
            each.end();
        }
        files = List.of();
    }

    /** How many parts there are. */
    public int parts() {
        return parts;
    }

    /** Reads a part, whose temporary file is deleted. */
    public PackedRows read(int part) throws IOException {
        byte[] bytes = Files.readAllBytes(file(part));
        Files.delete(file(part));
        return PackedRows.of(columns, bytes);
    }

    private Path file(int part) {
        return directory.resolve("rows-" + part);
    }

    @Override
    public void close() throws IOException {
        for (PartFile each : files) {
            each.out.close();
        }
        for (int part = 0; part < parts; part++) {
            Files.deleteIfExists(file(part));
        }
    }
}
