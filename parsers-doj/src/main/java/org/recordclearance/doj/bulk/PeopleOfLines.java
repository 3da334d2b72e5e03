package org.recordclearance.doj.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.record.WordCache;
import org.recordclearance.doj.bulk.rows.LongSet;
import org.recordclearance.doj.bulk.rows.Portions;

/**
 * The people of lines that were brought together by person, as a cluster sorts them: the same people that {@link BulkFile} streams.
 *
 * <pre>{@code
 * try (PeopleOfLines people = PeopleOfLines.with(options, incomplete)) {
 *     people.read(sortedLines, (person, lines) -> ...);
 * }
 * }</pre>
 *
 * <p>A person at a time is in memory. Whoever has more rows than some megabytes is read from a temporary file, for its owner alone, and
 * a SUBJECT_ID with more than a record has room for comes several times, as records of which it is not known whose they are. For one
 * thread; it remembers words, so that one is made for many people.
 */
public final class PeopleOfLines implements Closeable {

    /** Takes people, one after another. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes a person.
         *
         * @param person the person; the rows can be read until this returns
         * @param lines the lines of the person's rows, in the same order; they can be read until this returns
         * @throws IOException if it fails; who reads people gets it
         */
        void take(PersonRows person, List<BulkLine> lines) throws IOException;
    }

    private final PersonReader reader;
    private final IncompleteRecords incomplete;
    private final long mostMemory;
    private final LinesOfPerson lines;
    private final WordCache words = new WordCache();
    private final LongSet seen = new LongSet();

    private PeopleOfLines(PersonReader reader, IncompleteRecords incomplete, Portions portions) {
        this.reader = reader;
        this.incomplete = incomplete;
        this.mostMemory = portions.record();
        this.lines = new LinesOfPerson(portions.gathered());
    }

    /**
     * Obtains what reads people.
     *
     * @param options what rows are read with
     * @param incomplete whose record is incomplete, of all files that the lines are of
     * @return it, to be closed
     */
    public static PeopleOfLines with(ReadingOptions options, IncompleteRecords incomplete) {
        return with(options, incomplete, Portions.OF_A_STREAM);
    }

    static PeopleOfLines with(ReadingOptions options, IncompleteRecords incomplete, Portions portions) {
        return new PeopleOfLines(
                PersonReader.with(options), Objects.requireNonNull(incomplete, "incomplete"), portions);
    }

    /**
     * Reads people.
     *
     * @param sorted all lines of each person that are rows, of all files: person by person, and those of a person in order
     * @param taker takes the people, as they come
     * @throws IllegalArgumentException if a line is no row, is not in order, or is of a person whose lines came before others'
     * @throws IOException if a temporary file can't be written or read, or the taker throws it
     */
    public void read(Iterator<BulkLine> sorted, Taker taker) throws IOException {
        Objects.requireNonNull(taker, "taker");
        while (sorted.hasNext()) {
            BulkLine line = sorted.next();
            if (!line.isRow()) {
                throw new IllegalArgumentException("a person's lines are rows that can be placed");
            }
            if (!lines.isEmpty() && lines.person() != line.person()) {
                give(taker);
            }
            if (lines.isEmpty() && !seen.add(line.person())) {
                throw new IllegalArgumentException("all lines of a person must come one after another");
            }
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            give(taker);
        }
    }

    private void give(Taker taker) throws IOException {
        boolean isIncomplete = incomplete.contains(lines.person());
        RowsOfLines rows = new RowsOfLines(lines.whole(), words, mostMemory);
        while (!rows.isEmpty()) {
            PersonRows person = reader.read(rows, isIncomplete);
            taker.take(person, rows.lines());
            rows = rows.rest();
        }
        lines.clear();
    }

    /** Removes the temporary file, if there is one. */
    @Override
    public void close() throws IOException {
        lines.close();
    }

    @Override
    public String toString() {
        return "PeopleOfLines[]";
    }
}
