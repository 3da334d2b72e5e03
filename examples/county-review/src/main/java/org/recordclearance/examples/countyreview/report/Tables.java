package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;

/** Puts a table together, row by row. For one thread. */
final class Tables {

    private final String caption;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Tables(String caption, List<String> columns) {
        this.caption = caption;
        this.columns = columns;
    }

    static Tables of(String caption, String... columns) {
        return new Tables(caption, Arrays.asList(columns));
    }

    Tables row(String name, String... cells) {
        rows.add(new Row(name, Arrays.asList(cells), false));
        return this;
    }

    Tables row(String name, long... numbers) {
        return row(name, words(numbers));
    }

    Tables total(long... numbers) {
        rows.add(new Row("Total", Arrays.asList(words(numbers)), true));
        return this;
    }

    /** A row whose second cell is words. */
    Tables rowAfter(String name, String second, long... numbers) {
        return row(name, after(second, numbers));
    }

    /** A total of cells that are put into words. */
    Tables totalOf(String first, String second) {
        rows.add(new Row("Total", List.of(first, second), true));
        return this;
    }

    /** A total whose second cell is words. */
    Tables totalAfter(String second, long... numbers) {
        rows.add(new Row("Total", Arrays.asList(after(second, numbers)), true));
        return this;
    }

    private static String[] after(String second, long... numbers) {
        return Stream.concat(Stream.of(second), Arrays.stream(numbers).mapToObj(Words::number))
                .toArray(String[]::new);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table end() {
        return new Table(caption, columns, rows);
    }

    private static String[] words(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(Words::number).toArray(String[]::new);
    }
}
