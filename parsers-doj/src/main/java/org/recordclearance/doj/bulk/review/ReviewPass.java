package org.recordclearance.doj.bulk.review;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.gather.ChunkNotes;
import org.recordclearance.doj.bulk.gather.Gathered;
import org.recordclearance.doj.bulk.gather.GatheredCells;
import org.recordclearance.doj.bulk.gather.GatheredPart;
import org.recordclearance.doj.bulk.gather.KeptRows;
import org.recordclearance.doj.bulk.gather.PackedRows;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.ChunkReader;
import org.recordclearance.doj.bulk.rows.FileIndex;
import org.recordclearance.doj.bulk.rows.OrderedPool;
import org.recordclearance.doj.bulk.rows.Passes;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.doj.bulk.rows.SpareArrays;
import org.recordclearance.doj.bulk.rows.TogetherSoFar;
import org.recordclearance.doj.bulk.rows.TogetherSoFar.PeopleScattered;
import org.recordclearance.doj.output.OutputFolder;

/**
 * One review of all files. While it trusts that the rows of each person stand together it goes over the files once, and stops
 * with {@link PeopleScattered} where they do not. Else it gathers the rows of each person first, reviews everybody, and then
 * writes all rows. For one thread, which has workers.
 */
final class ReviewPass implements Closeable {

    /** Says that a result column asks for a column of the input that was not gathered, so that it must be. */
    static final class ColumnNotGathered extends IOException {
        private static final long serialVersionUID = 1L;

        ColumnNotGathered() {
            super("a result column asks for a column that was not gathered");
        }
    }

    /**
     * What is found in a chunk while rows are gathered.
     *
     * @param runs whose rows it has
     * @param rows its rows
     * @param places where its rows are
     */
    private record Found(PersonRuns runs, Gathered.Packed rows, ChunkNotes.Note places) {}

    private final Plan plan;
    private final PersonReader reader;
    private final KeptRows.Columns columnsOfResults = Plan.columnsOfResults();
    private final AskedColumns asked;
    /** The columns that the rows of people have. */
    private final Set<BulkColumn> columns;

    private final List<BulkInput> inputs;
    private final boolean together;
    private final int threads;
    private final Portions portions;
    private final Passes.Meter meter;
    private final List<FileResults> results = new ArrayList<>();
    private final TogetherSoFar togetherSoFar = new TogetherSoFar();
    private final Queue<ReviewWorker> idle = new ConcurrentLinkedQueue<>();
    private final Queue<ReviewWorker> workers = new ConcurrentLinkedQueue<>();
    /** Who has very many rows has a large record too, so that there is no room for two. */
    private final Object oneAtATime = new Object();

    private final SpareArrays arrays = new SpareArrays();
    private final Queue<ReviewedChunk> empty = new ConcurrentLinkedQueue<>();

    ReviewPass(
            Plan plan,
            AskedColumns asked,
            List<BulkInput> inputs,
            List<String> names,
            boolean together,
            SummedResults written,
            int threads,
            Portions portions,
            Passes.Meter meter)
            throws IOException {
        this.plan = plan;
        this.reader = PersonReader.with(plan.reading());
        this.asked = asked;
        this.columns = together ? EnumSet.allOf(BulkColumn.class) : TableRow.columnsOfRecordAnd(asked.asList());
        this.inputs = inputs;
        this.together = together;
        this.threads = threads;
        this.portions = portions;
        this.meter = meter;
        for (int file = 0; file < names.size(); file++) {
            String suffix = names.size() > 1 ? "_" + (file + 1) : "";
            results.add(new FileResults(names.get(file), written, suffix, plan));
        }
    }

    /** Reviews everybody and writes all rows. */
    void run(long bytes, OutputFolder staging) throws IOException {
        if (together) {
            writeAll(this::review);
            return;
        }
        Path workshop = staging.workshop();
        try (Gathered gathered = new Gathered(workshop, bytes, new PackedRows.Columns(columns), portions);
                ChunkNotes places = new ChunkNotes(workshop);
                GatheredCells cells = new GatheredCells(workshop)) {
            reviewGathered(gathered, gather(gathered, places), cells);
            writeAll(chunk -> layOut(chunk, places.take(chunk), cells.take(chunk)));
            places.checkAllTaken();
        }
    }

