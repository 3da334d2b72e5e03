package org.recordclearance.doj.bulk.gather;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.rows.Chunk;

/**
 * What was computed for the rows of scattered people, in temporary files, on its way back to where the rows stand. Each
 * file is in the order of the rows, and all are read side by side: one for each part of the people. Parts may be written by several
 * threads; it is read by one.
 */
public final class GatheredCells implements Closeable {

    /** So many files of a part at most are put together at once. */
    private static final int MOST_RUNS = 32;

    /**
     * What was computed for a row.
     *
     * @param place where the row stands
     * @param determined whether it carries a determination
     * @param cells its result columns
     * @param differences its lines of the comparison
     */
    public record Entry(Gathered.Place place, boolean determined, byte[] cells, byte[][] differences) {
        @Override
        public String toString() {
            return "Entry[" + cells.length + " bytes]";
        }
    }

    private final Path directory;
    private final AtomicInteger created = new AtomicInteger();
    private final List<Path> parts = new ArrayList<>();
    private final List<CellFile.Reader> readers = new ArrayList<>();
    private @Nullable PriorityQueue<CellFile.Reader> queue;

    /** Creates a place for what was computed, in a folder for temporary files. */
    public GatheredCells(Path directory) {
        this.directory = directory;
    }

    /** Begins a part. */
    public Part begin() {
        return new Part();
    }

    /** What was computed for a part: runs of rows, each in order, which are put together to one. For one thread. */
    public final class Part implements Closeable {

        private final List<Path> runs = new ArrayList<>();
        private CellFile.@Nullable Writer writer;

        private Part() {}

        /** Adds what was computed for a row, which is behind that of the one before unless a run was ended between. */
        public void add(Entry entry) throws IOException {
            if (writer == null) {
                writer = beginRun();
            }
            writer.add(entry);
        }

        private CellFile.Writer beginRun() throws IOException {
            if (runs.size() == MOST_RUNS) {
                putTogether();
            }
            Path file = file(created.getAndIncrement());
            runs.add(file);
            return new CellFile.Writer(file);
        }

        /** Ends a run. */
        public void endRun() throws IOException {
            if (writer != null) {
                writer.end();
                writer = null;
            }
        }

        private void putTogether() throws IOException {
            Path file = file(created.getAndIncrement());
            List<CellFile.Reader> opened = new ArrayList<>();
            try (CellFile.Writer all = new CellFile.Writer(file)) {
                PriorityQueue<CellFile.Reader> side = open(runs, opened);
                while (!side.isEmpty()) {
                    all.add(takeFrom(side));
                }
                all.end();
            } finally {
                closeAll(opened);
            }
            for (Path run : runs) {
                Files.delete(run);
            }
            runs.clear();
            runs.add(file);
        }

        /** Ends the part, of which everything was added. */
        public void end() throws IOException {
            endRun();
            if (runs.size() > 1) {
                putTogether();
            }
            synchronized (parts) {
                parts.addAll(runs);
            }
        }

        @Override
        public void close() throws IOException {
            if (writer != null) {
                writer.close();
            }
        }
    }

    /** Takes what was computed for the rows of a chunk. Chunks must come in order. */
    public Map<Long, Entry> take(Chunk chunk) throws IOException {
        if (queue == null) {
            queue = open(parts, readers);
        }
        Gathered.Place end = new Gathered.Place(chunk.file(), chunk.offset() + chunk.consumed());
        Map<Long, Entry> entries = new HashMap<>();
        while (!queue.isEmpty() && queue.peek().entry().place().compareTo(end) < 0) {
            Entry entry = takeFrom(queue);
            entries.put(entry.place().offset(), entry);
        }
        return entries;
    }

    private static PriorityQueue<CellFile.Reader> open(List<Path> files, List<CellFile.Reader> opened)
            throws IOException {
        PriorityQueue<CellFile.Reader> all = new PriorityQueue<>();
        for (Path file : files) {
            CellFile.Reader reader = new CellFile.Reader(file);
            opened.add(reader);
            if (reader.advance()) {
                all.add(reader);
            }
        }
        return all;
    }

    private static Entry takeFrom(PriorityQueue<CellFile.Reader> side) throws IOException {
        CellFile.Reader first = side.remove();
        Entry entry = first.entry();
        if (first.advance()) {
            side.add(first);
        }
        return entry;
    }

    private static void closeAll(List<CellFile.Reader> readers) throws IOException {
        for (CellFile.Reader each : readers) {
            each.close();
        }
    }

    private Path file(int number) {
        return directory.resolve("cells-" + number);
    }

    @Override
    public void close() throws IOException {
        closeAll(readers);
        for (int each = 0; each < created.get(); each++) {
            Files.deleteIfExists(file(each));
        }
    }
}
