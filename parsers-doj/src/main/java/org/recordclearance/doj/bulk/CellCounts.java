package org.recordclearance.doj.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.record.Word;
import org.recordclearance.doj.bulk.record.WordRow;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What the rows of people are like, column by column: in how many of them the value is blank, odd, unreadable or repaired. Of the
 * columns that a record is made of; no other is looked at.
 *
 * <p>It counts by what is known of each word already, so that it costs next to nothing. For one thread; the counts of several are
 * merged, in any order.
 */
@JsonOfItsOwn
public final class CellCounts {

    private static final CellState[] STATES = CellState.values();

    private static final List<BulkColumn> COLUMNS = List.copyOf(TableRow.columnsOfRecordAnd(List.of()));

    /** The columns whose values are codes of one or two characters, which are nobody's name. */
    private static final List<BulkColumn> CODES = List.of(
            BulkColumn.GENDER, BulkColumn.OFFENSE_TOC, BulkColumn.CONV_STAT_DESCR, BulkColumn.SENT_TIME_CODE);

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,2}");

    private final long[] counts = new long[COLUMNS.size() * STATES.length];
    private final Map<BulkColumn, Map<String, Long>> codes = new EnumMap<>(BulkColumn.class);
    private long rows;

    /** Creates counts of no rows. */
    public CellCounts() {
        CODES.forEach(column -> codes.put(column, new HashMap<>()));
    }

    /**
     * Gets the columns that are looked at.
     *
     * @return the columns, in their usual order
     */
    public static List<BulkColumn> columns() {
        return COLUMNS;
    }

    /**
     * Gets the columns of which unknown codes are told.
     *
     * @return the columns
     */
    public static List<BulkColumn> codeColumns() {
        return CODES;
    }

    /**
     * Counts the rows of a person.
     *
     * @param person the person
     */
    public void add(PersonRows person) {
        KnownReaders readers = person.readers();
        for (BulkRow each : person.rows()) {
            WordRow row = WordRow.of(each);
            rows++;
            for (int i = 0; i < counts.length; i += STATES.length) {
                BulkColumn column = COLUMNS.get(i / STATES.length);
                Word word = row.word(column);
                CellState state = word.state(column, readers);
                counts[i + state.ordinal()]++;
                if (state == CellState.ODD || state == CellState.UNREADABLE) {
                    addCode(column, word);
                }
            }
        }
    }

    private void addCode(BulkColumn column, Word word) {
        Map<String, Long> ofColumn = codes.get(column);
        if (ofColumn != null) {
            String code = word.text().strip();
            if (CODE.matcher(code).matches()) {
                ofColumn.merge(code, 1L, Long::sum);
            }
        }
    }

    /**
     * Adds what others have counted.
     *
     * @param other the counts of other rows
     */
    public void merge(CellCounts other) {
        rows += other.rows;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        other.codes.forEach((column, theirs) -> {
            Map<String, Long> mine = Objects.requireNonNull(codes.get(column));
            theirs.forEach((code, count) -> mine.merge(code, count, Long::sum));
        });
    }

    /**
     * Gets how many rows there were.
     *
     * @return the number of rows
     */
    public long rows() {
        return rows;
    }

    /**
     * Gets how many rows have such a value in a column.
     *
     * @param column one of {@link #columns}
     * @param state what the value is like
     * @return the number of rows
     * @throws IllegalArgumentException if the column is none that is looked at
     */
    public long count(BulkColumn column, CellState state) {
        int place = COLUMNS.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(column + " is not looked at");
        }
        return counts[place * STATES.length + state.ordinal()];
    }

    /**
     * Gets the codes of a column that are not known, of one or two letters and digits. What is longer may be anything, even a name, and
     * is counted with what is odd or unreadable alone.
     *
     * @param column one of {@link #codeColumns}
     * @param most how many to give at most: those that the most rows have, of as many the first by letter
     * @return the number of rows of each
     */
    public SortedMap<String, Long> unknownCodes(BulkColumn column, int most) {
        List<Map.Entry<String, Long>> all =
                new ArrayList<>(codes.getOrDefault(column, Map.of()).entrySet());
        all.sort(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        SortedMap<String, Long> told = new TreeMap<>();
        all.stream().limit(most).forEach(each -> told.put(each.getKey(), each.getValue()));
        return Collections.unmodifiableSortedMap(told);
    }

    /**
     * Returns the shape.
     *
     * @return such as {@code CellCounts[1523 rows]}
     */
    @Override
    public String toString() {
        return "CellCounts[" + rows + " rows]";
    }
}
