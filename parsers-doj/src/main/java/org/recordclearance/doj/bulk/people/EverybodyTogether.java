package org.recordclearance.doj.bulk.people;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.OrderedPool;
import org.recordclearance.doj.bulk.rows.Passes;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.doj.bulk.rows.SpareArrays;
import org.recordclearance.doj.bulk.rows.TogetherSoFar;
import org.recordclearance.doj.bulk.rows.TogetherSoFar.PeopleScattered;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Reads everybody of files at once, by several threads, while it trusts that the rows of each person stand together, so that the
 * files need not be gone over before to find who is scattered.
 */
public final class EverybodyTogether {

    /** What one thread needs to read people, used again for the next chunk. */
    private static final class Worker {
        private final RowTable table = new RowTable();
        private final PeopleOfRows people;

        Worker(PersonReader reader) {
            this.people = new PeopleOfRows(reader);
        }
    }

    /** The people of a chunk. */
    private record Found(int file, PersonRuns runs, List<RapSheet> people) {}

    private final PersonReader reader;
    private final Portions portions;
    private final SpareArrays arrays = new SpareArrays();
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();

    /**
     * Creates what reads people.
     *
     * @param reader what they are read with
     * @param portions who has more rows than these say is as good as scattered
     */
    public EverybodyTogether(PersonReader reader, Portions portions) {
        this.reader = reader;
        this.portions = portions;
    }

    /**
     * Reads everybody.
     *
     * @param inputs the files
     * @param threads how many threads read
     * @return the rap sheets in the order of the rows; empty if the rows of somebody do not stand together, a file has no row, or one
     *     can't be read to its end, all of which whoever goes over the files before will find
     * @throws InterruptedIOException if the thread was interrupted, and is still
     */
    public Optional<List<RapSheet>> read(List<? extends BulkInput> inputs, int threads) throws IOException {
        List<RapSheet> everybody = new ArrayList<>();
        boolean[] hasRows = new boolean[inputs.size()];
        TogetherSoFar together = new TogetherSoFar();
        OrderedPool.Taker<Found> taker = found -> {
            together.see(found.runs);
            hasRows[found.file] |= !found.runs.runs().isEmpty();
            everybody.addAll(found.people);
        };
        try (OrderedPool<Found> pool = new OrderedPool<>(threads, taker)) {
            Passes.over(inputs, arrays, portions.together(), chunk -> {
                if (portions.isLarge(chunk)) {
                    throw new PeopleScattered(); // or as good as that
                }
                pool.give(() -> find(chunk));
            });
            pool.finish();
        } catch (PeopleScattered | Passes.FileFailed e) {
            return Optional.empty();
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw e;
        }
        for (boolean any : hasRows) {
            if (!any) {
                return Optional.empty();
            }
        }
        return Optional.of(Collections.unmodifiableList(everybody));
    }

    private Found find(Chunk chunk) {
        Worker rested = idle.poll();
        Worker worker = rested == null ? new Worker(reader) : rested;
        worker.table.read(chunk);
        PersonRuns runs = PersonRuns.of(worker.table);
        List<RapSheet> people = new ArrayList<>(runs.runs().size());
        if (!runs.needsIndex()) { // else whoever takes it goes another road
            worker.people.ofChunk(
                    worker.table,
                    runs,
                    everybody -> true,
                    runs::isIncomplete,
                    (person, rows) -> people.add(person.rapSheet()));
        }
        Found found = new Found(chunk.file(), runs, people);
        idle.add(worker);
        arrays.giveBack(chunk);
        return found;
    }
}
