package org.recordclearance.doj.bulk.gather;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.doj.bulk.rows.SubjectHash;

/**
 * Rows of people who are scattered over the files, in temporary files each of which holds all rows of some of the people: as many
 * as may be written side by side, so that each is small. What is added comes from one thread; it can be packed by several.
 */
public final class Gathered implements Closeable {

    /** About how many bytes of the files given the rows of a part have there, if there may be so many parts. */
    private static final long PART_SIZE = 4L << 20;

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

    private final RowFiles files;
    private final Portions portions;
    private final int parts;
    private final List<RowFiles.Writer> writers = new ArrayList<>();

    /**
     * Begins to gather rows.
     *
     * @param directory takes the temporary files
     * @param bytes how many bytes the files given have
     * @param columns which columns to keep
     * @param portions how much may be in memory at once
     */
    public Gathered(Path directory, long bytes, PackedRows.Columns columns, Portions portions) throws IOException {
        this.files = new RowFiles(directory, columns);
        this.portions = portions;
        long partSize = Math.min(PART_SIZE, portions.gathered());
        this.parts = (int) Math.min(portions.files(), 1 + bytes / partSize);
        try {
            for (int part = 0; part < parts; part++) {
                writers.add(files.create());
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
                files.columns().pack(table, row, new Place(chunk.file(), chunk.offset() + table.start(row)), sink);
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
            writers.get(rows.parts[i]).add(rows.bytes, from, rows.ends[i]);
            from = rows.ends[i];
        }
    }

    /** Ends the temporary files, once all rows are added. */
    public void end() throws IOException {
        RowFiles.close(writers);
    }

    /** How many parts there are. */
    public int parts() {
        return parts;
    }

    /** Gives the people of a part, whose temporary files are deleted once they are closed. Parts may be read side by side. */
    public GatheredPart part(int part) {
        return new GatheredPart(files, writers.get(part).file(), portions.gathered());
    }

    @Override
    public void close() throws IOException {
        try {
            RowFiles.close(writers);
        } finally {
            files.deleteAll();
        }
    }
}
