package org.recordclearance.rapsheet.csv;

import java.util.regex.Pattern;

/**
 * Writes computed values as cells of a CSV file: quoted where CSV needs it, and never such that a spreadsheet takes them
 * for a formula. A value that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return and is
 * neither a number nor a lone {@code -} gets an apostrophe in front.
 * Safe for use by several threads.
 */
public final class CsvCell {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    private CsvCell() {}

    /**
     * Writes a value as a cell.
     *
     * @param value the value
     * @return the text between two commas
     * @throws NullPointerException if the value is null
     */
    public static String of(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String safe = isFormula(value) ? "'" + value : value;
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /**
     * Checks if a spreadsheet would take a value for a formula.
     *
     * @param value the value
     * @return true if it needs an apostrophe in front
     */
    public static boolean isFormula(String value) {
        return !value.isEmpty()
                && "=+-@\t\r".indexOf(value.charAt(0)) >= 0
                && !value.equals("-")
                && !NUMBER.matcher(value).matches();
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
