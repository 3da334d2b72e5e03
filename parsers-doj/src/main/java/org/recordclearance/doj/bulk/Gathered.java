package org.recordclearance.doj.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of people who are scattered over the files, in temporary files each of which holds all rows of some of the
 * people and fits in memory.
 */
final class Gathered implements Closeable {

    /** About how many bytes of rows a part holds. */
    private static final long PART_SIZE = 24L << 20;

    private static final int MOST_PARTS = 512;
    private static final int KEY_SIZE = Integer.BYTES + Long.BYTES;

    /**
     * Where a row stands in the files given.
     *
     * @param file the index of the file
     * @param offset where the row begins in it
     */
    record Place(int file, long offset) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byFile = Integer.compare(file, other.file);
            return byFile != 0 ? byFile : Long.compare(offset, other.offset);
        }
    }

    /**
     * The rows of some people.
     *
     * @param table the rows
     * @param places where each row stands in the files given
     * @param people the rows of each person, in the order of the files
     */
    record Part(RowTable table, List<Place> places, List<List<Integer>> people) {}

    /** The rows of a chunk that belong to scattered people, on their way to a part. */
    record Found(int part, Place place, byte[] row) {}

    private final Path directory;
    private final int parts;
    private final List<OutputStream> rows = new ArrayList<>();
    private final List<DataOutputStream> keys = new ArrayList<>();

    private Gathered(Path directory, int parts) {
        this.directory = directory;
        this.parts = parts;
    }

    /**
     * Gathers the rows of scattered people.
     *
     * @param inputs the files
     * @param bytes how many bytes they have
     * @param index who is scattered
     * @param directory takes the temporary files
     * @param threads how many threads look for them
     */
    static Gathered from(List<BulkInput> inputs, long bytes, FileIndex index, Path directory, int threads)
            throws IOException {
        int parts = (int) Math.min(MOST_PARTS, 1 + bytes / PART_SIZE);
        Gathered gathered = new Gathered(directory, parts);
        try {
            for (int part = 0; part < parts; part++) {
                gathered.rows.add(OwnerOnly.newFile(gathered.rowFile(part)));
                gathered.keys.add(new DataOutputStream(
                        new BufferedOutputStream(OwnerOnly.newFile(gathered.keyFile(part)), 1 << 13)));
            }
            try (OrderedPool<List<Found>> pool = new OrderedPool<>(threads, gathered::add)) {
                Passes.over(inputs, chunk -> pool.give(() -> find(chunk, index, parts)));
                pool.finish();
            }
        } finally {
            gathered.closeFiles();
        }
        return gathered;
    }

    private static List<Found> find(Chunk chunk, FileIndex index, int parts) {
        RowTable table = RowTable.of(chunk);
        List<Found> found = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            long subject = table.subject(row);
            if (table.rejection(row) == null && index.isScattered(subject)) {
                int start = table.start(row);
                byte[] line = Arrays.copyOfRange(chunk.bytes(), start, table.end(row) + 1);
                line[line.length - 1] = '\n';
                int part = (int) Long.remainderUnsigned(Hashing.mixed(subject), parts);
                found.add(new Found(part, new Place(chunk.file(), chunk.offset() + start), line));
            }
        }
        return found;
    }

    private void add(List<Found> found) throws IOException {
        for (Found each : found) {
            rows.get(each.part).write(each.row);
            keys.get(each.part).writeInt(each.place.file());
            keys.get(each.part).writeLong(each.place.offset());
        }
    }

    /** How many parts there are. */
    int parts() {
        return parts;
    }

    /** Reads a part, whose temporary files are deleted. */
    Part read(int part) throws IOException {
        byte[] bytes = Files.readAllBytes(rowFile(part));
        long count = Files.size(keyFile(part)) / KEY_SIZE;
        List<Place> places = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(keyFile(part))))) {
            for (long i = 0; i < count; i++) {
                int file = in.readInt();
                places.add(new Place(file, in.readLong()));
            }
        }
        delete(part);
        RowTable table = RowTable.of(new Chunk(0, bytes, bytes.length, 0, Set.of(), bytes.length));
        Map<Long, List<Integer>> people = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            people.computeIfAbsent(table.subject(row), key -> new ArrayList<>()).add(row);
        }
        return new Part(table, places, List.copyOf(people.values()));
    }

    private void closeFiles() throws IOException {
        for (OutputStream each : rows) {
            each.close();
        }
        for (OutputStream each : keys) {
            each.close();
        }
    }

    private Path rowFile(int part) {
        return directory.resolve("rows-" + part);
    }

    private Path keyFile(int part) {
        return directory.resolve("keys-" + part);
    }

    private void delete(int part) throws IOException {
        Files.deleteIfExists(rowFile(part));
        Files.deleteIfExists(keyFile(part));
    }

    @Override
    public void close() throws IOException {
        for (int part = 0; part < parts; part++) {
            delete(part);
        }
    }
}
