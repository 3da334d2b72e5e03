package org.recordclearance.doj.bulk;

/**
 * One row of a bulk file: 95 values, as texts.
 *
 * <p>Implement it to bring rows from elsewhere, such as a database, to {@link PersonRows#ofWhole}, or to {@link PersonReader#readWhole} with
 * an office's own sections and wordings. Not for the lines of a
 * file that another reader has split: what that reader cut, padded or dropped can't be seen in rows. A {@link LineReader} reads those.
 */
@FunctionalInterface
public interface BulkRow {

    /**
     * Gets a value.
     *
     * @param column the column
     * @return the text as it stands in the file, without the quotes around it; empty where there is nothing
     */
    String get(BulkColumn column);
}