    /** Gathers all rows, and finds whose record is incomplete. */
    private FileIndex gather(Gathered gathered, ChunkNotes places) throws IOException {
        FileIndex.Builder index = new FileIndex.Builder(false);
        OrderedPool.Taker<Found> taker = found -> {
            index.add(found.runs);
            gathered.add(found.rows);
            places.add(found.places);
        };
        try (OrderedPool<Found> pool = OrderedPool.taking(threads, taker)) {
            Passes.over(inputs, arrays, sizeTogether(), chunk -> {
                pool.give(() -> find(chunk, gathered));
                meter.read(chunk.consumed());
            });
            pool.finish();
        }
        gathered.end();
        places.end();
        return index.build();
    }

    private Found find(Chunk chunk, Gathered gathered) {
        ReviewWorker worker = worker();
        RowTable table = worker.read(chunk);
        Found found = new Found(
                PersonRuns.of(table),
                gathered.pack(chunk, table, subject -> true, worker.sink()),
                ChunkNotes.Note.of(chunk, columnsOfResults.write(table, worker.sink())));
        idle.add(worker);
        arrays.giveBack(chunk);
        return found;
    }

    private void reviewGathered(Gathered gathered, FileIndex index, GatheredCells cells) throws IOException {
        try (OrderedPool<GatheredPart> pool = OrderedPool.taking(threads, part -> {})) {
            for (int number = 0; number < gathered.parts(); number++) {
                GatheredPart part = gathered.part(number);
                pool.give(() -> {
                    ReviewWorker worker = worker();
                    worker.review(part, index, cells, portions, oneAtATime);
                    idle.add(worker);
                    return part;
                });
            }
            pool.finish();
        }
    }

    /** Where all are gathered nobody's rows have to stand together. */
    private int sizeTogether() {
        return together ? portions.together() : ChunkReader.USUAL_SIZE;
    }

    /** Says how the rows of a chunk are to be written. */
    private interface Layer {
        Supplier<ReviewedChunk> work(Chunk chunk) throws IOException;
    }

    private void writeAll(Layer layer) throws IOException {
        try (OrderedPool<ReviewedChunk> pool = OrderedPool.leaving(threads, this::take)) {
            Passes.over(inputs, arrays, sizeTogether(), chunk -> {
                if (together && portions.isLarge(chunk)) {
                    throw new PeopleScattered(); // or as good as that
                }
                pool.give(layer.work(chunk));
            });
            pool.finish();
        }
        for (FileResults each : results) {
            each.end();
        }
    }

    private Supplier<ReviewedChunk> review(Chunk chunk) {
        return () -> by(chunk, (worker, into) -> worker.review(chunk, into));
    }

    private Supplier<ReviewedChunk> layOut(Chunk chunk, byte[] places, Map<Long, GatheredCells.Entry> cells) {
        return () -> by(chunk, (worker, into) -> worker.layOut(chunk, places, cells, into));
    }

    /** Has a worker do something with a result that is used again. */
    private ReviewedChunk by(Chunk chunk, BiConsumer<ReviewWorker, ReviewedChunk> work) {
        ReviewWorker worker = worker();
        ReviewedChunk used = empty.poll();
        ReviewedChunk into = used == null ? new ReviewedChunk() : used;
        work.accept(worker, into);
        idle.add(worker);
        arrays.giveBack(chunk);
        return into;
    }

    private ReviewWorker worker() {
        ReviewWorker rested = idle.poll();
        if (rested != null) {
            return rested;
        }
        ReviewWorker fresh = new ReviewWorker(plan, reader, columns, asked);
        workers.add(fresh);
        return fresh;
    }

    /** Takes the next chunk; its rows are written by any thread. */
    private OrderedPool.Rest take(ReviewedChunk chunk) throws IOException {
        if (together) {
            togetherSoFar.see(chunk.runs);
        }
        OrderedPool.Rest writing = results.get(chunk.file).take(chunk);
        meter.read(chunk.consumed);
        return () -> {
            writing.run();
            empty.add(chunk);
        };
    }

    /** The results of each file, in the order given. */
    List<FileResults> results() {
        return results;
    }

    /** What all workers have counted. */
    ReviewTally tally() {
        ReviewTally all = new ReviewTally(plan);
        workers.forEach(worker -> all.merge(worker.tally()));
        return all;
    }

    @Override
    public void close() throws IOException {
        for (FileResults each : results) {
            each.close();
        }
    }
}
