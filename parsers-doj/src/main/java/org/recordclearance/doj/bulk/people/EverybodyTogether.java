package org.recordclearance.doj.bulk.people;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.Crew;
import org.recordclearance.doj.bulk.rows.Passes;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.PlacedRows;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.doj.bulk.rows.TogetherSoFar;
import org.recordclearance.doj.bulk.rows.TogetherSoFar.PeopleScattered;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Reads everybody of files at once, by several threads, while it trusts that the rows of each person stand together, so that the
 * files need not be gone over before to find who is scattered.
 */
public final class EverybodyTogether {

    /** The people of a chunk. */
    private record Found(PersonRuns runs, PlacedRows.OfChunk rows, List<RapSheet> people) {}

    private final Crew<ReadingMember> crew;
    private final Portions portions;
    private final int threads;

    /**
     * Creates what reads people.
     *
     * @param reader what they are read with
     * @param portions who has more rows than these say is as good as scattered
     * @param threads how many threads read
     */
    public EverybodyTogether(PersonReader reader, Portions portions, int threads) {
        this.crew = new Crew<>(() -> new ReadingMember(reader));
        this.portions = portions;
        this.threads = threads;
    }

    /**
     * Reads everybody.
     *
     * @param inputs the files
     * @param rows takes how many rows there are, and which can't be placed; it is of no use where nobody is returned
     * @param cells takes what the rows of people are like; it is as it was where nobody is returned
     * @return the rap sheets in the order of the rows; empty if the rows of somebody do not stand together, or a file can't be read to its
     *     end, which whoever goes over the files before will find
     * @throws InterruptedIOException if the thread was interrupted
     */
    public Optional<List<RapSheet>> read(List<? extends BulkInput> inputs, PlacedRows rows, CellCounts cells)
            throws IOException {
        List<RapSheet> everybody = new ArrayList<>();
        TogetherSoFar together = new TogetherSoFar();
        try {
            Passes.work(
                    inputs, portions.together(), threads, chunk -> crew.have(member -> find(chunk, member)), found -> {
                        together.see(found.runs);
                        rows.add(found.rows);
                        everybody.addAll(found.people);
                    });
        } catch (PeopleScattered | Passes.FileFailed e) {
            return Optional.empty();
        }
        crew.forEach(member -> cells.merge(member.cells));
        return Optional.of(Collections.unmodifiableList(everybody));
    }

    private Found find(Chunk chunk, ReadingMember member) {
        if (portions.isLarge(chunk)) {
            throw new UncheckedIOException(new PeopleScattered()); // or as good as that
        }
        RowTable table = member.table;
        table.read(chunk);
        PersonRuns runs = PersonRuns.of(table);
        List<RapSheet> people = new ArrayList<>(runs.runs().size());
        if (!runs.needsIndex()) { // else whoever takes it goes another road
            member.people.ofChunk(
                    table,
                    runs,
                    everybody -> true,
                    runs::isIncomplete,
                    (person, rows) -> people.add(member.counted(person)));
        }
        return new Found(runs, PlacedRows.OfChunk.of(chunk, table), people);
    }
}
