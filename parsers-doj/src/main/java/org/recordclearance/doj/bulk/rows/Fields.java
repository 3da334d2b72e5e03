package org.recordclearance.doj.bulk.rows;

/** Where the fields of rows are. */
public interface Fields {

    /** Holds the rows. */
    byte[] bytes();

    /** Where a field begins, with its quotes if it has any. */
    int start(int row, int column);

    /** Where a field ends. */
    int end(int row, int column);
}
