package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recordclearance.study.disclosure.SmallCells;

/**
 * Tries to compute what a public page withholds. Whoever computes knows all numbers that are shown, all relations between numbers, and
 * that none is negative. A number stays open if there are other whole numbers, none negative, that give the same page: such numbers
 * are looked for along every direction in which the relations leave room, and checked in every relation.
 */
final class Reconstruction {

    private final SmallCells cells;
    private final BitSet open = new BitSet();
    private final BitSet safe = new BitSet();

    private Reconstruction(SmallCells cells) {
        this.cells = cells;
    }

    /** The names of numbers from 1 to 10 for which nothing else was found that gives the same page. */
    static Set<String> of(SmallCells cells) {
        Reconstruction attack = new Reconstruction(cells);
        attack.search();
        Set<String> told = new TreeSet<>();
        for (String name : cells.names()) {
            long value = cells.value(name);
            if (value > 0 && value <= 10 && !attack.safe.get(cells.number(name))) {
                told.add(name + " = " + value);
            }
        }
        return told;
    }

    private void search() {
        int count = cells.values().size();
        open.set(0, count);
        for (String name : cells.names()) {
            if (cells.isShown(name)) {
                open.clear(cells.number(name));
            }
        }
        for (int each = 0; each < count; each++) {
            if (cells.values().get(each) == 0) {
                open.clear(each);
            }
        }
        List<double[]> rows = new ArrayList<>();
        for (Map<Integer, Long> relation : cells.relations()) {
            double[] row = new double[count];
            relation.forEach((number, of) -> row[number] = open.get(number) ? of : 0);
            rows.add(row);
        }
        int[] pivots = eliminate(rows, count);
        BitSet free = (BitSet) open.clone();
        for (int pivot : pivots) {
            if (pivot >= 0) {
                free.clear(pivot);
            }
        }
        free.stream().forEach(each -> {
            long[] way = new long[count];
            way[each] = 1;
            for (int row = 0; row < pivots.length; row++) {
                if (pivots[row] >= 0) {
                    way[pivots[row]] = Math.round(-rows.get(row)[each]);
                }
            }
            go(way, 1);
            go(way, -1);
        });
    }

    /** Numbers that are large are computed of those that are small, so that there is room for the small ones to change. */
    private int[] eliminate(List<double[]> rows, int count) {
        int[] pivots = new int[rows.size()];
        for (int row = 0; row < pivots.length; row++) {
            double[] of = rows.get(row);
            pivots[row] = -1;
            for (int column = 0; column < count; column++) {
                if (Math.abs(of[column]) > 1e-6
                        && (pivots[row] < 0
                                || cells.values().get(column) > cells.values().get(pivots[row]))) {
                    pivots[row] = column;
                }
            }
            if (pivots[row] < 0) {
                continue;
            }
            double by = of[pivots[row]];
            for (int column = 0; column < count; column++) {
                of[column] /= by;
            }
            for (double[] other : rows) {
                double factor = other[pivots[row]];
                if (other != of && factor != 0) {
                    for (int column = 0; column < count; column++) {
                        other[column] -= factor * of[column];
                    }
                }
            }
        }
        return pivots;
    }

    private void go(long[] way, long sign) {
        for (int each = 0; each < way.length; each++) {
            if (cells.values().get(each) + sign * way[each] < 0 || way[each] != 0 && !open.get(each)) {
                return;
            }
        }
        for (Map<Integer, Long> relation : cells.relations()) {
            if (relation.entrySet().stream()
                            .mapToLong(each -> each.getValue() * way[each.getKey()])
                            .sum()
                    != 0) {
                return;
            }
        }
        for (int each = 0; each < way.length; each++) {
            if (way[each] != 0) {
                safe.set(each);
            }
        }
    }
}
