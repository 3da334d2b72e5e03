package org.recordclearance.doj.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of a chunk and where their fields are. Used again for one chunk after another; for one thread.
 */
final class RowTable extends LocatedRows {

    static final int BETWEEN_FIELDS = 1;

    private final RowCheck check = new RowCheck();
    private int good;
    private int[] places = new int[RowCheck.PLACES];
    private int[] placesOfRow = new int[0];
    private long[] subjects = new long[0];
    private final Map<Integer, Rejected> rejected = new HashMap<>();

    /** Finds the rows of a chunk. */
    static RowTable of(Chunk chunk) {
        RowTable table = new RowTable();
        table.read(chunk);
        return table;
    }

    /** Finds the rows of a chunk, in place of those before. */
    void read(Chunk chunk) {
        begin(chunk);
        good = 0;
        rejected.clear();
        byte[] bytes = chunk.bytes();
        int lines = 0;
        int from = 0;
        while (from < chunk.length()) {
            int lineEnd = FieldScanner.endOfLine(bytes, from, chunk.length());
            int end = RowCheck.withoutCarriageReturn(bytes, from, lineEnd);
            lines++;
            if (!RowCheck.isSkipped(bytes, from, end)) {
                row(from, end, lines, chunk.tooLong().contains(from));
            }
            from = lineEnd + 1;
        }
        finish(lines);
    }

    private void row(int from, int end, int line, boolean tooLong) {
        int row = rows();
        if (row == subjects.length) {
            placesOfRow = Arrays.copyOf(placesOfRow, Math.max(FEWEST, row * 2));
            subjects = Arrays.copyOf(subjects, placesOfRow.length);
        }
        int at = good * RowCheck.PLACES;
        if (at == places.length) {
            places = Arrays.copyOf(places, Math.max(FEWEST * RowCheck.PLACES, places.length * 2));
        }
        Rejection rejection = check.read(bytes(), from, end, places, at, tooLong);
        add(from, end, line, rejection);
        placesOfRow[row] = at;
        subjects[row] = check.subject();
        if (rejection == null) {
            good++;
        } else {
            rejected.put(row, check.rejected(bytes(), from, end));
        }
    }

    /** How many rows can be placed. */
    int goodRows() {
        return good;
    }

    @Override
    public int start(int row, int column) {
        return places[placesOfRow[row] + column];
    }

    @Override
    public int end(int row, int column) {
        return places[placesOfRow[row] + column + 1] - BETWEEN_FIELDS;
    }

    /** The hash of the SUBJECT_ID of a row that can be placed. */
    long subject(int row) {
        return subjects[row];
    }

    /** Whose record a row that can't be placed is part of. */
    Rejected rejected(int row) {
        return Objects.requireNonNull(rejected.get(row), "the row can be placed");
    }
}
