package org.recordclearance.doj.bulk.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;

/**
 * Finds what a line is: a row that can be placed, and where its fields are and whose it is, a row that can't be, or none at all.
 * For one thread, and one line at a time.
 */
public final class RowCheck {

    /** What a line is. */
    public enum Finding {
        /** A row that can be placed. */
        ROW,
        /** A row that can't be. */
        REJECTED,
        /** Blank, or the header once more: no row, and not counted as one. */
        NONE
    }

    /** How many places {@link #read} fills for a row: where each field begins, and one behind the end of the last. */
    public static final int PLACES = BulkColumn.COUNT + 1;

    /** Rows that were joined have the last field of the one and the first of the next in common. */
    private static final int FIELDS_TO_NEXT_ROW = BulkColumn.COUNT - 1;

    /** A line with so many fields is two rows at least. */
    private static final int FIELDS_OF_TWO_ROWS = BulkColumn.COUNT + FIELDS_TO_NEXT_ROW;

    /** A line with so many commas may be two rows, of which quotes that do not match swallow fields. */
    private static final int COMMAS_OF_TWO_ROWS = 140;

    /** Of more people than so many on one line none but the neighbours is looked for. */
    private static final int MOST_JOINED_FIELDS = 1 << 12;

    private final int[] places = new int[PLACES];
    private ColumnOrder order = ColumnOrder.USUAL;
    private int subjectPlace;
    private int orderPlace;
    private int end;
    private int fields;
    private boolean namesSubject;
    private long subject;
    private @Nullable Rejection rejection;

    RowCheck() {
        this(ColumnOrder.USUAL);
    }

    /** Checks rows whose columns are in a certain order. */
    public RowCheck(ColumnOrder order) {
        use(order);
    }

    /** Goes on with rows whose columns are in a certain order. */
    void use(ColumnOrder columns) {
        order = columns;
        subjectPlace = order.place(BulkColumn.SUBJECT_ID.ordinal());
        orderPlace = order.place(BulkColumn.CNT_ORDER.ordinal());
    }

    /** Checks if a line has nothing but blanks. Such lines are skipped and not counted. */
    static boolean isBlank(byte[] bytes, int from, int to) {
        int place = from;
        while (place < to && isNothing(bytes[place])) {
            place++;
        }
        return place == to;
    }

    /** Checks for a blank, or the mark that ends a file on some systems. */
    private static boolean isNothing(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == 0x1A;
    }

