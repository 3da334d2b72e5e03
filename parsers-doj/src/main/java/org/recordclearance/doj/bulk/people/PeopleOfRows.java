package org.recordclearance.doj.bulk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.bulk.gather.PackedRows;
import org.recordclearance.doj.bulk.gather.RowsOnDisk;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.record.WordCache;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RowTable;

/**
 * The one road from the rows of files to people: those of a chunk, whose rows stand together, or those of a part of the rows
 * that were gathered. Remembers the words it has seen. For one thread.
 */
public final class PeopleOfRows {

    /** Takes people, one after another. */
    public interface Taker {

        /**
         * Takes a person.
         *
         * @param person the person
         * @param rows the person's rows
         */
        void take(PersonRows person, List<TableRow> rows);
    }

    private final WordCache words = new WordCache();
    private final PersonReader reader;

    /** Creates one that reads people with a reader, which several may have in common. */
    public PeopleOfRows(PersonReader reader) {
        this.reader = reader;
    }

    /**
     * Goes over the people of a chunk.
     *
     * @param table its rows
     * @param runs whose rows they are
     * @param chosen who is wanted
     * @param incomplete whose record is incomplete
     * @param taker takes the people
     */
    public void ofChunk(RowTable table, PersonRuns runs, LongPredicate chosen, LongPredicate incomplete, Taker taker) {
        for (PersonRuns.Run run : runs.runs()) {
            if (chosen.test(run.subject())) {
                give(TableRow.of(table, run, words), incomplete.test(run.subject()), taker);
            }
        }
    }

    /**
     * Goes over the people of a part of those who were gathered.
     *
     * @param part all rows of some people
     * @param incomplete whose record is incomplete
     * @param taker takes the people
     */
    public void ofPart(PackedRows part, LongPredicate incomplete, Taker taker) {
        for (List<Integer> person : part.people()) {
            List<TableRow> rows = new ArrayList<>(person.size());
            for (int row : person) {
                rows.add(new TableRow(part, row, words));
            }
            give(rows, incomplete.test(part.subject(person.get(0))), taker);
        }
    }

    /** The rows of a person as a list that is read from the disk. */
    public RowsFromDisk ofPerson(RowsOnDisk rows, Portions portions) {
        return RowsFromDisk.of(rows, words, portions.record());
    }

    /**
     * Gives a person whose rows are on the disk. If there are more than a record has room for, it is a record of some of them, of
     * which it is not known whose it is: so many are never those of one person.
     *
     * @param rows the rows, not empty
     * @param incomplete whose record is incomplete
     * @param taker takes the person
     * @return the rows that are left, for another record of this kind; empty if there are none
     */
    public RowsFromDisk ofPerson(RowsFromDisk rows, LongPredicate incomplete, Taker taker) {
        give(rows, incomplete.test(rows.subject()), taker);
        return rows.rest();
    }

    private void give(List<TableRow> rows, boolean incomplete, Taker taker) {
        taker.take(reader.read(rows, incomplete), rows);
    }
}
