package org.recordclearance.doj.bulk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.record.TableRow;
import org.recordclearance.doj.bulk.rows.Texts;

/**
 * What can be seen of a row that somebody else has read: whether its values are those of one line with 95 fields. Where a line has
 * fewer, other readers pad the row, and where it has more, they cut it, so that another value stands in its last column.
 */
final class ForeignRow {

    /** What stands between the segments of a row, and at its end. */
    private static final String MARK = "#";

    private ForeignRow() {}

    /** Checks if a row was read here, of a line whose fields were counted. */
    static boolean isOfFile(BulkRow row) {
        return row instanceof TableRow || row instanceof BulkLine.OfLine;
    }

    /** Gets what can be seen of whose row it is, nothing of one that has no such value. */
    static String subject(BulkRow row) {
        @Nullable String subject = row.get(BulkColumn.SUBJECT_ID);
        return subject == null ? "" : Texts.visible(subject);
    }

    /** Checks if a row can't be trusted to be one line. */
    static boolean isDamaged(BulkRow row) {
        return !isOfFile(row) && (isPaddedOrCut(row) || isOfSeveralLines(row));
    }

    private static boolean isPaddedOrCut(BulkRow row) {
        @Nullable String last = row.get(BulkColumn.END_OF_REC);
        if (last == null) {
            return true;
        }
        String end = Texts.normal(last);
        return end.isEmpty()
                ? isMark(row, BulkColumn.REQ_SEG_SEP) || isMark(row, BulkColumn.SENT_SEG_SEP)
                : !end.equals(MARK);
    }

    private static boolean isMark(BulkRow row, BulkColumn column) {
        return Texts.normal(row.get(column)).equals(MARK);
    }

    private static boolean isOfSeveralLines(BulkRow row) {
        for (BulkColumn column : BulkColumn.values()) {
            String value = Objects.requireNonNull(row.get(column), column::name);
            if (value.indexOf('\0') >= 0 || value.indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }
}
