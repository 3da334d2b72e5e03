package org.recordclearance.examples.countyreview.court.paper;

import java.util.List;

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

    /** Copies the lists. */
    public OrderPage {
        before = List.copyOf(before);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        after = List.copyOf(after);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "OrderPage[" + rows.size() + " rows]";
    }
}
