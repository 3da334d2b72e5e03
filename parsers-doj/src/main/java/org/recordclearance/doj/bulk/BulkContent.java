package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.people.EverybodyScattered;
import org.recordclearance.doj.bulk.people.EverybodyTogether;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.Passes;
import org.recordclearance.doj.bulk.rows.PlacedRows;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.output.TemporaryFolder;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Everybody of a bulk file of the DOJ, or of several that belong together, held in memory to be asked again and again; and how many
 * rows are in nobody's record. A file of any size goes through a {@link BulkFile}.
 *
 * <p>All processors read. Where the rows of everybody stand together the files are read once; else they are gone over before, and the
 * rows of those who are scattered are gathered in temporary files, for their owner alone to read.
 *
 * <p>Immutable, and safe for use by several threads.
 */
@JsonOfItsOwn
public final class BulkContent {

    private final List<RapSheet> rapSheets;
    private final PlacedRows rows;
    private final CellCounts cells;

    private BulkContent(List<RapSheet> rapSheets, PlacedRows rows, CellCounts cells) {
        this.cells = cells;
        this.rapSheets = rapSheets;
        this.rows = rows;
    }

    /**
     * Reads files that belong together.
     *
     * @param files one file or more; the rows of a person in several of them are one rap sheet
     * @return what is in them
     * @throws IllegalArgumentException if there is no file, or one is given twice, be it as a copy
     * @throws NotABulkFileException if no row of a file can be read
     * @throws InterruptedIOException if the thread is interrupted, which it still is then
     * @throws IOException if a file can't be read, or is changed meanwhile
     */
    public static BulkContent read(Path... files) throws IOException {
        return read(Arrays.asList(Objects.requireNonNull(files, "files")), ReadingOptions.standard());
    }

    /**
     * Reads files that belong together.
     *
     * @param files one file or more; the rows of a person in several of them are one rap sheet
     * @param options what people are read with, such as an office's own sections and dispositions
     * @return what is in them
     * @throws IllegalArgumentException if there is no file, or one is given twice, be it as a copy
     * @throws NotABulkFileException if no row of a file can be read
     * @throws InterruptedIOException if the thread is interrupted, which it still is then
     * @throws IOException if a file can't be read, or is changed meanwhile
     */
    public static BulkContent read(Collection<Path> files, ReadingOptions options) throws IOException {
        return read(files, options, Portions.OF_A_STREAM, Runtime.getRuntime().availableProcessors());
    }

    static BulkContent read(Collection<Path> files, ReadingOptions options, Portions portions, int threads)
            throws IOException {
        PersonReader reader = PersonReader.with(Objects.requireNonNull(options, "options"));
        List<BulkInput> inputs = BulkFile.inputs(files);
        List<String> names = BulkFile.names(files);
        try {
            PlacedRows rows = new PlacedRows(names);
            CellCounts cells = new CellCounts();
            Optional<List<RapSheet>> together =
                    new EverybodyTogether(reader, portions, threads).read(inputs, rows, cells);
            if (together.isPresent()) {
                FirstPass.checkEachHasRows(inputs, names, rows);
                return new BulkContent(together.get(), rows, cells);
            }
            FirstPass found = FirstPass.over(inputs, names, portions, threads);
            EverybodyScattered scattered = new EverybodyScattered(reader, portions, threads, found.index());
            try (TemporaryFolder workshop = TemporaryFolder.create()) {
                List<RapSheet> everybody = scattered.read(inputs, found.rows().bytes(), workshop.path(), cells);
                return new BulkContent(everybody, found.rows(), cells);
            }
        } catch (Passes.FileFailed e) {
            throw FirstPass.reason(e, names);
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw e;
        }
    }

    /**
     * Gets the people.
     *
     * @return the rap sheets in the order of the first row of each. A SUBJECT_ID with more rows than a record has room for, as one that
     *     stands for nobody may have, has several, see {@link BulkFile}
     */
    public List<RapSheet> rapSheets() {
        return rapSheets;
    }

    /**
     * Gets how many rows could be placed.
     *
     * @return the rows of all people
     */
    public long rowCount() {
        return rows.placed();
    }

    /**
     * Gets how many rows were rejected. The records that they belong to are marked incomplete.
     *
     * @return the rows that are in no person's record
     */
    public long rejectedRowCount() {
        return rows.rejectedCount();
    }

    /**
     * Gets how many rows were rejected, by reason.
     *
     * @return the number of rows by the reason that {@link RejectedRow#reason} gives, also of those that are not kept
     */
    public Map<String, Long> rejectedByReason() {
        return rows.rejectedByReason();
    }

    /**
     * Gets what the rows of all people are like.
     *
     * @return the counts, each time anew
     */
    public CellCounts cells() {
        CellCounts copy = new CellCounts();
        synchronized (cells) { // as they are counted to their end when they are asked
            copy.merge(cells);
        }
        return copy;
    }

    /**
     * Gets which rows were rejected.
     *
     * @return the rows in order, at most {@link BulkFile#MOST_REJECTED_ROWS_KEPT}
     */
    public List<RejectedRow> rejectedRows() {
        return rows.rejected();
    }

    /**
     * Returns the shape of the content.
     *
     * @return such as {@code BulkContent[2 people, 38 rows, 0 rejected]}
     */
    @Override
    public String toString() {
        return "BulkContent[" + rapSheets.size() + " people, " + rowCount() + " rows, " + rejectedRowCount()
                + " rejected]";
    }
}
