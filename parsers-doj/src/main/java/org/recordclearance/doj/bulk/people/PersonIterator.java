package org.recordclearance.doj.bulk.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.bulk.gather.Gathered;
import org.recordclearance.doj.bulk.gather.GatheredPart;
import org.recordclearance.doj.bulk.gather.PackedRows;
import org.recordclearance.doj.bulk.gather.RowsOnDisk;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.ChunkReader;
import org.recordclearance.doj.bulk.rows.FileIndex;
import org.recordclearance.doj.bulk.rows.Passes;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.doj.bulk.rows.SpareArrays;

/**
 * The people of files, one after another: first those whose rows stand together, then those who are scattered or have very many.
 * For one thread.
 */
public final class PersonIterator implements Iterator<PersonRows> {

    /** Makes a folder for temporary files, when there is need of one. */
    public interface Workshop {
        Path get() throws IOException;
    }

    private final List<BulkInput> inputs;
    private final long bytes;
    private final FileIndex index;
    private final Workshop workshop;
    private final Portions portions;
    private final Runnable check;
    private final PeopleOfRows people;
    private final Deque<PersonRows> ready = new ArrayDeque<>();
    private final GatheredPart.Taker taker = new GatheredPart.Taker() {
        @Override
        public void people(PackedRows rows) {
            people.ofPart(rows, index::isIncomplete, (person, rowsOfPerson) -> ready.add(person));
        }

        @Override
        public void person(RowsOnDisk rows) { // which can be read until all is closed
            fromDisk = people.ofPerson(rows, portions);
        }
    };
    private int file;
    private @Nullable ChunkReader reader;
    private @Nullable Gathered gathered;
    private @Nullable GatheredPart reading;
    private @Nullable RowsFromDisk fromDisk;
    private int part;

    /**
     * Creates an iterator.
     *
     * @param inputs the files
     * @param bytes how many bytes they have
     * @param index who is in them
     * @param workshop makes a folder for temporary files
     * @param options what people are read with
     * @param portions how much may be in memory at once, as when the index was made
     * @param check fails where people may not be asked for any more
     */
    public PersonIterator(
            List<BulkInput> inputs,
            long bytes,
            FileIndex index,
            Workshop workshop,
            ReadingOptions options,
            Portions portions,
            Runnable check) {
        this.portions = portions;
        this.people = new PeopleOfRows(PersonReader.with(options));
        this.inputs = inputs;
        this.bytes = bytes;
        this.index = index;
        this.workshop = workshop;
        this.check = check;
    }

    @Override
    public boolean hasNext() {
        check.run();
        try {
            while (ready.isEmpty() && (readChunk() || readPart())) {
                // until there is somebody, or nothing is left
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !ready.isEmpty();
    }

    @Override
    public PersonRows next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more people");
        }
        return ready.remove();
    }

    private boolean readChunk() throws IOException {
        while (file < inputs.size()) {
            if (reader == null) {
                reader = new ChunkReader(inputs.get(file).open(), file, new SpareArrays(), portions.together());
            }
            Chunk chunk = reader.next();
            if (chunk != null) {
                add(chunk);
                return true;
            }
            reader.close();
            reader = null;
            file++;
        }
        return false;
    }

    private void add(Chunk chunk) {
        RowTable table = RowTable.of(chunk);
        people.ofChunk(
                table,
                PersonRuns.of(table),
                subject -> !index.isScattered(subject),
                index::isIncomplete,
                (person, rows) -> ready.add(person));
    }

    private boolean readPart() throws IOException {
        if (!index.isAnybodyScattered()) {
            return false;
        }
        if (gathered == null) {
            gathered = gather();
        }
        if (fromDisk != null && !fromDisk.isEmpty()) {
            fromDisk = people.ofPerson(fromDisk, index::isIncomplete, (person, rows) -> ready.add(person));
            return true;
        }
        while (reading == null || !reading.next(taker)) {
            if (part == gathered.parts()) {
                return false;
            }
            reading = gathered.part(part++);
        }
        return true;
    }

    private Gathered gather() throws IOException {
        PackedRows.Columns all = new PackedRows.Columns(List.of(BulkColumn.values()));
        Gathered rows = new Gathered(workshop.get(), bytes, all, portions);
        ByteBuilder sink = new ByteBuilder();
        try {
            Passes.over(
                    inputs,
                    new SpareArrays(),
                    ChunkReader.USUAL_SIZE,
                    chunk -> rows.add(rows.pack(chunk, RowTable.of(chunk), index::isScattered, sink)));
            rows.end();
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
        return rows;
    }

    /** Ends reading, and removes what was gathered. */
    public void close() {
        try {
            if (reader != null) {
                reader.close();
            }
            if (gathered != null) {
                gathered.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
