package org.recordclearance.doj.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a review over all files. Without an index it trusts that the rows of each person stand together, and stops
 * with {@link PeopleScattered} where they do not. For one thread, which has workers.
 */
final class ReviewPass implements Closeable {

    /** Says that the rows of somebody do not stand together, so that an index is needed. */
    static final class PeopleScattered extends IOException {
        private static final long serialVersionUID = 1L;

        PeopleScattered() {
            super("the rows of a person do not stand together");
        }
    }

    private final Plan plan;
    private final List<BulkInput> inputs;
    private final @Nullable FileIndex index;
    private final int threads;
    private final Passes.Meter meter;
    private final List<FileResults> results = new ArrayList<>();
    private final LongSet seen = new LongSet();
    private final Queue<ReviewWorker> idle = new ConcurrentLinkedQueue<>();
    private final Queue<ReviewWorker> workers = new ConcurrentLinkedQueue<>();
    private final Queue<ReviewedChunk> empty = new ConcurrentLinkedQueue<>();

    ReviewPass(
            Plan plan,
            List<BulkInput> inputs,
            List<String> names,
            @Nullable FileIndex index,
            Staging staging,
            int threads,
            Passes.Meter meter)
            throws IOException {
        this.plan = plan;
        this.inputs = inputs;
        this.index = index;
        this.threads = threads;
        this.meter = meter;
        for (int file = 0; file < names.size(); file++) {
            String suffix = names.size() > 1 ? "_" + (file + 1) : "";
            results.add(new FileResults(names.get(file), staging, suffix, plan));
        }
    }

    /** Reviews everybody and writes all rows. */
    void run(long bytes, Staging staging) throws IOException {
        if (index == null || !index.isAnybodyScattered()) {
            writeAll(chunk -> Map.of());
            return;
        }
        Path workshop = staging.workshop();
        try (Gathered gathered = Gathered.from(inputs, bytes, index, workshop, threads);
                GatheredCells cells = new GatheredCells(workshop)) {
            meter.read(bytes);
            reviewGathered(gathered, cells);
            writeAll(cells::take);
        }
    }

    private interface CellsOfChunk {
        Map<Long, GatheredCells.Entry> of(Chunk chunk) throws IOException;
    }

    private void reviewGathered(Gathered gathered, GatheredCells cells) throws IOException {
        try (OrderedPool<List<GatheredCells.Entry>> pool = new OrderedPool<>(threads, cells::write)) {
            for (int part = 0; part < gathered.parts(); part++) {
                Gathered.Part read = gathered.read(part);
                pool.give(() -> {
                    ReviewWorker worker = worker();
                    List<GatheredCells.Entry> entries = worker.review(read);
                    idle.add(worker);
                    return entries;
                });
            }
            pool.finish();
        }
    }

    private void writeAll(CellsOfChunk cells) throws IOException {
        try (OrderedPool<ReviewedChunk> pool = new OrderedPool<>(threads, this::write)) {
            Passes.over(inputs, chunk -> {
                Map<Long, GatheredCells.Entry> computed = cells.of(chunk);
                pool.give(() -> review(chunk, computed));
            });
            pool.finish();
        }
        for (FileResults each : results) {
            each.end();
        }
    }

    private ReviewedChunk review(Chunk chunk, Map<Long, GatheredCells.Entry> computed) {
        ReviewWorker worker = worker();
        ReviewedChunk used = empty.poll();
        ReviewedChunk into = used == null ? new ReviewedChunk() : used;
        worker.review(chunk, computed, into);
        idle.add(worker);
        return into;
    }

    private ReviewWorker worker() {
        ReviewWorker rested = idle.poll();
        if (rested != null) {
            return rested;
        }
        ReviewWorker fresh = new ReviewWorker(plan, index);
        workers.add(fresh);
        return fresh;
    }

    private void write(ReviewedChunk chunk) throws IOException {
        if (index == null) {
            checkTogether(chunk.runs);
        }
        results.get(chunk.file).write(chunk);
        meter.read(chunk.consumed);
        empty.add(chunk);
    }

    private void checkTogether(PersonRuns runs) throws PeopleScattered {
        boolean together = !runs.needsIndex();
        for (PersonRuns.Run run : runs.runs()) {
            together &= seen.add(run.subject());
        }
        if (!together) {
            throw new PeopleScattered();
        }
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
