package org.recordclearance.doj.bulk.gather;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.output.OwnerOnly;

/**
 * What was computed for the rows of scattered people, in temporary files, on its way back to where the rows stand. Each
 * file is in the order of the rows, and all are read side by side. For one thread.
 */
public final class GatheredCells implements Closeable {

    /**
     * What was computed for a row.
     *
     * @param place where the row stands
     * @param determined whether it carries a determination
     * @param cells its result columns
     * @param differences its lines of the comparison
     */
    public record Entry(Gathered.Place place, boolean determined, byte[] cells, byte[][] differences) {}

    private static final class Part implements Closeable {
        private final DataInputStream in;
        private int left;
        private Entry next;

        Part(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 14));
            left = in.readInt();
            next = new Entry(new Gathered.Place(0, 0), false, new byte[0], new byte[0][]);
        }

        Entry next() {
            return next;
        }

        boolean advance() throws IOException {
            if (left == 0) {
                return false;
            }
            left--;
            int file = in.readInt();
            Gathered.Place place = new Gathered.Place(file, in.readLong());
            boolean determined = in.readBoolean();
            byte[] cells = in.readNBytes(in.readInt());
            byte[][] differences = new byte[in.readInt()][];
            for (int i = 0; i < differences.length; i++) {
                differences[i] = in.readNBytes(in.readInt());
            }
            next = new Entry(place, determined, cells, differences);
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private final Path directory;
    private final List<Part> parts = new ArrayList<>();
    private int written;
    private @Nullable PriorityQueue<Part> queue;

    /** Creates a place for what was computed, in a folder for temporary files. */
    public GatheredCells(Path directory) {
        this.directory = directory;
    }

    /** Puts aside what was computed for a part, in the order of the rows. */
    public void write(List<Entry> entries) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(OwnerOnly.newFile(file(written)), 1 << 16))) {
            out.writeInt(entries.size());
            for (Entry entry : entries) {
                out.writeInt(entry.place.file());
                out.writeLong(entry.place.offset());
                out.writeBoolean(entry.determined);
                out.writeInt(entry.cells.length);
                out.write(entry.cells);
                out.writeInt(entry.differences.length);
                for (byte[] difference : entry.differences) {
                    out.writeInt(difference.length);
                    out.write(difference);
                }
            }
        }
        written++;
    }

    /** Takes what was computed for the rows of a chunk. Chunks must come in order. */
    public Map<Long, Entry> take(Chunk chunk) throws IOException {
        if (queue == null) {
            queue = openAll();
        }
        Gathered.Place end = new Gathered.Place(chunk.file(), chunk.offset() + chunk.consumed());
        Map<Long, Entry> entries = new HashMap<>();
        while (!queue.isEmpty() && queue.peek().next().place.compareTo(end) < 0) {
            Part part = queue.remove();
            entries.put(part.next().place.offset(), part.next());
            if (part.advance()) {
                queue.add(part);
            }
        }
        return entries;
    }

    private PriorityQueue<Part> openAll() throws IOException {
        PriorityQueue<Part> all = new PriorityQueue<>((a, b) -> a.next().place.compareTo(b.next().place));
        for (int part = 0; part < written; part++) {
            Part opened = new Part(file(part));
            parts.add(opened);
            if (opened.advance()) {
                all.add(opened);
            }
        }
        return all;
    }

    private Path file(int part) {
        return directory.resolve("cells-" + part);
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.close();
        }
        for (int part = 0; part < written; part++) {
            Files.deleteIfExists(file(part));
        }
    }
}
