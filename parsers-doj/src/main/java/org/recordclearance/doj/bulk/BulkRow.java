package org.recordclearance.doj.bulk;

/**
 * One row of a bulk file: 95 values, as texts.
 *
 * <p>Implement it to bring rows from elsewhere, such as a data frame, to {@link PersonRows#of}.
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
