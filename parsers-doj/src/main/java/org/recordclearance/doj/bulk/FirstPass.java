package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.Crew;
import org.recordclearance.doj.bulk.rows.FileIndex;
import org.recordclearance.doj.bulk.rows.FileStart;
import org.recordclearance.doj.bulk.rows.Passes;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.PlacedRows;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RefusedFileException;
import org.recordclearance.doj.bulk.rows.RowTable;

/**
 * What is known of files when they were gone over once.
 *
 * @param index who is in them
 * @param rows how many rows could be placed, and which could not
 */
record FirstPass(FileIndex index, PlacedRows rows) {

    /** What is found in a chunk. */
    private record Found(PersonRuns runs, PlacedRows.OfChunk rows) {}

    /**
     * Goes over files.
     *
     * @param inputs the files
     * @param names what they are called
     * @param portions how many bytes of rows that stand together are in memory at once
     * @param threads how many threads find rows
     * @throws NotABulkFileException if no row of a file can be placed
     * @throws InterruptedIOException if the thread was interrupted
     */
    static FirstPass over(List<BulkInput> inputs, List<String> names, Portions portions, int threads)
            throws IOException {
        FileIndex.Builder index = new FileIndex.Builder(true);
        PlacedRows rows = new PlacedRows(names);
        Crew<RowTable> tables = new Crew<>(RowTable::new);
        try {
            Passes.work(
                    inputs, portions.together(), threads, chunk -> tables.have(table -> find(chunk, table)), found -> {
                        index.add(found.runs);
                        rows.add(found.rows);
                    });
        } catch (Passes.FileFailed e) {
            throw reason(e, names);
        }
        checkEachHasRows(inputs, names, rows);
        return new FirstPass(index.build(), rows);
    }

    private static Found find(Chunk chunk, RowTable table) {
        table.read(chunk);
        return new Found(PersonRuns.of(table), PlacedRows.OfChunk.of(chunk, table));
    }

    /**
     * Checks that every file is a bulk file.
     *
     * @throws NotABulkFileException if no row of one can be placed
     */
    static void checkEachHasRows(List<BulkInput> inputs, List<String> names, PlacedRows rows) throws IOException {
        for (int file = 0; file < names.size(); file++) {
            if (rows.placed(file) == 0) {
                throw new NotABulkFileException(names.get(file), FileStart.whyNoRow(inputs.get(file)));
            }
        }
    }

    /** Why a file could not be read. */
    static IOException reason(Passes.FileFailed failed, List<String> names) {
        Throwable cause = failed.getCause();
        if (cause instanceof RefusedFileException) {
            return new NotABulkFileException(names.get(failed.file()), String.valueOf(cause.getMessage()));
        }
        if (cause instanceof ClosedByInterruptException) {
            return (IOException) new InterruptedIOException("interrupted").initCause(cause);
        }
        return cause instanceof IOException reading ? reading : failed;
    }
}
