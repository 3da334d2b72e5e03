package org.recordclearance.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.csv.CsvCell;

/** The forms in which a table is printed. */
final class TableForms {

    private static final String GAP = "  ";

    private TableForms() {}

    static String csv(List<String> columns, List<StudyRow> rows) {
        StringBuilder text = new StringBuilder();
        line(text, columns);
        rows.forEach(row -> line(text, row.texts()));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvCell::of).collect(Collectors.joining(",")))
                .append('\n');
    }

    static String markdown(StudyTable table, List<Column> columns) {
        StringBuilder text = new StringBuilder();
        text.append("**").append(table.title()).append("**\n\n");
        row(text, table.columns());
        text.append('|');
        columns.forEach(column -> text.append(column.kind() == Column.Kind.LABEL ? "---|" : "---:|"));
        text.append('\n');
        all(table).forEach(row -> row(text, row.texts()));
        table.notes().forEach(note -> text.append('\n').append(escaped(note)).append('\n'));
        return text.toString();
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(escaped(cell)).append(" |");
        }
        text.append('\n');
    }

    /** What a record says is neither a cell of its own, nor an emphasis, nor HTML. */
    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
    }

    static String text(StudyTable table, List<Column> columns) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns());
        all(table).forEach(row -> lines.add(row.texts()));
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder text = new StringBuilder(table.title()).append('\n');
        for (List<String> line : lines) {
            StringBuilder cells = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String blank = " ".repeat(widths[i] - width(line.get(i)));
                boolean isLabel = columns.get(i).kind() == Column.Kind.LABEL;
                cells.append(i == 0 ? "" : GAP).append(isLabel ? line.get(i) + blank : blank + line.get(i));
            }
            text.append(cells.toString().stripTrailing()).append('\n');
        }
        table.notes().forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<StudyRow> all(StudyTable table) {
        List<StudyRow> rows = new ArrayList<>(table.rows());
        table.total().ifPresent(rows::add);
        return rows;
    }
}
