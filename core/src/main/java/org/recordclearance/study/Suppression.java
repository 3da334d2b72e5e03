package org.recordclearance.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.study.disclosure.SmallCells;

/** Finds which cells of a table can be shown, and shows them. For one thread. */
final class Suppression {

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
            add(TableSums.ALL, total);
        }
        TableSums sums = new TableSums(columns, rows, cells);
        IntStream.range(total == null ? 0 : TableSums.ALL, rows.size()).forEach(sums::stateRow);
        if (total != null) {
            sums.stateTotals();
        }
        sums.stateBalances(balances);
        cells.choose(inOrder());
    }

    private void add(int number, StudyRow row) {
        for (Column column : columns) {
            if (row.cell(column.name()) instanceof StudyCell.Count count) {
                cells.add(TableSums.name(number, column.name()), count.count());
            }
        }
    }

    /** The counts of all are shown first, then those of one column after the other. */
    private List<String> inOrder() {
        return Stream.of(true, false)
                .flatMap(ofAll -> columns.stream().map(column -> TableSums.column(ofAll, column.name())))
                .toList();
    }

    StudyTable of(String title, List<String> notes) {
        List<StudyRow> shown = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            StudyRow each = shown(row, rows.get(row));
            if (total == null || hasCount(each)) {
                shown.add(each);
            }
        }
        StudyRow all = total == null ? null : shown(TableSums.ALL, total);
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
            case COUNT -> !(cell instanceof StudyCell.Count) || cells.isShown(TableSums.name(number, column.name()));
            case SHARE -> areShown(number, column);
            case QUANTILE -> cell == StudyCell.NONE ? areShown(number, column) : isOfMany(row, column);
        };
    }

    private boolean areShown(int number, Column column) {
        return column.restsOn().stream().allMatch(each -> cells.isShown(TableSums.name(number, each)));
    }

    /** If a quantile is of more than few people, and more than few of the numbers are on either side of it. */
    private boolean isOfMany(StudyRow row, Column column) {
        double side = Math.min(column.quantile(), 1 - column.quantile());
        return column.restsOn().stream().allMatch(each -> row.hasNumber(each) && row.count(each) > most)
                && row.count(column.restsOn().get(column.restsOn().size() - 1)) * side > most;
    }
}
