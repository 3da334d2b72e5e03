package org.recordclearance.doj.bulk.record;

import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/** A row whose values are words that are known by now. */
@JsonOfItsOwn
public interface WordRow extends BulkRow {

    /** Gets a value. */
    Word word(BulkColumn column);

    @Override
    default String get(BulkColumn column) {
        return word(column).text();
    }

    /** Makes words of the values of a row that comes from elsewhere. */
    static WordRow of(BulkRow row) {
        // not asked for the interface: a row has two, and to tell one behind the other takes the JVM long
        return row instanceof TableRow known ? known : column -> new Word(row.get(column));
    }
}
