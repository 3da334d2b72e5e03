package org.recordclearance.doj.bulk.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.bulk.gather.GatheredCells;
import org.recordclearance.doj.bulk.gather.KeptRows;
import org.recordclearance.doj.bulk.gather.PackedRows;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.record.WordCache;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.FileIndex;
import org.recordclearance.doj.bulk.rows.LocatedRows;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.Rejection;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.rapsheet.Conviction;

/** Reviews the people of chunks and lays out their rows. Keeps what it has seen and counted. For one thread at a time. */
final class ReviewWorker {

    private static final int[][] CONDENSED = Plan.condensedRuns();

    private final RowTable table = new RowTable();
    private final KeptRows kept;
    private final ByteBuilder sink = new ByteBuilder();
    private final WordCache words = new WordCache();
    private final ReviewTally tally;
    private final RowCells cells;

    /**
     * Creates a worker that does with each person what a plan says.
     *
     * @param plan the plan
     * @param columnsOfResults the plan's columns of which the places are written down where people are scattered
     */
    ReviewWorker(Plan plan, KeptRows.Columns columnsOfResults) {
        this.kept = new KeptRows(columnsOfResults);
        this.tally = new ReviewTally(plan);
        this.cells = new RowCells(plan);
    }

    ReviewTally tally() {
        return tally;
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
        for (PersonRuns.Run run : into.runs.runs()) {
            review(run, into);
        }
    }

    /**
     * Lays out the rows of a chunk, whose people were reviewed before.
     *
     * @param chunk the chunk
     * @param found where its rows are
     * @param computed the cells of rows, by where these begin in the file
     * @param into takes the result
     */
    void layOut(Chunk chunk, byte[] found, Map<Long, GatheredCells.Entry> computed, ReviewedChunk into) {
        kept.read(chunk, found);
        into.begin(chunk, kept, PersonRuns.NONE);
        keepRejected(kept, into);
        for (int row = 0; row < kept.rows(); row++) {
            if (kept.rejection(row) != null) {
                continue;
            }
            GatheredCells.Entry entry = computed.get(chunk.offset() + kept.start(row));
            if (entry == null) {
                write(kept, row, cells.of(plain(row)), false, into);
            } else {
                write(kept, row, entry.cells(), entry.determined(), into);
                for (byte[] difference : entry.differences()) {
                    into.differences.add(new ReviewedChunk.Difference(kept.lineNumber(row), difference));
                }
            }
        }
    }

    /** A row of which few values are asked for, if any. */
    private BulkRow plain(int row) {
        return column -> words.word(kept, row, column.ordinal()).text();
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

    private void review(PersonRuns.Run run, ReviewedChunk into) {
        List<TableRow> rows = TableRow.of(table, run, words);
        PersonRows person = PersonRows.assemble(rows, into.runs.isIncomplete(run.subject()));
        ReviewTally.Reviews reviews = tally.review(person.rapSheet());
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i).number();
            Optional<Conviction> conviction = person.convictionOfRow(i);
            if (conviction.isEmpty()) {
                write(table, row, cells.of(rows.get(i)), false, into);
            } else {
                Optional<Determination> determination = reviews.own().determination(conviction.get());
                write(table, row, cells.of(rows.get(i), conviction, determination), determination.isPresent(), into);
                for (byte[] difference :
                        cells.differences(conviction.get(), rows.get(i), reviews.own(), reviews.compared())) {
                    into.differences.add(new ReviewedChunk.Difference(table.lineNumber(row), difference));
                }
            }
        }
    }

    /** Reviews the people of a part of those who were gathered, and gives the cells of their convictions' rows. */
    List<GatheredCells.Entry> review(PackedRows part, FileIndex index) {
        List<GatheredCells.Entry> entries = new ArrayList<>();
        for (List<Integer> person : part.people()) {
            List<TableRow> rows = new ArrayList<>();
            for (int row : person) {
                rows.add(new TableRow(part, row, words));
            }
            PersonRows together = PersonRows.assemble(rows, index.isIncomplete(part.subject(person.get(0))));
            ReviewTally.Reviews reviews = tally.review(together.rapSheet());
            for (int i = 0; i < rows.size(); i++) {
                Optional<Conviction> conviction = together.convictionOfRow(i);
                if (conviction.isPresent()) {
                    Optional<Determination> determination = reviews.own().determination(conviction.get());
                    byte[] computed = cells.of(rows.get(i), conviction, determination);
                    byte[][] differences =
                            cells.differences(conviction.get(), rows.get(i), reviews.own(), reviews.compared());
                    boolean isPlain = determination.isEmpty()
                            && differences.length == 0
                            && Arrays.equals(computed, cells.of(rows.get(i)));
                    if (!isPlain) {
                        entries.add(new GatheredCells.Entry(
                                part.place(person.get(i)), determination.isPresent(), computed, differences));
                    }
                }
            }
        }
        entries.sort(Comparator.comparing(GatheredCells.Entry::place));
        return entries;
    }

    private static void write(LocatedRows from, int row, byte[] computed, boolean determined, ReviewedChunk into) {
        byte[] bytes = from.bytes();
        into.all.appendLine(bytes, from.start(row), from.end(row), computed);
        if (determined) {
            into.determined.appendLine(bytes, from.start(row), from.end(row), computed);
        }
        int last = CONDENSED.length - 1;
        for (int i = 0; i < last; i++) {
            // with the comma behind it
            into.condensed.append(bytes, from.start(row, CONDENSED[i][0]), from.end(row, CONDENSED[i][1]) + 1);
        }
        into.condensed.appendLine(
                bytes, from.start(row, CONDENSED[last][0]), from.end(row, CONDENSED[last][1]), computed);
        into.written++;
    }
}
