package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** Puts a table together, row by row. For one thread. */
final class Tables {

    private final String caption;
    private final boolean isFound;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    private Tables(String caption, boolean isFound, List<String> columns) {
        this.caption = caption;
        this.isFound = isFound;
        this.columns = columns;
    }

    /** Begins a table that has the same rows whatever the files hold. */
    static Tables of(String caption, String... columns) {
        return new Tables(caption, false, Arrays.asList(columns));
    }

    /** Begins a table of what the files hold. */
    static Tables ofFound(String caption, String... columns) {
        return new Tables(caption, true, Arrays.asList(columns));
    }

    Tables row(String name, Cell... cells) {
        rows.add(new Row(name, Arrays.asList(cells), false));
        return this;
    }

    Tables row(String name, List<Cell> cells) {
        rows.add(new Row(name, cells, false));
        return this;
    }

    /** A row that sums up those before, column by column. */
    Tables total(String name, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Count total) {
                List<String> parts = new ArrayList<>();
                for (Row row : rows) {
                    if (row.cells().get(column) instanceof Cell.Count part) {
                        parts.add(part.figure());
                    }
                }
                sums.add(Sum.of(List.of(total.figure()), parts));
            }
        }
        rows.add(new Row(name, cells, true));
        return this;
    }

    /** A row that counts all of what those before count, some of it in several of them. */
    Tables all(String name, Cell... cells) {
        rows.add(new Row(name, Arrays.asList(cells), true));
        return this;
    }

    Tables total(Cell... cells) {
        return total("Total", Arrays.asList(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What the totals are sums of. */
    List<Sum> sums() {
        return sums;
    }

    Table end() {
        return new Table(caption, columns, rows, isFound);
    }
}