    /** Returns where a line ends without its carriage returns, of which a file that was carried over twice has two. */
    public static int withoutCarriageReturns(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && bytes[end - 1] == '\r') {
            end--;
        }
        return end;
    }

    /** Returns where the carriage returns end that begin at a place, which is that place where none does. */
    static int behindCarriageReturns(byte[] bytes, int from, int limit) {
        int place = from;
        while (place < limit && bytes[place] == '\r') {
            place++;
        }
        return place;
    }

    /** Checks if a line is a row that can be placed. */
    boolean isGoodRow(byte[] bytes, int from, int to) {
        int end = withoutCarriageReturns(bytes, from, to);
        return !isBlank(bytes, from, end) && read(bytes, from, end, places, 0, false) == null;
    }

    /**
     * Finds what a line is. Of one that is longer than any row can be only the start is looked at, which is kept of it.
     *
     * @param bytes holds the line
     * @param from where it begins
     * @param to where it ends, without the line end
     * @param into takes {@link #PLACES} places of its fields if it is a row that can be placed
     * @param at where to put the first
     * @param tooLong whether only the start of the line is here, as it is too long to be a row
     * @return what it is
     * @throws RefusedFileException if it is a header that names the columns in another order
     */
    public Finding find(byte[] bytes, int from, int to, int[] into, int at, boolean tooLong)
            throws RefusedFileException {
        if (isBlank(bytes, from, to)) {
            return Finding.NONE;
        }
        if (read(bytes, from, to, into, at, tooLong) == null) {
            return Finding.ROW;
        }
        HeaderRow header = rejection == Rejection.TOO_LONG ? null : HeaderRow.of(bytes, from, to);
        if (header == null) {
            return Finding.REJECTED;
        }
        header.checkSame(order);
        return Finding.NONE;
    }

    private @Nullable Rejection read(byte[] bytes, int from, int to, int[] into, int at, boolean tooLong) {
        boolean isTooLong = tooLong || to - from > Rejection.LONGEST_LINE;
        end = isTooLong ? Math.min(to, from + Rejection.KEPT_OF_LONG_LINE) : to;
        int found = FieldScanner.scan(bytes, from, end, into, at, BulkColumn.COUNT);
        fields = Math.abs(found);
        int whole = found < 0 ? fields - 1 : fields;
        namesSubject = whole > subjectPlace && nameSubject(bytes, into, at);
        rejection = isTooLong ? Rejection.TOO_LONG : judge(bytes, found, into, at);
        if (FieldScanner.hasNul(bytes, from, end)) {
            rejection = rejection == null ? Rejection.NUL : rejection;
            namesSubject =
                    namesSubject && !FieldScanner.hasNul(bytes, into[at + subjectPlace], into[at + subjectPlace + 1]);
        }
        return rejection;
    }

    private @Nullable Rejection judge(byte[] bytes, int found, int[] into, int at) {
        if (found < 0) {
            return Rejection.UNBALANCED_QUOTE;
        }
        if (found != BulkColumn.COUNT) {
            return found == 1 && isQuotedRow(bytes, into[at])
                    ? Rejection.QUOTED_AS_A_WHOLE
                    : Rejection.WRONG_NUMBER_OF_FIELDS;
        }
        if (!namesSubject) {
            return Rejection.BLANK_SUBJECT_ID;
        }
        int from = into[at + orderPlace];
        int to = into[at + orderPlace + 1] - 1;
        if (CountOrder.isReadable(bytes, from, to)) {
            return null;
        }
        return CountOrder.isRounded(bytes, from, to) ? Rejection.ROUNDED_CNT_ORDER : Rejection.UNREADABLE_CNT_ORDER;
    }

    /** Checks if the one field of a line has quotes around it and a row within. */
    private boolean isQuotedRow(byte[] bytes, int from) {
        return bytes[from] == '"' && commas(bytes, from, end) >= BulkColumn.COUNT - 1;
    }

    private boolean nameSubject(byte[] bytes, int[] into, int at) {
        int place = at + subjectPlace;
        long hash = fields > subjectPlace + 1 || fields == BulkColumn.COUNT
                ? subjectOf(bytes, into[place], into[place + 1] - 1)
                : 0;
        subject = hash;
        return hash != 0;
    }

    /** Gives a hash of what can be seen of a SUBJECT_ID, or 0 if that is nothing. */
    static long subjectOf(byte[] bytes, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isPadding(bytes[first])) {
            first++;
        }
        while (last > first && isPadding(bytes[last - 1])) {
            last--;
        }
        for (int i = first; i < last; i++) {
            if (bytes[i] < ' ' || bytes[i] == 0x7F) { // or not ASCII, where bytes are negative
                String visible = Texts.visible(Texts.decode(bytes, first, last));
                return hash(visible.getBytes(StandardCharsets.UTF_8));
            }
        }
        return hash(bytes, first, last);
    }

    private static long hash(byte[] visible) {
        return hash(visible, 0, visible.length);
    }

    private static long hash(byte[] bytes, int first, int last) {
        boolean blank = first == last || (last - first == 1 && isFiller(bytes[first]));
        return blank ? 0 : SubjectHash.of(bytes, first, last);
    }

    private static boolean isPadding(byte b) {
        return b == '"' || (b >= 0 && Character.isWhitespace(b));
    }

    private static boolean isFiller(byte b) {
        return b == 'x' || b == 'X' || b == '-';
    }

    /** Gets a hash of the SUBJECT_ID of the line just read, if it is a row. */
    public long subject() {
        return subject;
    }

    /** Why the line just read, which can't be placed, is rejected. */
    public Rejection rejection() {
        return Objects.requireNonNull(rejection, "the line can be placed");
    }

    /** Finds whose record the line just read, which is rejected, is part of. */
    public RejectedLine rejected(byte[] bytes, int from) {
        List<Long> subjects = new ArrayList<>();
        if (namesSubject) {
            subjects.add(subject);
        }
        if (fields >= FIELDS_OF_TWO_ROWS) {
            int[] all = new int[MOST_JOINED_FIELDS + 1];
            int found = Math.min(
                    Math.abs(FieldScanner.scan(bytes, from, end, all, 0, MOST_JOINED_FIELDS)) - 1,
                    MOST_JOINED_FIELDS - 1);
            for (int field = subjectPlace + FIELDS_TO_NEXT_ROW; field < found; field += FIELDS_TO_NEXT_ROW) {
                long joined = subjectOf(bytes, all[field], all[field + 1] - 1);
                if (joined != 0) {
                    subjects.add(joined);
                }
            }
        }
        boolean several = rejection == Rejection.TOO_LONG || commas(bytes, from, end) >= COMMAS_OF_TWO_ROWS;
        return new RejectedLine(List.copyOf(subjects), several);
    }

    private static int commas(byte[] bytes, int from, int to) {
        int commas = 0;
        for (int i = from; i < to && commas < COMMAS_OF_TWO_ROWS; i++) {
            commas += bytes[i] == ',' ? 1 : 0;
        }
        return commas;
    }
}
