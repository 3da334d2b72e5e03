package org.recordclearance.doj.bulk.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.gather.GatheredCells;
import org.recordclearance.doj.bulk.gather.GatheredPart;
import org.recordclearance.doj.bulk.gather.KeptRows;
import org.recordclearance.doj.bulk.gather.PackedRows;
import org.recordclearance.doj.bulk.gather.RowsOnDisk;
import org.recordclearance.doj.bulk.people.PeopleOfRows;
import org.recordclearance.doj.bulk.people.RowsFromDisk;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.FileIndex;
import org.recordclearance.doj.bulk.rows.LocatedRows;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.Rejection;
import org.recordclearance.doj.bulk.rows.RowTable;

/** Reviews the people of chunks and lays out their rows. Keeps what it has seen and counted. For one thread at a time. */
final class ReviewWorker {

    private final RowTable table = new RowTable();
    private final KeptRows kept = new KeptRows(Plan.columnsOfResults());
    private final ByteBuilder sink = new ByteBuilder();
    private final PeopleOfRows people;
    private final RowsReview reviewing;
    private final RowCells cells;

    /**
     * Creates a worker that does with each person what a plan says.
     *
     * @param plan the plan
     * @param reader what people are read with, the same for all workers of a pass
     * @param readable the columns that the rows of people have
     * @param asked takes which columns the result columns ask for
     */
    ReviewWorker(Plan plan, PersonReader reader, Set<BulkColumn> readable, AskedColumns asked) {
        this.people = new PeopleOfRows(reader);
        this.reviewing = new RowsReview(plan, readable, asked);
        this.cells = reviewing.cells();
    }

    ReviewTally tally() {
        return reviewing.tally();
    }

    /** Finds the rows of a chunk, for as long as the worker has no other. */
    RowTable read(Chunk chunk) {
        table.read(chunk);
        return table;
    }

    /** Takes what is made of a chunk's rows, until it is needed for the next. */
    ByteBuilder sink() {
        return sink;
    }

    /** Reviews the people of a chunk, in whose rows they stand together, and lays out its rows. */
    void review(Chunk chunk, ReviewedChunk into) {
        read(chunk);
        into.begin(chunk, table, PersonRuns.of(table));
        if (into.runs.needsIndex()) {
            return; // whoever takes the result begins again
        }
        keepRejected(table, into);
        RowsReview.Taker<TableRow> taker = (row, computed, determined, differences) ->
                write(table, row.number(), computed, determined, differences, into);
        people.ofChunk(
                table,
                into.runs,
                everybody -> true,
                into.runs::isIncomplete,
                (person, rows) -> reviewing.review(person, rows, taker));
    }

