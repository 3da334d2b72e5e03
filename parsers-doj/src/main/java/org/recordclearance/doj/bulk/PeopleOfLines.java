package org.recordclearance.doj.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.record.WordCache;
import org.recordclearance.doj.bulk.rows.LongSet;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The people of lines that were brought together by person, as a cluster sorts them: the same people that {@link BulkFile} streams.
 *
 * <pre>{@code
 * try (PeopleOfLines people = PeopleOfLines.of(sortedLines, options, incomplete)) {
 *     while (people.next()) {
 *         System.out.println(people.lines().size() + " lines: " + policy.review(people.person().rapSheet(), asOf));
 *     }
 * }
 * }</pre>
 *
 * <p>A person at a time is in memory. Whoever has more rows than some megabytes is read from a temporary file, for its owner alone, and
 * a SUBJECT_ID with more than a record has room for comes several times, as records of which it is not known whose they are. For one
 * thread; it remembers words, so that one is made for many people.
 */
@JsonOfItsOwn
public final class PeopleOfLines implements Closeable {

    private final Iterator<BulkLine> sorted;
    private final PersonReader reader;
    /** Whose record is incomplete, or null where that is not known of anybody. */
    private final @Nullable IncompleteRecords incomplete;

    private final long mostMemory;
    private final LinesOfPerson lines;
    private final WordCache words = new WordCache();
    private final LongSet seen = new LongSet();
    private @Nullable BulkLine ahead;
    private @Nullable RowsOfLines rows;
    private @Nullable PersonRows person;

    private PeopleOfLines(
            Iterator<BulkLine> sorted, PersonReader reader, @Nullable IncompleteRecords incomplete, Portions portions) {
        this.sorted = sorted;
        this.reader = reader;
        this.incomplete = incomplete;
        this.mostMemory = portions.record();
        this.lines = new LinesOfPerson(portions.gathered());
    }

    /**
     * Obtains the people of lines.
     *
     * @param sorted all lines of each person that are rows, of all files: person by person, and those of a person in order
     * @param options what rows are read with
     * @param incomplete whose record is incomplete, of all files that the lines are of
     * @return the people, none of whom has come yet; to be closed
     */
    public static PeopleOfLines of(Iterator<BulkLine> sorted, ReadingOptions options, IncompleteRecords incomplete) {
        return of(sorted, options, incomplete, Portions.OF_A_STREAM);
    }

    /**
     * Obtains the people of lines that were read back from results, see {@link ResultRows}: rows that were rejected are not among them, so
     * that of nobody it is known that the record is whole, and every rap sheet says that it is incomplete.
     *
     * @param sorted all lines of each person, of all files: person by person, and those of a person in order
     * @param options what rows are read with
     * @return the people, none of whom has come yet; to be closed
     */
    public static PeopleOfLines ofResults(Iterator<BulkLine> sorted, ReadingOptions options) {
        return new PeopleOfLines(
                Objects.requireNonNull(sorted, "sorted"), PersonReader.with(options), null, Portions.OF_A_STREAM);
    }

    static PeopleOfLines of(
            Iterator<BulkLine> sorted, ReadingOptions options, IncompleteRecords incomplete, Portions portions) {
        return new PeopleOfLines(
                Objects.requireNonNull(sorted, "sorted"),
                PersonReader.with(options),
                Objects.requireNonNull(incomplete, "incomplete"),
                portions);
    }

    /**
     * Goes on to the next person, if there is one. Rows and lines of the one before can't be read any more then.
     *
     * @return false if there is nobody left
     * @throws IllegalArgumentException if a line is no row, is not in order, is in no stretch that was surveyed, or is of a person whose
     *     lines came before others'
     * @throws IOException if a temporary file can't be written or read
     */
    public boolean next() throws IOException {
        RowsOfLines left = rows == null ? null : rows.rest();
        if (left == null || left.isEmpty()) {
            left = gather();
        }
        rows = left;
        boolean isIncomplete = left != null && (incomplete == null || incomplete.contains(lines.person()));
        person = left == null ? null : reader.read(left, isIncomplete);
        return person != null;
    }

    /** Brings together the lines of the next person. */
    private @Nullable RowsOfLines gather() throws IOException {
        lines.clear();
        BulkLine line = ahead == null && sorted.hasNext() ? sorted.next() : ahead;
        ahead = null;
        while (line != null) {
            if (!line.isRow()) {
                throw new IllegalArgumentException("a person's lines are rows that can be placed");
            }
            if (!lines.isEmpty() && lines.person() != line.person()) {
                ahead = line;
                break;
            }
            if (lines.isEmpty() && !seen.add(line.person())) {
                throw new IllegalArgumentException("all lines of a person must come one after another");
            }
            if (incomplete != null) {
                incomplete.checkSurveyed(line);
            }
            lines.add(line);
            line = sorted.hasNext() ? sorted.next() : null;
        }
        return lines.isEmpty() ? null : new RowsOfLines(lines.whole(), words, mostMemory);
    }

    /**
     * Gets the person.
     *
     * @return the person, whose rows can be read until the next one comes
     * @throws IllegalStateException if nobody has come, or nobody is left
     */
    public PersonRows person() {
        if (person == null) {
            throw new IllegalStateException(
                    "there is nobody before the first call of next, and behind the last person");
        }
        return person;
    }

    /**
     * Gets the lines of the person's rows.
     *
     * @return the lines, in the order of the rows, which can be read until the next person comes
     * @throws IllegalStateException if nobody has come, or nobody is left
     */
    public List<BulkLine> lines() {
        person();
        return Objects.requireNonNull(rows, "there is a person").lines();
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
