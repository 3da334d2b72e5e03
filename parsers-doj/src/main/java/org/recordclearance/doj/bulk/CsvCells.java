package org.recordclearance.doj.bulk;

import org.recordclearance.rapsheet.csv.CsvCell;

/**
 * Writes computed values as cells of a CSV file: quoted where CSV needs it, and never such that a spreadsheet takes them
 * for a formula. A value that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return and is
 * neither a number nor a lone {@code -} gets an apostrophe in front.
 *
 * <p>For applications that write result columns to files of their own: what stands in a record must not become a formula there
 * either. Safe for use by several threads.
 */
public final class CsvCells {

    private CsvCells() {}

    /**
     * Writes a value as a cell.
     *
     * @param value the value
     * @return the text between two commas
     * @throws NullPointerException if the value is null
     */
    public static String of(String value) {
        return CsvCell.of(value);
    }

    /**
     * Checks if a spreadsheet would take a value for a formula.
     *
     * @param value the value
     * @return true if it needs an apostrophe in front
     */
    public static boolean isFormula(String value) {
        return CsvCell.isFormula(value);
    }
}
