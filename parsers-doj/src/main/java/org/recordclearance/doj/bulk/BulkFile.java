package org.recordclearance.doj.bulk;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.DistinctFiles;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.people.PersonIterator;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.FileStart;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.WatchedFile;
import org.recordclearance.doj.output.OwnerOnly;
import org.recordclearance.doj.output.TemporaryFolder;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A bulk file of the DOJ, or several that belong together, as a stream of people.
 *
 * <p>Opening goes over the files once, by all processors, to find which rows are rejected and whose rows do not stand together.
 * The streams are lazy: a person at a time is in memory, and each stream reads the files again. People come in the order of
 * their rows; those who are scattered over the files, or have some megabytes of rows, come at the end. A SUBJECT_ID with more
 * than a record has room for, as one that stands for nobody may have, comes several times, each time as a record of which it is
 * not known whose it is ({@link org.recordclearance.rapsheet.Contradiction#IDENTITY}). A row that is rejected is in no person's
 * rows, and marks the record it belongs to incomplete. Whoever wants everybody in memory takes {@link BulkContent}.
 *
 * <p>For use by one thread; close it to remove its temporary files, which are made only where they are needed, and only for
 * their owner to read. A closed bulk file streams nobody any more.
 */
@JsonOfItsOwn
public final class BulkFile implements Closeable {

    /** How many rejected rows are kept; more are counted. */
    public static final int MOST_REJECTED_ROWS_KEPT = 10_000;

    private final List<BulkInput> inputs;
    private final FirstPass found;
    private final @Nullable TemporaryFolder spooled;
    private final Portions portions;
    private @Nullable TemporaryFolder temporary;
    private ReadingOptions options = ReadingOptions.standard();
    private boolean closed;

    private BulkFile(List<BulkInput> inputs, List<String> names, @Nullable TemporaryFolder spooled) throws IOException {
        this(inputs, names, spooled, Portions.OF_A_STREAM);
    }

    private BulkFile(List<BulkInput> inputs, List<String> names, @Nullable TemporaryFolder spooled, Portions portions)
            throws IOException {
        this.portions = portions;
        this.inputs = inputs;
        this.spooled = spooled;
        try {
            this.found =
                    FirstPass.over(inputs, names, portions, Runtime.getRuntime().availableProcessors());
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw e;
        }
    }

    /**
     * Opens files that belong together.
     *
     * @param files one file or more; the rows of a person in several of them are one rap sheet
     * @return the bulk file
     * @throws IllegalArgumentException if there is no file, or one is given twice, be it as a copy
     * @throws NotABulkFileException if no row of a file can be read
     * @throws IOException if a file can't be read
     */
    public static BulkFile open(Path... files) throws IOException {
        return open(Arrays.asList(Objects.requireNonNull(files, "files")));
    }

    /**
     * Opens files that belong together.
     *
     * @param files one file or more; the rows of a person in several of them are one rap sheet
     * @return the bulk file
     * @throws IllegalArgumentException if there is no file, or one is given twice, be it as a copy
     * @throws NotABulkFileException if no row of a file can be read
     * @throws IOException if a file can't be read
     */
    public static BulkFile open(Collection<Path> files) throws IOException {
        return open(files, Portions.OF_A_STREAM);
    }

    static BulkFile open(Collection<Path> files, Portions portions) throws IOException {
        return new BulkFile(inputs(files), names(files), null, portions);
    }

    static List<String> names(Collection<Path> files) {
        return files.stream().map(Path::toString).toList();
    }

    static List<BulkInput> inputs(Collection<Path> files) throws IOException {
        if (Objects.requireNonNull(files, "files").isEmpty()) {
            throw new IllegalArgumentException("give at least one file");
        }
        List<BulkInput> inputs = new ArrayList<>();
        DistinctFiles distinct = new DistinctFiles(FileStart::hasNoRow);
        for (Path file : files) {
            distinct.add(Objects.requireNonNull(file, "file"));
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException(file + " is not a regular file");
            }
            inputs.add(new WatchedFile(file, false));
        }
        return inputs;
    }

    /**
     * Reads everybody of files that belong together, to be asked again and again as by a study. All rap sheets are in memory then.
     *
     * @param files one file or more; the rows of a person in several of them are one rap sheet
     * @return the rap sheets, as {@link BulkContent} has them, which also says how many rows were rejected
     * @throws IllegalArgumentException if there is no file, or one is given twice, be it as a copy
     * @throws NotABulkFileException if no row of a file can be read
     * @throws InterruptedIOException if the thread is interrupted, which it still is then
     * @throws IOException if a file can't be read, or is changed meanwhile
     */
    public static List<RapSheet> readAll(Path... files) throws IOException {
        return BulkContent.read(files).rapSheets();
    }

    /**
     * Opens what a stream gives. People who are scattered over it, and each stream of its people, need it to be read again, which a
     * stream can't be: it is read to its end now, and kept in a temporary file for its owner alone until the bulk file is closed.
     *
     * @param in the bytes of the file, which is not closed
     * @return the bulk file
     * @throws NotABulkFileException if no row can be read
     * @throws IOException if the stream can't be read, or not be kept
     */
    public static BulkFile open(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        return spool(in::transferTo);
    }

    /**
     * Opens what a reader gives. As with a stream, it is read to its end now, and kept in a temporary file for its owner alone until
     * the bulk file is closed.
     *
     * @param reader the text of the file, which is not closed
     * @return the bulk file
     * @throws NotABulkFileException if no row can be read
     * @throws IOException if the reader can't be read, or its text not be kept
     */
    public static BulkFile open(Reader reader) throws IOException {
        Objects.requireNonNull(reader, "reader");
        return spool(out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            reader.transferTo(text);
            text.flush();
        });
    }

    /** Writes the bytes of a file. */
    private interface Spool {
        void writeTo(OutputStream out) throws IOException;
    }

    private static BulkFile spool(Spool content) throws IOException {
        TemporaryFolder folder = TemporaryFolder.create();
        try {
            Path copy = folder.path().resolve("stream.csv");
            try (OutputStream out = OwnerOnly.newBufferedFile(copy)) {
                content.writeTo(out);
            }
            return new BulkFile(List.of(() -> Files.newInputStream(copy)), List.of("stream"), folder);
        } catch (IOException | RuntimeException e) {
            folder.close();
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
        byte[] content = Objects.requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8);
        try {
            return new BulkFile(List.of(() -> new ByteArrayInputStream(content)), List.of("text"), null);
        } catch (NotABulkFileException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("an array can't be read", e);
        }
    }

    /**
     * Sets what people are read with; without this, what the library knows.
     *
     * @param own the options, with an office's own sections and dispositions
     * @return this
     */
    public BulkFile readWith(ReadingOptions own) {
        this.options = Objects.requireNonNull(own, "options");
        return this;
    }

    /**
     * Gets how many rows could be placed.
     *
     * @return the rows of all people
     */
    public long rowCount() {
        return found.rows().placed();
    }

    /**
     * Gets how many rows were rejected.
     *
     * @return the rows that are in no person's record
     */
    public long rejectedRowCount() {
        return found.rows().rejectedCount();
    }

    /**
     * Gets how many rows were rejected, by reason.
     *
     * @return the number of rows by the reason that {@link RejectedRow#reason} gives, also of those that are not kept
     */
    public Map<String, Long> rejectedByReason() {
        return found.rows().rejectedByReason();
    }

    /**
     * Gets which rows were rejected.
     *
     * @return the rows in order, at most {@link #MOST_REJECTED_ROWS_KEPT}
     */
    public List<RejectedRow> rejectedRows() {
        return found.rows().rejected();
    }

    /**
     * Streams the rap sheets, one for each person. Close the stream when it is not used to its end.
     *
     * @return the rap sheets, for one thread
     * @throws IllegalStateException if the bulk file is closed; the stream throws it where that happens later
     */
    public Stream<RapSheet> rapSheets() {
        return people().map(PersonRows::rapSheet);
    }

    /**
     * Streams the people with their rows. Close the stream when it is not used to its end.
     *
     * <p>A file that can't be read any more, or is not what it was when it was opened, throws an {@link
     * java.io.UncheckedIOException}, also from the stream's {@code close} where it is not used to its end.
     *
     * @return the people, for one thread
     * @throws IllegalStateException if the bulk file is closed; the stream throws it where that happens later
     */
    public Stream<PersonRows> people() {
        checkOpen();
        PersonIterator people = new PersonIterator(
                inputs,
                found.rows().bytes(),
                found.index(),
                this::temporaryDirectory,
                options,
                portions,
                this::checkOpen);
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(people, characteristics), false)
                .onClose(people::close);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the bulk file is closed");
        }
    }

    private Path temporaryDirectory() throws IOException {
        if (temporary == null) {
            temporary = TemporaryFolder.create();
        }
        return Files.createTempDirectory(temporary.path(), "people");
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (temporary != null) {
            temporary.close();
            temporary = null;
        }
        if (spooled != null) {
            spooled.close();
        }
    }

    /**
     * Returns the shape of the file.
     *
     * @return such as {@code BulkFile[38 rows, 0 rejected]}
     */
    @Override
    public String toString() {
        return "BulkFile[" + rowCount() + " rows, " + rejectedRowCount() + " rejected]";
    }
}
