package org.recordclearance.doj.bulk;

import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of a line and whether it is a row, a header, or nothing, and whose row it is. For one thread, and one
 * line at a time.
 */
final class RowCheck {

    /** How many places {@link #read} fills for a row: where each field begins, and one behind the end of the last. */
    static final int PLACES = BulkColumn.COUNT + 1;

    private static final byte[] HEADER = {'R', 'E', 'C', 'O', 'R', 'D', '_', 'I', 'D'};
    private static final int SUBJECT = BulkColumn.SUBJECT_ID.ordinal();
    private static final int ORDER = BulkColumn.CNT_ORDER.ordinal();

    /** A line with so many fields is, or hides, more than one row. */
    private static final int FIELDS_OF_TWO_ROWS = 2 * BulkColumn.COUNT - 1;

    private final int[] places = new int[PLACES];
    private int fields;
    private boolean namesSubject;
    private long subject;
    private @Nullable Rejection rejection;

    /** Checks if a line has nothing but blanks or is a header row. Such lines are skipped and not counted. */
    static boolean isSkipped(byte[] bytes, int from, int to) {
        int place = from;
        while (place < to && (bytes[place] == ' ' || bytes[place] == '\t' || bytes[place] == '\r')) {
            place++;
        }
        if (place == to) {
            return true;
        }
        int name = bytes[from] == '"' ? from + 1 : from;
        if (to - name <= HEADER.length) {
            return false;
        }
        for (int i = 0; i < HEADER.length; i++) {
            if (bytes[name + i] != HEADER[i]) {
                return false;
            }
        }
        byte behind = bytes[name + HEADER.length];
        return behind == ',' || behind == '"';
    }

    /** Returns where a line ends without its carriage return. */
    static int withoutCarriageReturn(byte[] bytes, int from, int to) {
        return to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    }

    /** Checks if a line is a row that can be placed. */
    boolean isGoodRow(byte[] bytes, int from, int to) {
        int end = withoutCarriageReturn(bytes, from, to);
        return !isSkipped(bytes, from, end) && read(bytes, from, end, places, 0) == null;
    }

    /**
     * Finds the fields of a line.
     *
     * @param bytes holds the line
     * @param from where it begins
     * @param to where it ends, without the line end
     * @param into takes {@link #PLACES} places
     * @param at where to put the first
     * @return why the row is rejected, or null if it is not
     */
    @Nullable
    Rejection read(byte[] bytes, int from, int to, int[] into, int at) {
        int found = FieldScanner.scan(bytes, from, to, into, at, BulkColumn.COUNT);
        fields = Math.abs(found);
        int whole = found < 0 ? fields - 1 : fields;
        namesSubject = whole > SUBJECT && nameSubject(bytes, into, at);
        rejection = judge(bytes, to - from, found, into, at);
        return rejection;
    }

    private @Nullable Rejection judge(byte[] bytes, int length, int found, int[] into, int at) {
        if (length > Rejection.LONGEST_LINE) {
            return Rejection.TOO_LONG;
        }
        if (found < 0) {
            return Rejection.UNBALANCED_QUOTE;
        }
        if (found != BulkColumn.COUNT) {
            return Rejection.WRONG_NUMBER_OF_FIELDS;
        }
        if (!namesSubject) {
            return Rejection.BLANK_SUBJECT_ID;
        }
        String order = Texts.decode(bytes, into[at + ORDER], into[at + ORDER + 1] - 1);
        return CountOrder.isReadable(order) ? null : Rejection.UNREADABLE_CNT_ORDER;
    }

    private boolean nameSubject(byte[] bytes, int[] into, int at) {
        int from = into[at + SUBJECT];
        int to = fields > SUBJECT + 1 ? into[at + SUBJECT + 1] - 1 : from;
        int first = from;
        int last = to;
        while (first < last && isPadding(bytes[first])) {
            first++;
        }
        while (last > first && isPadding(bytes[last - 1])) {
            last--;
        }
        if (first == last || (last - first == 1 && isFiller(bytes[first]))) {
            return false;
        }
        subject = Hashing.of(bytes, first, last);
        return true;
    }

    private static boolean isPadding(byte b) {
        return b == ' ' || b == '"' || b == '\t';
    }

    private static boolean isFiller(byte b) {
        return b == 'x' || b == 'X' || b == '-';
    }

    /** Checks if the line just read says whose row it is, rejected or not. */
    boolean namesSubject() {
        return namesSubject;
    }

    /** Gets a hash of the SUBJECT_ID of the line just read. */
    long subject() {
        return subject;
    }

    /** Checks if the line just read, which was rejected, may hold a row of somebody else as well. */
    boolean isSeveralRows() {
        return fields >= FIELDS_OF_TWO_ROWS;
    }
}
