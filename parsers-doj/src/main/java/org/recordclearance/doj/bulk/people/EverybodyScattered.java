package org.recordclearance.doj.bulk.people;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.gather.Gathered;
import org.recordclearance.doj.bulk.gather.GatheredPart;
import org.recordclearance.doj.bulk.gather.PackedRows;
import org.recordclearance.doj.bulk.gather.RowsOnDisk;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.Chunk;
import org.recordclearance.doj.bulk.rows.Crew;
import org.recordclearance.doj.bulk.rows.FileIndex;
import org.recordclearance.doj.bulk.rows.OrderedPool;
import org.recordclearance.doj.bulk.rows.Passes;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Reads everybody of files that were gone over before, by several threads: those whose rows stand together from where they stand, the
 * others from temporary files in which their rows are gathered.
 */
public final class EverybodyScattered {

    /**
     * A rap sheet.
     *
     * @param first where the first of its rows stands
     * @param sheet the rap sheet
     */
    private record Placed(Gathered.Place first, RapSheet sheet) {
        @Override
        public String toString() {
            return "Placed[" + first + "]";
        }
    }

    /**
     * What is found in a chunk.
     *
     * @param together those whose rows stand together
     * @param others the rows of the others
     */
    private record Found(List<Placed> together, Gathered.Packed others) {}

    private final Crew<ReadingMember> crew;
    private final Portions portions;
    private final int threads;
    private final FileIndex index;

    /**
     * Creates what reads people.
     *
     * @param reader what they are read with
     * @param portions how much is in memory at once of the rows that are gathered
     * @param threads how many threads read
     * @param index who is in the files
     */
    public EverybodyScattered(PersonReader reader, Portions portions, int threads, FileIndex index) {
        this.crew = new Crew<>(() -> new ReadingMember(reader));
        this.portions = portions;
        this.threads = threads;
        this.index = index;
    }

    /**
     * Reads everybody.
     *
     * @param inputs the files
     * @param bytes how many bytes they have
     * @param workshop a folder for temporary files
     * @param cells takes what the rows of people are like
     * @return the rap sheets in the order of their first rows
     * @throws InterruptedIOException if the thread was interrupted
     */
    public List<RapSheet> read(List<? extends BulkInput> inputs, long bytes, Path workshop, CellCounts cells)
            throws IOException {
        List<Placed> everybody = new ArrayList<>();
        PackedRows.Columns columns = new PackedRows.Columns(TableRow.columnsOfRecordAnd(List.of()));
        try (Gathered gathered = new Gathered(workshop, bytes, columns, portions)) {
            readTogether(inputs, gathered, everybody);
            gathered.end();
            readGathered(gathered, everybody);
        }
        crew.forEach(member -> cells.merge(member.cells));
        everybody.sort(Comparator.comparing(Placed::first));
        return everybody.stream().map(Placed::sheet).toList();
    }

    /** Reads those whose rows stand together, and gathers the rows of the others. */
    private void readTogether(List<? extends BulkInput> inputs, Gathered gathered, List<Placed> everybody)
            throws IOException {
        Passes.work(
                inputs,
                portions.together(),
                threads,
                chunk -> crew.have(member -> find(chunk, gathered, member)),
                (Found found) -> {
                    everybody.addAll(found.together);
                    gathered.add(found.others);
                });
    }

    private Found find(Chunk chunk, Gathered gathered, ReadingMember member) {
        RowTable table = member.table;
        table.read(chunk);
        List<Placed> together = new ArrayList<>();
        member.people.ofChunk(
                table,
                PersonRuns.of(table),
                subject -> !index.isScattered(subject),
                index::isIncomplete,
                (person, rows) -> {
                    long offset = chunk.offset() + table.start(rows.get(0).number());
                    together.add(new Placed(new Gathered.Place(chunk.file(), offset), member.counted(person)));
                });
        return new Found(together, gathered.pack(chunk, table, index::isScattered, member.sink));
    }

    private void readGathered(Gathered gathered, List<Placed> everybody) throws IOException {
        try (OrderedPool<List<Placed>> pool = OrderedPool.taking(threads, everybody::addAll)) {
            for (int number = 0; number < gathered.parts(); number++) {
                GatheredPart part = gathered.part(number);
                pool.give(() -> crew.have(member -> people(part, member)));
            }
            pool.finish();
        }
    }

    private List<Placed> people(GatheredPart part, ReadingMember member) {
        PeopleOfRows people = member.people;
        List<Placed> found = new ArrayList<>();
        PeopleOfRows.Taker taker =
                (person, rows) -> found.add(new Placed(rows.get(0).place(), member.counted(person)));
        GatheredPart.Taker ofPortions = new GatheredPart.Taker() {
            @Override
            public void people(PackedRows rows) {
                people.ofPart(rows, index::isIncomplete, taker);
            }

            @Override
            public void person(RowsOnDisk rows) throws IOException {
                try (rows) {
                    RowsFromDisk left = people.ofPerson(rows, portions);
                    while (!left.isEmpty()) {
                        left = people.ofPerson(left, index::isIncomplete, taker);
                    }
                }
            }
        };
        try {
            while (part.next(ofPortions)) {
                // until nobody is left
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
