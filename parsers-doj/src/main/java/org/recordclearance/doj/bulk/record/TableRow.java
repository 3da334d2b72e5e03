package org.recordclearance.doj.bulk.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.gather.Gathered;
import org.recordclearance.doj.bulk.gather.PackedRows;
import org.recordclearance.doj.bulk.rows.FieldComparer;
import org.recordclearance.doj.bulk.rows.Fields;
import org.recordclearance.doj.bulk.rows.PersonRuns;
import org.recordclearance.doj.bulk.rows.RowTable;

/**
 * A row of a {@link RowTable} or {@link PackedRows}. The values that a record is made of are looked up at once, which is
 * faster than one by one. For one thread, and as long as the table is not used for another chunk.
 */
public final class TableRow implements WordRow {

    static final List<BulkColumn> OF_RECORD = List.of(
            BulkColumn.SUBJECT_ID,
            BulkColumn.CII_NUMBER,
            BulkColumn.PRI_NAME,
            BulkColumn.GENDER,
            BulkColumn.PRI_DOB,
            BulkColumn.RACE_DESCR,
            BulkColumn.CYC_DATE,
            BulkColumn.STP_EVENT_DATE,
            BulkColumn.STP_TYPE_DESCR,
            BulkColumn.STP_ORI_DESCR,
            BulkColumn.STP_ORI_CNTY_NAME,
            BulkColumn.CNT_ORDER,
            BulkColumn.OFN,
            BulkColumn.OFFENSE_DESCR,
            BulkColumn.OFFENSE_TOC,
            BulkColumn.DISP_DATE,
            BulkColumn.DISP_DESCR,
            BulkColumn.CONV_STAT_DESCR,
            BulkColumn.SENT_LOC_DESCR,
            BulkColumn.SENT_LENGTH,
            BulkColumn.SENT_TIME_CODE,
            BulkColumn.COMMENT_TEXT);

    private static final int[] COLUMNS =
            OF_RECORD.stream().mapToInt(BulkColumn::ordinal).toArray();
    private static final int[] PLACES = places();

    /** A bit for each column of a record. */
    private static final int ALL = (1 << OF_RECORD.size()) - 1;

    private final Fields table;
    private final int row;
    private final WordCache cache;
    private final Word[] words;
    /** The words of the row right before it, if it is known which of its own differ from these. */
    private final Word @Nullable [] before;
    /** Which of the words differ from those before, a bit for each. */
    private final int changed;

    public TableRow(Fields table, int row, WordCache cache) {
        this.table = table;
        this.row = row;
        this.cache = cache;
        this.words = new Word[COLUMNS.length];
        this.before = null;
        this.changed = ALL;
        for (int i = 0; i < words.length; i++) {
            words[i] = cache.word(table, row, COLUMNS[i]);
        }
    }

    /**
     * Creates a row of a table.
     *
     * @param table the table
     * @param row the number of the row
     * @param before the row of the table that can be placed and comes right before it
     */
    public TableRow(RowTable table, int row, TableRow before) {
        this.table = table;
        this.row = row;
        this.cache = before.cache;
        this.words = new Word[COLUMNS.length];
        this.before = before.words;
        System.arraycopy(before.words, 0, words, 0, words.length);
        int others = 0;
        long firstChanged = table.firstChanged(row);
        long lastChanged = table.lastChanged(row);
        for (int i = 0; i < COLUMNS.length; i++) {
            int column = COLUMNS[i];
            if (FieldComparer.isAmong(table.place(column), firstChanged, lastChanged)) {
                words[i] = cache.word(table, row, column);
                others |= words[i] == before.words[i] ? 0 : 1 << i;
            }
        }
        this.changed = others;
    }

    /** Obtains the rows of a run that can be placed. */
    public static List<TableRow> of(RowTable table, PersonRuns.Run run, WordCache cache) {
        List<TableRow> rows = new ArrayList<>(run.last() - run.first() + 1);
        TableRow before = null;
        for (int row = run.first(); row <= run.last(); row++) {
            if (table.rejection(row) == null) {
                before = before == null ? new TableRow(table, row, cache) : new TableRow(table, row, before);
                rows.add(before);
            }
        }
        return rows;
    }

    /** The columns that a record is made of, and some more. */
    public static Set<BulkColumn> columnsOfRecordAnd(Collection<BulkColumn> more) {
        Set<BulkColumn> columns = EnumSet.copyOf(OF_RECORD);
        columns.addAll(more);
        return columns;
    }

    private static int[] places() {
        int[] places = new int[BulkColumn.COUNT];
        Arrays.fill(places, -1);
        for (int i = 0; i < COLUMNS.length; i++) {
            places[COLUMNS[i]] = i;
        }
        return places;
    }

    @Override
    public Word word(BulkColumn column) {
        int place = PLACES[column.ordinal()];
        return place < 0 ? cache.word(table, row, column.ordinal()) : words[place];
    }

    /** The words that are at hand, in the order of their columns. */
    Word[] words() {
        return words;
    }

    /** Which of the words may differ from those of another row, a bit for each. */
    int changedSince(Word @Nullable [] others) {
        return before == others && others != null ? changed : ALL;
    }

    /** The number of the row in its table. */
    public int number() {
        return row;
    }

    /** Where a row that was packed stands in the files given. */
    public Gathered.Place place() {
        if (table instanceof PackedRows packed) {
            return packed.place(row);
        }
        throw new IllegalStateException("a row in its chunk is in its place");
    }

    @Override
    public String toString() {
        return "TableRow[" + row + "]";
    }
}
