package org.recordclearance.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.study.disclosure.SmallCells;

/** Finds which cells of a table can be shown, and shows them. For one thread. */
final class Suppression {

    private static final int ALL = -1;

    private final List<Column> columns;
    private final List<StudyRow> rows;
    private final @Nullable StudyRow total;
    private final List<StudyTable.Balance> balances;
    private final int most;
    private final SmallCells cells;

    Suppression(
            List<Column> columns,
            List<StudyRow> rows,
            @Nullable StudyRow total,
            List<StudyTable.Balance> balances,
            int most) {
        this.columns = columns;
        this.rows = rows;
        this.total = total;
        this.balances = balances;
        this.most = most;
        this.cells = new SmallCells(most);
        for (int row = 0; row < rows.size(); row++) {
            add(row, rows.get(row));
        }
        if (total != null) {
            add(ALL, total);
        }
        state();
        cells.choose(inOrder());
    }

    private void add(int number, StudyRow row) {
        for (Column column : columns) {
            if (row.cell(column.name()) instanceof StudyCell.Count count) {
                cells.add(name(number, column.name()), count.count());
            }
        }
    }

    private static String name(int row, String column) {
        return column(row == ALL, column) + row;
    }

    private static String column(boolean ofAll, String name) {
        return (ofAll ? "all|" : "class|") + name + "|";
    }

    /** The counts of all are shown first, then those of one column after the other. */
    private List<String> inOrder() {
        return Stream.of(true, false)
                .flatMap(ofAll -> columns.stream().map(column -> column(ofAll, column.name())))
                .toList();
    }

    /** States what whoever reads the table knows of its counts. */
    private void state() {
        IntStream.range(total == null ? 0 : ALL, rows.size())
                .forEach(row -> columns.forEach(column -> column.within()
                        .forEach(whole -> cells.sum(List.of(name(row, whole)), List.of(name(row, column.name()))))));
        for (Column column : columns) {
            if (total != null && column.addsUp()) {
                List<String> parts = IntStream.range(0, rows.size())
                        .mapToObj(row -> name(row, column.name()))
                        .toList();
                cells.sum(List.of(name(ALL, column.name())), parts);
            }
        }
        for (StudyTable.Balance balance : balances) {
            cells.sum(names(balance.wholes()), names(balance.parts()));
        }
    }

    private static List<String> names(List<StudyTable.Cell> cells) {
        return cells.stream().map(each -> name(each.row(), each.column())).toList();
    }

    StudyTable of(String title, List<String> notes) {
        List<StudyRow> shown = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            StudyRow each = shown(row, rows.get(row));
            if (total == null || hasCount(each)) {
                shown.add(each);
            }
        }
        StudyRow all = total == null ? null : shown(ALL, total);
        List<String> more = new ArrayList<>(notes);
        more.add("* is withheld: a count from 1 to " + most + ", or what would tell one.");
        if (shown.size() < rows.size()) {
            more.add("Classes of which every count is withheld are left out.");
        }
        return new StudyTable(title, columns, shown, all, shown.size() == rows.size() ? balances : List.of(), more);
    }

    private boolean hasCount(StudyRow row) {
        return columns.stream()
                .anyMatch(column -> row.cell(column.name()) instanceof StudyCell.Count count && count.count() > 0);
    }

    private StudyRow shown(int number, StudyRow row) {
        return new StudyRow(
                columns,
                columns.stream()
                        .map(column -> isShown(number, row, column) ? row.cell(column.name()) : StudyCell.WITHHELD)
                        .toList());
    }

    private boolean isShown(int number, StudyRow row, Column column) {
        StudyCell cell = row.cell(column.name());
        return switch (column.kind()) {
            case LABEL -> true;
            case COUNT -> !(cell instanceof StudyCell.Count) || cells.isShown(name(number, column.name()));
            case SHARE -> areShown(number, column);
            case QUANTILE -> cell == StudyCell.NONE ? areShown(number, column) : isOfMany(row, column);
        };
    }

    private boolean areShown(int number, Column column) {
        return column.restsOn().stream().allMatch(each -> cells.isShown(name(number, each)));
    }

    /** If a quantile is of more than few people, and more than few of the numbers are on either side of it. */
    private boolean isOfMany(StudyRow row, Column column) {
        double side = Math.min(column.quantile(), 1 - column.quantile());
        return column.restsOn().stream().allMatch(each -> row.count(each) > most)
                && row.count(column.restsOn().get(column.restsOn().size() - 1)) * side > most;
    }
}
