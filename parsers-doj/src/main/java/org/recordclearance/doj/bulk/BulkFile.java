package org.recordclearance.doj.bulk;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.review.Staging;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.ChunkReader;
import org.recordclearance.doj.bulk.rows.FileIndex;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.Rejection;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.doj.bulk.rows.SpareArrays;
import org.recordclearance.rapsheet.RapSheet;

/**
 * A bulk file of the DOJ, or several that belong together, as a stream of people.
 *
 * <p>Opening goes over the files once, to find which rows are rejected and whose rows do not stand together. The streams
 * are lazy: a person at a time is in memory, and each stream reads the files again. People come in the order of their
 * rows; those who are scattered over the files come at the end. A row that is rejected is in no person's rows, and marks
 * the record it belongs to incomplete.
 *
 * <p>For use by one thread; close it to remove its temporary files, which are made only where they are needed, and only for
 * their owner to read.
 */
public final class BulkFile implements Closeable {

    /** How many rejected rows are kept; more are counted. */
    public static final int MOST_REJECTED_ROWS_KEPT = 10_000;

    private final List<BulkInput> inputs;
    private final List<String> names;
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final FileIndex index;
    private final @Nullable Path spooled;
    private long bytes;
    private long rows;
    private long rejectedCount;
    private @Nullable Path temporary;

    private BulkFile(List<BulkInput> inputs, List<String> names, @Nullable Path spooled) throws IOException {
        this.inputs = inputs;
        this.names = names;
        this.spooled = spooled;
        this.index = lookOver();
    }

    /**
     * Opens files that belong together.
     *
     * @param files one file or more; the rows of a person in several of them are one rap sheet
     * @return the bulk file
     * @throws IllegalArgumentException if there is no file, or one is given twice
     * @throws NotABulkFileException if no row of a file can be read
     * @throws IOException if a file can't be read
     */
    public static BulkFile open(Path... files) throws IOException {
        return open(Arrays.asList(files));
    }

    /**
     * Opens files that belong together.
     *
     * @param files one file or more; the rows of a person in several of them are one rap sheet
     * @return the bulk file
     * @throws IllegalArgumentException if there is no file, or one is given twice
     * @throws NotABulkFileException if no row of a file can be read
     * @throws IOException if a file can't be read
     */
    public static BulkFile open(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("give at least one file");
        }
        List<BulkInput> inputs = new ArrayList<>();
        DistinctFiles distinct = new DistinctFiles();
        for (Path file : files) {
            distinct.add(file);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException(file + " is not a regular file");
            }
            inputs.add(() -> Files.newInputStream(file));
        }
        return new BulkFile(inputs, files.stream().map(Path::toString).toList(), null);
    }

    /**
     * Reads a file from a stream, which is copied to a temporary file and not closed.
     *
     * @param in the bytes of the file
     * @return the bulk file
     * @throws NotABulkFileException if no row can be read
     * @throws IOException if the stream can't be read
     */
    public static BulkFile of(InputStream in) throws IOException {
        Path copy = Files.createTempFile("record-clearance", ".csv");
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return new BulkFile(List.of(() -> Files.newInputStream(copy)), List.of("stream"), copy);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /**
     * Reads a file from its text.
     *
     * @param text the rows
     * @return the bulk file
     * @throws NotABulkFileException if no row can be read
     */
    public static BulkFile of(String text) throws NotABulkFileException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try {
            return new BulkFile(List.of(() -> new ByteArrayInputStream(content)), List.of("text"), null);
        } catch (NotABulkFileException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("an array can't be read", e);
        }
    }

    private FileIndex lookOver() throws IOException {
        FileIndex.Builder builder = new FileIndex.Builder();
        for (int file = 0; file < inputs.size(); file++) {
            long lines = 0;
            long good = 0;
            try (ChunkReader reader = new ChunkReader(inputs.get(file).open(), file, new SpareArrays())) {
                for (Chunk chunk = reader.next(); chunk != null; chunk = reader.next()) {
                    RowTable table = RowTable.of(chunk);
                    builder.add(PersonRuns.of(table));
                    good += keepRejected(table, names.get(file), lines);
                    lines += table.lines();
                    bytes += chunk.consumed();
                }
            }
            if (good == 0) {
                throw new NotABulkFileException(names.get(file));
            }
            rows += good;
        }
        return builder.build();
    }

    private long keepRejected(RowTable table, String name, long linesBefore) {
        long good = 0;
        for (int row = 0; row < table.rows(); row++) {
            Rejection rejection = table.rejection(row);
            if (rejection == null) {
                good++;
                continue;
            }
            rejectedCount++;
            if (rejected.size() < MOST_REJECTED_ROWS_KEPT) {
                rejected.add(new RejectedRow(name, linesBefore + table.lineNumber(row), rejection.words()));
            }
        }
        return good;
    }

    /**
     * Gets how many rows could be placed.
     *
     * @return the rows of all people
     */
    public long rowCount() {
        return rows;
    }

    /**
     * Gets how many rows were rejected.
     *
     * @return the rows that are in no person's record
     */
    public long rejectedRowCount() {
        return rejectedCount;
    }

    /**
     * Gets which rows were rejected.
     *
     * @return the rows in order, at most {@link #MOST_REJECTED_ROWS_KEPT}
     */
    public List<RejectedRow> rejectedRows() {
        return List.copyOf(rejected);
    }

    /**
     * Streams the rap sheets, one for each person. Close the stream when it is not used to its end.
     *
     * @return the rap sheets, for one thread
     */
    public Stream<RapSheet> rapSheets() {
        return people().map(PersonRows::rapSheet);
    }

    /**
     * Streams the people with their rows. Close the stream when it is not used to its end.
     *
     * <p>A file that can't be read any more throws an {@link java.io.UncheckedIOException}.
     *
     * @return the people, for one thread
     */
    public Stream<PersonRows> people() {
        PersonIterator people = new PersonIterator(inputs, bytes, index, this::temporaryDirectory);
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(people, characteristics), false)
                .onClose(people::close);
    }

    private Path temporaryDirectory() throws IOException {
        if (temporary == null) {
            temporary = Files.createTempDirectory("record-clearance");
        }
        return Files.createTempDirectory(Objects.requireNonNull(temporary), "people");
    }

    @Override
    public void close() throws IOException {
        if (temporary != null) {
            Staging.deleteRecursively(temporary);
            temporary = null;
        }
        if (spooled != null) {
            Files.deleteIfExists(spooled);
        }
    }

    /**
     * Returns the shape of the file.
     *
     * @return such as {@code BulkFile[38 rows, 0 rejected]}
     */
    @Override
    public String toString() {
        return "BulkFile[" + rows + " rows, " + rejectedCount + " rejected]";
    }
}
