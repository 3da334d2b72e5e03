package org.recordclearance.doj.bulk.rows;

import java.io.UncheckedIOException;
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

    private static final int NONE = -1;

    private final RowCheck check = new RowCheck();
    private final FieldComparer comparer = new FieldComparer();
    private int[] placeOf = ColumnOrder.USUAL.places();
    private int subjectPlace;
    private int orderPlace;
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

    /**
     * Finds the rows of a chunk, in place of those before.
     *
     * @throws UncheckedIOException of {@link Passes.FileFailed} if a header among them is another than that of the file
     */
    public void read(Chunk chunk) {
        begin(chunk);
        check.use(chunk.order());
        placeOf = chunk.order().places();
        subjectPlace = placeOf[BulkColumn.SUBJECT_ID.ordinal()];
        orderPlace = placeOf[BulkColumn.CNT_ORDER.ordinal()];
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
                row(chunk, from, RowCheck.withoutCarriageReturns(bytes, from, lineEnd), lines);
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
        if (comparer.isChanged(subjectPlace)) {
            subject = RowCheck.subjectOf(
                    bytes(), places[at + subjectPlace], places[at + subjectPlace + 1] - BETWEEN_FIELDS);
        }
        boolean isGood = subject != 0
                && (!comparer.isChanged(orderPlace)
                        || CountOrder.isReadable(
                                bytes(), places[at + orderPlace], places[at + orderPlace + 1] - BETWEEN_FIELDS));
        if (!isGood) {
            return NONE;
        }
        good(from, end, line, at, subject, comparer.firstChanged(), comparer.lastChanged());
        return RowCheck.behindCarriageReturns(bytes(), end, limit);
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

    private void row(Chunk chunk, int from, int end, int line) {
        boolean tooLong = chunk.tooLong().contains(from);
        makeRoom();
        int row = rows();
        int at = good * RowCheck.PLACES;
        switch (find(chunk, from, end, at, tooLong)) {
            case ROW -> good(from, end, line, at, check.subject(), ~0L, ~0L);
            case REJECTED -> {
                add(from, end, line, check.rejection());
                placesOfRow[row] = at;
                subjects[row] = check.subject();
                rejected.put(row, check.rejected(bytes(), from));
            }
            case NONE -> {
                // it is not counted
            }
        }
    }

    private RowCheck.Finding find(Chunk chunk, int from, int end, int at, boolean tooLong) {
        try {
            return check.find(bytes(), from, end, places, at, tooLong);
        } catch (RefusedFileException e) {
            throw new UncheckedIOException(new Passes.FileFailed(chunk.file(), e));
        }
    }

    /** How many rows can be placed. */
    public int goodRows() {
        return good;
    }

    @Override
    public int start(int row, int column) {
        return places[placesOfRow[row] + placeOf[column]];
    }

    /** Where the field at a place of a row begins. */
    public int startAt(int row, int place) {
        return places[placesOfRow[row] + place];
    }

    @Override
    public int end(int row, int column) {
        return places[placesOfRow[row] + placeOf[column] + 1] - BETWEEN_FIELDS;
    }

    /** At which place of a row a column stands. */
    public int place(int column) {
        return placeOf[column];
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
