package org.recordclearance.doj.bulk.rows;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.NotABulkFileException;

/** The first rows of a file none of which can be placed: what is wrong with most of them. For one thread. */
final class UnreadRows {

    /** What has fewer fields in every line is no table of the DOJ's, whatever became of it. */
    private static final int FEWEST_FIELDS = 20;

    private final RowCheck check;
    private final Map<Rejection, Integer> faults = new EnumMap<>(Rejection.class);
    private final SortedSet<Integer> fields = new TreeSet<>();
    private int rows;

    /** Creates one of rows whose columns are in a certain order. */
    UnreadRows(ColumnOrder order) {
        this.check = new RowCheck(order);
    }

    /** Adds a line that is no header. */
    void add(byte[] bytes, int from, int to) throws RefusedFileException {
        int[] places = new int[RowCheck.PLACES];
        if (check.find(bytes, from, to, places, 0, false) == RowCheck.Finding.REJECTED) {
            faults.merge(check.rejection(), 1, Integer::sum);
            fields.add(Math.abs(FieldScanner.scan(bytes, from, to, places, 0, 1)));
            rows++;
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** Checks if they were rows of a table once. */
    boolean areOfTable() {
        return faults.containsKey(Rejection.QUOTED_AS_A_WHOLE) || fields.last() >= FEWEST_FIELDS || areAlike();
    }

    private boolean areAlike() {
        return fields.size() == 1 && fields.first() > 1;
    }

    /** Says what is wrong with most of them, and what to do. */
    String why() {
        Map.Entry<Rejection, Integer> most = faults.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow();
        if (most.getKey() == Rejection.WRONG_NUMBER_OF_FIELDS) {
            return "its rows have " + numbers() + " fields: " + BulkColumn.COUNT + " were expected"
                    + (fields.size() > 1 && fields.first() > BulkColumn.COUNT
                            ? "; the quotes around names with a comma may have been lost"
                            : "")
                    + "; " + NotABulkFileException.ASK_FOR_ORIGINAL;
        }
        return "no row of it can be read, " + (most.getValue() == rows ? "" : "most ") + "because "
                + most.getKey().words() + "; " + NotABulkFileException.ASK_FOR_ORIGINAL;
    }

    private String numbers() {
        return fields.size() == 1 ? fields.first().toString() : fields.first() + " to " + fields.last();
    }
}
