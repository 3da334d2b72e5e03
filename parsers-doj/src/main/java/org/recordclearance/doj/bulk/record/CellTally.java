package org.recordclearance.doj.bulk.record;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CellState;
import org.recordclearance.doj.reading.KnownReaders;

/**
 * Counts what the words of columns are like. Most words are those of the row before, which costs no look at them: what counts is how many
 * rows a word lasts. For one thread.
 */
public final class CellTally {

    private static final CellState[] STATES = CellState.values();

    private final BulkColumn[] columns;
    private final long[] counts;
    private final @Nullable Word[] last;
    private final CellState[] state;
    private final long[] since;
    private final List<ObjLongConsumer<Word>> faulty;
    /** The words of the row before, if that was one of a table. */
    private Word @Nullable [] before;

    private long rows;

    /**
     * Creates a tally.
     *
     * @param faulty of each column, takes each word that is odd or unreadable, and in how many rows
     */
    public CellTally(List<ObjLongConsumer<Word>> faulty) {
        List<BulkColumn> all = columns();
        this.columns = all.toArray(BulkColumn[]::new);
        this.counts = new long[columns.length * STATES.length];
        this.last = new Word[columns.length];
        this.state = new CellState[columns.length];
        Arrays.fill(state, CellState.BLANK);
        this.since = new long[columns.length];
        this.faulty = List.copyOf(faulty);
    }

    /** The columns that a record is made of. */
    public static List<BulkColumn> columns() {
        return TableRow.OF_RECORD;
    }

    /** Counts a row. */
    public void add(WordRow row, KnownReaders readers) {
        if (row instanceof TableRow known) {
            Word[] words = known.words();
            for (int changed = known.changedSince(before); changed != 0; changed &= changed - 1) {
                int column = Integer.numberOfTrailingZeros(changed);
                look(column, words[column], readers);
            }
            before = words;
        } else {
            for (int column = 0; column < columns.length; column++) {
                look(column, row.word(columns[column]), readers);
            }
            before = null;
        }
        rows++;
    }

    private void look(int column, Word word, KnownReaders readers) {
        if (word != last[column]) {
            end(column);
            last[column] = word;
            state[column] = word.state(columns[column], readers);
        }
    }

    private void end(int column) {
        long lasted = rows - since[column];
        since[column] = rows;
        Word word = last[column];
        if (lasted > 0 && word != null) {
            CellState ended = state[column];
            counts[column * STATES.length + ended.ordinal()] += lasted;
            if (ended == CellState.ODD || ended == CellState.UNREADABLE) {
                faulty.get(column).accept(word, lasted);
            }
        }
    }

    private void end() {
        for (int column = 0; column < columns.length; column++) {
            end(column);
        }
    }

    /** Adds what another has counted. */
    public void merge(CellTally other) {
        other.end();
        end();
        rows += other.rows;
        Arrays.fill(since, rows);
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    public long rows() {
        return rows;
    }

    /** How many rows have such a word in a column. */
    public long count(int column, CellState of) {
        end();
        return counts[column * STATES.length + of.ordinal()];
    }
}
