package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.FileIndex;
import org.recordclearance.doj.bulk.rows.FileStart;
import org.recordclearance.doj.bulk.rows.OrderedPool;
import org.recordclearance.doj.bulk.rows.Passes;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.PlacedRows;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RefusedFileException;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.doj.bulk.rows.SpareArrays;

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
     * @throws InterruptedIOException if the thread was interrupted, and is still
     */
    static FirstPass over(List<BulkInput> inputs, List<String> names, Portions portions, int threads)
            throws IOException {
        FileIndex.Builder index = new FileIndex.Builder(true);
        PlacedRows rows = new PlacedRows(names);
        OrderedPool.Taker<Found> taker = found -> {
            index.add(found.runs);
            rows.add(found.rows);
        };
        SpareArrays arrays = new SpareArrays();
        Queue<RowTable> idle = new ConcurrentLinkedQueue<>();
        try (OrderedPool<Found> pool = OrderedPool.taking(threads, taker)) {
            Passes.over(
                    inputs,
                    arrays,
                    portions.together(),
                    chunk -> pool.give(() -> {
                        Found found = find(chunk, idle);
                        arrays.giveBack(chunk);
                        return found;
                    }));
            pool.finish();
        } catch (Passes.FileFailed e) {
            throw reason(e, names);
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw e;
        }
        for (int file = 0; file < names.size(); file++) {
            if (rows.placed(file) == 0) {
                throw new NotABulkFileException(names.get(file), FileStart.whyNoRow(inputs.get(file)));
            }
        }
        return new FirstPass(index.build(), rows);
    }

    private static Found find(Chunk chunk, Queue<RowTable> idle) {
        RowTable rested = idle.poll();
        RowTable table = rested == null ? new RowTable() : rested;
        table.read(chunk);
        Found found = new Found(PersonRuns.of(table), PlacedRows.OfChunk.of(chunk, table));
        idle.add(table);
        return found;
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
