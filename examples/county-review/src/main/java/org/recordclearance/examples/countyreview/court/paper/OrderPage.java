package org.recordclearance.examples.countyreview.court.paper;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the court package, ready to be printed.
 *
 * @param title the title
 * @param note what it is not, or an empty text
 * @param before paragraphs before the table, each by its lines
 * @param columns the headers of the table
 * @param rows its rows
 * @param after paragraphs behind it
 */
public record OrderPage(
        String title,
        String note,
        List<List<String>> before,
        List<String> columns,
        List<List<String>> rows,
        List<List<String>> after) {

    private static final Pattern LONG_WORD = Pattern.compile("\\S{28}");

    /** Copies the lists. */
    public OrderPage {
        before = List.copyOf(before);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        after = List.copyOf(after);
    }

    /** Checks if a cell has a word that no column holds, so that it must be broken; others stay whole. */
    public boolean isLong(String cell) {
        return LONG_WORD.matcher(cell).find();
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "OrderPage[" + rows.size() + " rows]";
    }
}
