package org.recordclearance.doj.bulk.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.doj.bulk.RejectedRow;

/** How many rows of files could be placed, and which could not, summed up chunk by chunk. For one thread. */
public final class PlacedRows {

    /**
     * What is known of the rows of a chunk.
     *
     * @param file the index of its file
     * @param bytes how many bytes it has of its own
     * @param lines how many lines it has
     * @param placed how many rows could be placed
     * @param rejected those that could not
     */
    public record OfChunk(int file, long bytes, int lines, int placed, List<Rejected> rejected) {

        /** Sums up a chunk. */
        public static OfChunk of(Chunk chunk, RowTable table) {
            List<Rejected> rejected = new ArrayList<>();
            for (int row = 0; row < table.rows(); row++) {
                Rejection why = table.rejection(row);
                if (why != null) {
                    rejected.add(new Rejected(table.lineNumber(row), why));
                }
            }
            return new OfChunk(chunk.file(), chunk.consumed(), table.lines(), table.goodRows(), rejected);
        }
    }

    /**
     * A row that could not be placed.
     *
     * @param line its line among those of the chunk, from 1
     * @param why why not
     */
    public record Rejected(int line, Rejection why) {}

    private final List<String> names;
    private final long[] placed;
    private final long[] lines;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<String, Long> rejectedByReason = new TreeMap<>();
    private long bytes;

    /**
     * Begins with no row.
     *
     * @param names the files, as they were given
     */
    public PlacedRows(List<String> names) {
        this.names = List.copyOf(names);
        this.placed = new long[names.size()];
        this.lines = new long[names.size()];
    }

    /** Adds the next chunk. */
    public void add(OfChunk chunk) {
        int file = chunk.file;
        for (Rejected each : chunk.rejected) {
            rejectedByReason.merge(each.why.words(), 1L, Long::sum);
            if (rejected.size() < BulkFile.MOST_REJECTED_ROWS_KEPT) {
                rejected.add(new RejectedRow(names.get(file), lines[file] + each.line, each.why.words()));
            }
        }
        placed[file] += chunk.placed;
        lines[file] += chunk.lines;
        bytes += chunk.bytes;
    }

    /** How many rows of a file could be placed. */
    public long placed(int file) {
        return placed[file];
    }

    /** How many rows of all files could be placed. */
    public long placed() {
        long all = 0;
        for (long each : placed) {
            all += each;
        }
        return all;
    }

    /** How many rows could not be placed. */
    public long rejectedCount() {
        return rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many rows could not be placed, by reason. */
    public Map<String, Long> rejectedByReason() {
        return Collections.unmodifiableMap(new TreeMap<>(rejectedByReason));
    }

    /** The rows that could not be placed, in order, no more than are kept. */
    public List<RejectedRow> rejected() {
        return List.copyOf(rejected);
    }

    /** How many bytes all files have. */
    public long bytes() {
        return bytes;
    }

    /** Returns the numbers. */
    @Override
    public String toString() {
        return "PlacedRows[" + placed() + " rows, " + rejectedCount() + " rejected]";
    }
}