    /**
     * Reviews the people of a part of those who were gathered, and puts aside what was computed for rows, but where that is nothing.
     *
     * @param part the part
     * @param index whose record is incomplete
     * @param computed takes what was computed
     * @param portions how much may be in memory at once
     * @param oneAtATime is held by whoever reviews a person with very many rows
     * @throws UncheckedIOException of {@link ReviewPass.ColumnNotGathered} where a result column asks for one of the input that
     *     was not gathered
     */
    void review(GatheredPart part, FileIndex index, GatheredCells computed, Portions portions, Object oneAtATime) {
        try (GatheredCells.Part into = computed.begin()) {
            GatheredPart.Taker taker = new GatheredPart.Taker() {
                @Override
                public void people(PackedRows rows) throws IOException {
                    review(rows, index, into, portions.gathered());
                }

                @Override
                public void person(RowsOnDisk rows) throws IOException {
                    synchronized (oneAtATime) {
                        review(rows, index, into, portions);
                    }
                }
            };
            while (part.next(taker)) {
                into.endRun();
            }
            into.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void review(PackedRows part, FileIndex index, GatheredCells.Part into, int most) throws IOException {
        List<GatheredCells.Entry> entries = new ArrayList<>();
        long[] bytes = new long[1];
        Consumer<GatheredCells.Entry> taker = entry -> {
            entries.add(entry);
            bytes[0] += entry.cells().length;
            if (bytes[0] > most) {
                addRun(entries, into);
                bytes[0] = 0;
            }
        };
        checkColumns(() -> {
            people.ofPart(
                    part,
                    index::isIncomplete,
                    (person, rows) -> reviewing.review(person, rows, takerOfGathered(taker)));
            return part;
        });
        addRun(entries, into);
    }

    /** Puts aside what was computed for rows of several people, in the order of the rows. */
    private static void addRun(List<GatheredCells.Entry> entries, GatheredCells.Part into) {
        entries.sort(Comparator.comparing(GatheredCells.Entry::place));
        try {
            for (GatheredCells.Entry entry : entries) {
                into.add(entry);
            }
            into.endRun();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.clear();
    }

    private void review(RowsOnDisk ofOne, FileIndex index, GatheredCells.Part into, Portions portions)
            throws IOException {
        RowsReview.Taker<TableRow> taker = takerOfGathered(entry -> {
            try {
                into.add(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try (RowsOnDisk closed = ofOne) {
            RowsFromDisk left = people.ofPerson(closed, portions);
            while (!left.isEmpty()) {
                RowsFromDisk next = left;
                left = checkColumns(() -> people.ofPerson(
                        next, index::isIncomplete, (person, rows) -> reviewing.review(person, rows, taker)));
            }
        }
    }

    private RowsReview.Taker<TableRow> takerOfGathered(Consumer<GatheredCells.Entry> entries) {
        return (row, computed, determined, differences) -> {
            if (determined || differences.length > 0 || computed != cells.blank()) {
                entries.accept(new GatheredCells.Entry(row.place(), determined, computed, differences));
            }
        };
    }

    private <T> T checkColumns(Supplier<T> reviewing) {
        T done = null;
        try {
            done = reviewing.get();
        } catch (RuntimeException e) {
            if (!cells.hasMissedColumn()) {
                throw e;
            }
        }
        if (done == null || cells.hasMissedColumn()) {
            throw new UncheckedIOException(new ReviewPass.ColumnNotGathered());
        }
        return done;
    }

    /**
     * Lays out the rows of a chunk, whose people were reviewed before.
     *
     * @param chunk the chunk
     * @param found where its rows are
     * @param computed what was computed for rows, by where these begin in the file; nothing for those that are not there
     * @param into takes the result
     */
    void layOut(Chunk chunk, byte[] found, Map<Long, GatheredCells.Entry> computed, ReviewedChunk into) {
        kept.read(chunk, found);
        into.begin(chunk, kept, PersonRuns.NONE);
        keepRejected(kept, into);
        for (int row = 0; row < kept.rows(); row++) {
            if (kept.rejection(row) == null) {
                GatheredCells.Entry entry = computed.get(chunk.offset() + kept.start(row));
                if (entry == null) {
                    write(kept, row, cells.blank(), false, RowCells.NO_DIFFERENCES, into);
                } else {
                    write(kept, row, entry.cells(), entry.determined(), entry.differences(), into);
                }
            }
        }
    }

    private static void keepRejected(LocatedRows from, ReviewedChunk into) {
        for (int row = 0; row < from.rows(); row++) {
            Rejection rejection = from.rejection(row);
            if (rejection != null) {
                int kept = rejection == Rejection.TOO_LONG ? Rejection.KEPT_OF_LONG_LINE : Integer.MAX_VALUE;
                int end = (int) Math.min(from.end(row), (long) from.start(row) + kept);
                byte[] line = Arrays.copyOfRange(from.bytes(), from.start(row), end);
                into.rejected.add(new ReviewedChunk.Rejected(from.lineNumber(row), rejection, line));
            }
        }
    }

    private static void write(
            LocatedRows from, int row, byte[] computed, boolean determined, byte[][] differences, ReviewedChunk into) {
        byte[] bytes = from.bytes();
        into.all.appendLine(bytes, from.start(row), from.end(row), computed);
        if (determined) {
            into.determined.appendLine(bytes, from.start(row), from.end(row), computed);
        }
        int[][] runs = into.condensedRuns;
        int last = runs.length - 1;
        for (int i = 0; i < last; i++) {
            into.condensed.append(bytes, from.start(row, runs[i][0]), from.end(row, runs[i][1]));
            into.condensed.append((byte) ',');
        }
        into.condensed.appendLine(bytes, from.start(row, runs[last][0]), from.end(row, runs[last][1]), computed);
        for (byte[] difference : differences) {
            into.differences.add(new ReviewedChunk.Difference(from.lineNumber(row), difference));
        }
        into.written++;
    }
}
