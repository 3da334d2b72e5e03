package org.recordclearance.doj.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.rapsheet.Conviction;

/** Reviews the people of chunks and lays out their rows. Keeps what it has seen and counted. For one thread at a time. */
final class ReviewWorker {

    private static final int[] CONDENSED =
            Plan.CONDENSED.stream().mapToInt(BulkColumn::ordinal).toArray();

    private final @Nullable FileIndex index;
    private final RowTable table = new RowTable();
    private final WordCache words = new WordCache();
    private final ReviewTally tally;
    private final RowCells cells;

    /**
     * Creates a worker.
     *
     * @param plan what to do with each person
     * @param index who is in the files, or null to trust that the rows of each person stand together
     */
    ReviewWorker(Plan plan, @Nullable FileIndex index) {
        this.index = index;
        this.tally = new ReviewTally(plan);
        this.cells = new RowCells(plan);
    }

    ReviewTally tally() {
        return tally;
    }

    /**
     * Reviews the people of a chunk.
     *
     * @param chunk the chunk
     * @param gathered the cells of rows whose people are scattered, by where the rows begin in the file
     * @param into takes what comes of it
     */
    void review(Chunk chunk, Map<Long, GatheredCells.Entry> gathered, ReviewedChunk into) {
        table.read(chunk);
        into.begin(chunk, table);
        if (index == null && into.runs.needsIndex()) {
            return; // whoever takes the result begins again with an index
        }
        for (int row = 0; row < table.rows(); row++) {
            Rejection rejection = table.rejection(row);
            if (rejection != null) {
                int kept = rejection == Rejection.TOO_LONG ? Rejection.KEPT_OF_LONG_LINE : Integer.MAX_VALUE;
                int end = (int) Math.min(table.end(row), (long) table.start(row) + kept);
                byte[] line = Arrays.copyOfRange(table.bytes(), table.start(row), end);
                into.rejected.add(new ReviewedChunk.Rejected(table.lineNumber(row), rejection, line));
            }
        }
        for (PersonRuns.Run run : into.runs.runs()) {
            if (index != null && index.isScattered(run.subject())) {
                copy(run, chunk.offset(), gathered, into);
            } else {
                review(run, into);
            }
        }
    }

    private void review(PersonRuns.Run run, ReviewedChunk into) {
        List<TableRow> rows = new ArrayList<>();
        for (int row = run.first(); row <= run.last(); row++) {
            if (table.rejection(row) == null) {
                rows.add(new TableRow(table, row, words));
            }
        }
        boolean incomplete = index == null ? into.runs.isIncomplete(run.subject()) : index.isIncomplete(run.subject());
        PersonRows person = PersonRows.assemble(rows, incomplete);
        ReviewTally.Reviews reviews = tally.review(person.rapSheet());
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i).number();
            Optional<Conviction> conviction = person.convictionOfRow(i);
            Optional<Determination> determination = conviction.flatMap(reviews.own()::determination);
            write(row, cells.of(rows.get(i), conviction, determination), determination.isPresent(), into);
            if (conviction.isPresent()) {
                for (byte[] difference :
                        cells.differences(conviction.get(), rows.get(i), reviews.own(), reviews.compared())) {
                    into.differences.add(new ReviewedChunk.Difference(table.lineNumber(row), difference));
                }
            }
        }
    }

    /** Lays out rows of a scattered person, who was reviewed before. */
    private void copy(PersonRuns.Run run, long offset, Map<Long, GatheredCells.Entry> gathered, ReviewedChunk into) {
        for (int row = run.first(); row <= run.last(); row++) {
            if (table.rejection(row) != null) {
                continue;
            }
            GatheredCells.Entry entry = gathered.get(offset + table.start(row));
            if (entry == null) {
                TableRow plain = new TableRow(table, row, words);
                write(row, cells.of(plain, Optional.empty(), Optional.empty()), false, into);
            } else {
                write(row, entry.cells(), entry.determined(), into);
                for (byte[] difference : entry.differences()) {
                    into.differences.add(new ReviewedChunk.Difference(table.lineNumber(row), difference));
                }
            }
        }
    }

    /** Reviews the people of a part of those who are scattered, and gives the cells of their convictions' rows. */
    List<GatheredCells.Entry> review(Gathered.Part part) {
        List<GatheredCells.Entry> entries = new ArrayList<>();
        for (List<Integer> person : part.people()) {
            List<TableRow> rows = new ArrayList<>();
            for (int row : person) {
                rows.add(new TableRow(part.table(), row, words));
            }
            boolean incomplete =
                    index != null && index.isIncomplete(part.table().subject(person.get(0)));
            PersonRows together = PersonRows.assemble(rows, incomplete);
            ReviewTally.Reviews reviews = tally.review(together.rapSheet());
            for (int i = 0; i < rows.size(); i++) {
                Optional<Conviction> conviction = together.convictionOfRow(i);
                if (conviction.isPresent()) {
                    Optional<Determination> determination = conviction.flatMap(reviews.own()::determination);
                    entries.add(new GatheredCells.Entry(
                            part.places().get(person.get(i)),
                            determination.isPresent(),
                            cells.of(rows.get(i), conviction, determination),
                            cells.differences(conviction.get(), rows.get(i), reviews.own(), reviews.compared())));
                }
            }
        }
        entries.sort((a, b) -> a.place().compareTo(b.place()));
        return entries;
    }

    private void write(int row, byte[] computed, boolean determined, ReviewedChunk into) {
        byte[] bytes = table.bytes();
        line(into.all, bytes, table.start(row), table.end(row), computed);
        if (determined) {
            line(into.determined, bytes, table.start(row), table.end(row), computed);
        }
        for (int i = 0; i < CONDENSED.length; i++) {
            if (i > 0) {
                into.condensed.append((byte) ',');
            }
            into.condensed.append(bytes, table.start(row, CONDENSED[i]), table.end(row, CONDENSED[i]));
        }
        into.condensed.append(computed);
        into.condensed.append((byte) '\n');
        into.written++;
    }

    private static void line(ByteSink sink, byte[] bytes, int from, int to, byte[] computed) {
        sink.append(bytes, from, to);
        sink.append(computed);
        sink.append((byte) '\n');
    }
}
