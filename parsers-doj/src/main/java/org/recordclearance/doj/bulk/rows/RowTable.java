package org.recordclearance.doj.bulk.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.recordclearance.doj.bulk.BulkColumn;

/**
 * The rows of a chunk and where their fields are. Used again for one chunk after another; for one thread.
 */
public final class RowTable extends LocatedRows {

    public static final int BETWEEN_FIELDS = 1;

    private static final int SUBJECT = BulkColumn.SUBJECT_ID.ordinal();
    private static final int ORDER = BulkColumn.CNT_ORDER.ordinal();
    private static final int NONE = -1;

    private final RowCheck check = new RowCheck();
    private final FieldComparer comparer = new FieldComparer();
    private int good;
    private int lastGood;
    private int[] places = new int[RowCheck.PLACES];
    private int[] placesOfRow = new int[0];
    private long[] subjects = new long[0];
    private long[] changed = new long[0];
    private final Map<Integer, RejectedLine> rejected = new HashMap<>();

    /** Finds the rows of a chunk. */
    public static RowTable of(Chunk chunk) {
        RowTable table = new RowTable();
        table.read(chunk);
        return table;
    }

    /** Finds the rows of a chunk, in place of those before. */
    public void read(Chunk chunk) {
        begin(chunk);
        good = 0;
        lastGood = NONE;
        rejected.clear();
        byte[] bytes = chunk.bytes();
        int lines = 0;
        int from = 0;
        while (from < chunk.length()) {
            lines++;
            int lineEnd = chunk.tooLong().isEmpty() ? rowLikeLast(from, chunk.length(), lines) : NONE;
            if (lineEnd == NONE) {
                lineEnd = FieldScanner.endOfLine(bytes, from, chunk.length());
                int end = RowCheck.withoutCarriageReturn(bytes, from, lineEnd);
                if (!RowCheck.isSkipped(bytes, from, end)) {
                    row(from, end, lines, chunk.tooLong().contains(from));
                }
            }
            from = lineEnd + 1;
        }
        finish(lines);
    }

    /** Adds a good row that has its last field in common with the last one, and gives where its line ends, or else -1. */
    private int rowLikeLast(int from, int limit, int line) {
        if (lastGood == NONE) {
            return NONE;
        }
        makeRoom();
        int at = good * RowCheck.PLACES;
        int end = comparer.read(bytes(), from, limit, places, placesOfRow[lastGood], at);
        if (end == NONE || end - from > Rejection.LONGEST_LINE) {
            return NONE;
        }
        long subject = subjects[lastGood];
        if (comparer.isChanged(SUBJECT)) {
            subject = RowCheck.subjectOf(bytes(), places[at + SUBJECT], places[at + SUBJECT + 1] - BETWEEN_FIELDS);
        }
        boolean isGood = subject != 0
                && (!comparer.isChanged(ORDER)
                        || CountOrder.isReadable(bytes(), places[at + ORDER], places[at + ORDER + 1] - BETWEEN_FIELDS));
        if (!isGood) {
            return NONE;
        }
        good(from, end, line, at, subject, comparer.firstChanged(), comparer.lastChanged());
        return end < limit && bytes()[end] == '\r' ? end + 1 : end;
    }

    private void good(int from, int end, int line, int at, long subject, long firstChanged, long lastChanged) {
        int row = rows();
        add(from, end, line, null);
        placesOfRow[row] = at;
        subjects[row] = subject;
        changed[2 * row] = firstChanged;
        changed[2 * row + 1] = lastChanged;
        lastGood = row;
        good++;
    }

    private void makeRoom() {
        if (rows() == subjects.length) {
            placesOfRow = Arrays.copyOf(placesOfRow, Math.max(FEWEST, rows() * 2));
            subjects = Arrays.copyOf(subjects, placesOfRow.length);
            changed = Arrays.copyOf(changed, 2 * placesOfRow.length);
        }
        if (good * RowCheck.PLACES == places.length) {
            places = Arrays.copyOf(places, Math.max(FEWEST * RowCheck.PLACES, places.length * 2));
        }
    }

    private void row(int from, int end, int line, boolean tooLong) {
        makeRoom();
        int row = rows();
        int at = good * RowCheck.PLACES;
        Rejection rejection = check.read(bytes(), from, end, places, at, tooLong);
        if (rejection == null) {
            good(from, end, line, at, check.subject(), ~0L, ~0L);
        } else {
            add(from, end, line, rejection);
            placesOfRow[row] = at;
            subjects[row] = check.subject();
            rejected.put(row, check.rejected(bytes(), from, end));
        }
    }

    /** How many rows can be placed. */
    public int goodRows() {
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

    /** Which of the first 64 fields of a row that can be placed may be others than those of the last such row before it. */
    public long firstChanged(int row) {
        return changed[2 * row];
    }

    /** Which of the fields behind those may be others, by their number minus 64. */
    public long lastChanged(int row) {
        return changed[2 * row + 1];
    }

    /** The hash of the SUBJECT_ID of a row that can be placed. */
    public long subject(int row) {
        return subjects[row];
    }

    /** Whose record a row that can't be placed is part of. */
    RejectedLine rejected(int row) {
        return Objects.requireNonNull(rejected.get(row), "the row can be placed");
    }
}
