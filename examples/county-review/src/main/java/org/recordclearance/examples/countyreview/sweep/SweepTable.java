package org.recordclearance.examples.countyreview.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.CsvCells;
import org.recordclearance.examples.countyreview.sweep.SweptValue.Figure;

/** Shows what values do, a row for each. */
public final class SweepTable {

    private static final String GAP = "  ";

    private SweepTable() {}

    /** Lays it out for a terminal: two lines of titles, then the rows, numbers as {@code 12,345}. */
    public static List<String> lines(String parameter, List<SweptValue> values) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(parameter), figures().map(figure -> figure.title))
                .toList());
        for (SweptValue value : values) {
            rows.add(Stream.concat(
                            Stream.of(value.value()),
                            figures().map(figure -> String.format(Locale.ROOT, "%,d", figure.of.applyAsLong(value))))
                    .toList());
        }
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP)
                    .append(" ".repeat(widths[i] - row.get(i).length()))
                    .append(row.get(i));
        }
        return line.toString();
    }

    /** Writes it as CSV, with line feeds: the parameter, then each figure, then the policy with the value. */
    public static String csv(String parameter, List<SweptValue> values) {
        StringBuilder text = new StringBuilder(CsvCells.of(parameter));
        figures().forEach(figure -> text.append(',').append(figure.key));
        text.append(",policy");
        for (SweptValue value : values) {
            text.append('\n')
                    .append(CsvCells.of(value.value()))
                    .append(',')
                    .append(figures()
                            .map(figure -> Long.toString(figure.of.applyAsLong(value)))
                            .collect(Collectors.joining(",")))
                    .append(',')
                    .append(CsvCells.of(value.policy()));
        }
        return text.append('\n').toString();
    }

    private static Stream<Figure> figures() {
        return Arrays.stream(Figure.values());
    }
}
