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
import java.util.function.ObjLongConsumer;
import java.util.regex.Pattern;
import org.recordclearance.doj.bulk.record.CellTally;
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

    private static final List<BulkColumn> COLUMNS = CellTally.columns();

    /** The columns whose values are codes of one or two characters, which are nobody's name. */
    private static final List<BulkColumn> CODES =
            List.of(BulkColumn.GENDER, BulkColumn.OFFENSE_TOC, BulkColumn.CONV_STAT_DESCR, BulkColumn.SENT_TIME_CODE);

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,2}");

    private final Map<BulkColumn, Map<String, Long>> codes = new EnumMap<>(BulkColumn.class);
    private final CellTally tally;

    /** Creates counts of no rows. */
    public CellCounts() {
        List<ObjLongConsumer<Word>> faulty = new ArrayList<>();
        for (BulkColumn column : COLUMNS) {
            Map<String, Long> ofColumn = new HashMap<>();
            if (CODES.contains(column)) {
                codes.put(column, ofColumn);
                faulty.add((word, count) -> addCode(word, count, ofColumn));
            } else {
                faulty.add((word, count) -> {});
            }
        }
        this.tally = new CellTally(faulty);
    }

    /**
     * Gets the columns that are looked at.
     *
     * @return the columns
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
            tally.add(WordRow.of(each), readers);
        }
    }

    private static void addCode(Word word, long count, Map<String, Long> codes) {
        String code = word.text().strip();
        if (CODE.matcher(code).matches()) {
            codes.merge(code, count, Long::sum);
        }
    }

    /**
     * Adds what others have counted.
     *
     * @param other the counts of other rows
     */
    public void merge(CellCounts other) {
        tally.merge(other.tally);
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
        return tally.rows();
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
        return tally.count(place, state);
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
        count(column, CellState.ODD); // the word of the last rows is not counted before
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
        return "CellCounts[" + rows() + " rows]";
    }
}
