package org.recordclearance.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recordclearance.study.disclosure.SmallCells;

/**
 * What whoever reads a table knows of its counts: what they come to together, and which is never more than which. What one is less than
 * another is a number of people, too, such as those who are not in a class.
 */
final class TableSums {

    /** The row of all, beside the numbers of the others. */
    static final int ALL = -1;

    private final List<Column> columns;
    private final List<StudyRow> rows;
    private final SmallCells cells;
    private final Map<String, Set<List<String>>> wholes = new LinkedHashMap<>();

    /** Begins to state what is known of the counts of a table, the names of which {@link #name} gives. */
    TableSums(List<Column> columns, List<StudyRow> rows, SmallCells cells) {
        this.columns = columns;
        this.rows = rows;
        this.cells = cells;
        columns.stream()
                .filter(each -> !each.within().isEmpty())
                .forEach(each -> wholes.put(each.name(), wholes(each)));
    }

    /** The name of a count. */
    static String name(int row, String column) {
        return column(row == ALL, column) + row;
    }

    /** With what the names of the counts of a column begin. */
    static String column(boolean ofAll, String name) {
        return (ofAll ? "all|" : "class|") + name + "|";
    }

    /** States what is known of the counts of a row by others of the same row. */
    void stateRow(int row) {
        stateWholes(row, row);
    }

    private void stateWholes(int row, int rowOfWholes) {
        wholes.forEach((part, those) -> {
            if (row == rowOfWholes || count(row, part) > 0) {
                those.forEach(whole -> cells.sum(
                        whole.stream().map(each -> name(rowOfWholes, each)).toList(), List.of(name(row, part))));
            }
        });
    }

    /** The columns whose counts of the same row come to no less than that of a column, whether or not it says so itself. */
    private Set<List<String>> wholes(Column column) {
        Set<List<String>> wholes = new LinkedHashSet<>(column.within());
        for (Column each : columns) {
            if (column.within().contains(List.of(each.name()))) {
                wholes.addAll(wholes(each));
            }
        }
        return wholes;
    }

    /** States what is known of counts that come to the same. */
    void stateBalances(Collection<StudyTable.Balance> balances) {
        for (StudyTable.Balance balance : balances) {
            cells.sum(names(balance.wholes()), names(balance.parts()));
        }
    }

    private static List<String> names(List<StudyTable.Cell> cells) {
        return cells.stream().map(each -> name(each.row(), each.column())).toList();
    }

    /** States what is known of the counts of the rows by those of all. */
    void stateTotals() {
        List<Integer> all = IntStream.range(0, rows.size()).boxed().toList();
        all.forEach(row -> stateWholes(row, ALL));
        Collection<List<Integer>> byPeople = alike(true);
        Collection<List<Integer>> byOthers = alike(false);
        for (Column column : columns) {
            if (column.kind() == Column.Kind.COUNT) {
                stateTotal(column, all);
            }
            if (column.kind() == Column.Kind.COUNT && !column.addsUp()) {
                Stream<List<Integer>> each = all.stream()
                        .filter(row -> count(row, column.name()) > 0)
                        .map(List::of);
                Stream.of(each, byOthers.stream(), besideLargest(column, byPeople).stream())
                        .flatMap(some -> some)
                        .filter(some -> some.size() < rows.size())
                        .distinct()
                        .forEach(some -> stateTotal(column, some));
            }
        }
    }

    /** A count of a row, 0 if it was withheld before. */
    private long count(int row, String column) {
        return rows.get(row).cell(column) instanceof StudyCell.Count count ? count.count() : 0;
    }

    private void stateTotal(Column column, List<Integer> of) {
        cells.sum(
                List.of(name(ALL, column.name())),
                of.stream().map(row -> name(row, column.name())).toList());
    }

    /**
     * Finds the rows with the same labels of people, or with the same other labels. Somebody who is in several rows has the same labels
     * of people in each: nobody is in two of those that have the same other labels.
     */
    private Collection<List<Integer>> alike(boolean ofPeople) {
        Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            StudyRow each = rows.get(row);
            List<String> labels = columns.stream()
                    .filter(column -> column.kind() == Column.Kind.LABEL && column.isOfPeople() == ofPeople)
                    .map(column -> each.text(column.name()))
                    .toList();
            alike.computeIfAbsent(labels, key -> new ArrayList<>()).add(row);
        }
        return alike.values();
    }

    /** Puts beside each row the largest of every other label of people: nobody is in two of these. */
    private List<List<Integer>> besideLargest(Column column, Collection<List<Integer>> byPeople) {
        Comparator<Integer> bySize = Comparator.comparingLong(row -> count(row, column.name()));
        List<Integer> largest = byPeople.stream()
                .map(each -> each.stream().max(bySize).orElseThrow())
                .toList();
        List<List<Integer>> beside = new ArrayList<>();
        int place = 0;
        for (List<Integer> group : byPeople) {
            for (int row : group) {
                List<Integer> rowsOfNobodyTwice = new ArrayList<>(largest);
                rowsOfNobodyTwice.set(place, row);
                beside.add(rowsOfNobodyTwice);
            }
            place++;
        }
        return beside;
    }
}
