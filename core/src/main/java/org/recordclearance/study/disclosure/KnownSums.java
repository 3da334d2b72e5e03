package org.recordclearance.study.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What follows from relations between numbers, some of which are known: the relations of those that are not, in reduced row echelon
 * form, in whole numbers. In that form a number is determined exactly where its row holds nothing else. For one thread.
 */
final class KnownSums {

    private final List<Long> values;
    private final long least;
    private final Map<Integer, Map<Integer, Long>> byPivot = new TreeMap<>();
    /** The pivots of the rows that hold a number, and of some that held it once: most rows hold few numbers. */
    private final Map<Integer, Set<Integer>> pivotsOf = new HashMap<>();

    private final Map<Integer, List<Map<Integer, Long>>> statedOf = new HashMap<>();
    private final BitSet known = new BitSet();

    /** Begins with what is zero, which counts as known. */
    KnownSums(List<Long> values, List<Map<Integer, Long>> stated, long least) {
        this.values = values;
        this.least = least;
        for (Map<Integer, Long> relation : stated) {
            Map<Integer, Long> row = new TreeMap<>(relation);
            row.keySet().removeIf(each -> values.get(each) == 0);
            row.values().removeIf(each -> each == 0);
            row.keySet()
                    .forEach(each -> statedOf.computeIfAbsent(each, key -> new ArrayList<>())
                            .add(row));
            Map<Integer, Long> reduced = new TreeMap<>(row);
            for (int pivot : row.keySet()) { // no row holds the pivot of another
                Map<Integer, Long> other = byPivot.get(pivot);
                if (other != null) {
                    reduce(reduced, pivot, other);
                }
            }
            if (!reduced.isEmpty()) {
                enter(rarest(reduced, -1), reduced);
            }
        }
    }

    /** Finds the number of a row that the fewest other rows hold, so that they stay short. */
    private int rarest(Map<Integer, Long> row, int butNot) {
        return row.keySet().stream()
                .filter(each -> each != butNot)
                .min(Comparator.comparingInt(
                        each -> pivotsOf.getOrDefault(each, Set.of()).size()))
                .orElseThrow();
    }

    private void enter(int pivot, Map<Integer, Long> row) {
        for (int other : pivotsWith(pivot)) {
            reduce(byPivot.get(other), pivot, row);
            row.keySet().forEach(number -> index(number, other));
        }
        byPivot.put(pivot, row);
        row.keySet().forEach(number -> index(number, pivot));
    }

    private void index(int number, int pivot) {
        pivotsOf.computeIfAbsent(number, key -> new TreeSet<>()).add(pivot);
    }

    /** Finds the pivots of the rows that hold a number. */
    private List<Integer> pivotsWith(int number) {
        return pivotsOf.getOrDefault(number, Set.of()).stream()
                .filter(pivot ->
                        byPivot.containsKey(pivot) && byPivot.get(pivot).containsKey(number))
                .toList();
    }

    /** Takes a number out of a row by means of the row of which it is the pivot. */
    private static void reduce(Map<Integer, Long> row, int pivot, Map<Integer, Long> by) {
        Long factor = row.get(pivot);
        if (factor == null) {
            return;
        }
        long times = by.get(pivot);
        row.replaceAll((number, of) -> Math.multiplyExact(of, times));
        by.forEach((number, of) -> row.merge(number, Math.negateExact(Math.multiplyExact(of, factor)), Math::addExact));
        row.values().removeIf(each -> each == 0);
        long common = row.values().stream().reduce(0L, KnownSums::common);
        if (common > 1) {
            row.replaceAll((number, of) -> of / common);
        }
    }

    private static long common(long one, long other) {
        return other == 0 ? Math.abs(one) : common(other, one % other);
    }

    /** Makes a number known, unless that tells a small one. */
    boolean show(int number) {
        if (known.get(number)) {
            return true;
        }
        Map<Integer, Long> own = byPivot.get(number);
        if (own != null) {
            int other = rarest(own, number);
            byPivot.remove(number);
            enter(other, own);
        }
        BitSet told = new BitSet();
        told.set(number);
        List<Integer> pivots = pivotsWith(number);
        for (int pivot : pivots) {
            if (byPivot.get(pivot).size() == 2) {
                told.set(pivot);
            }
        }
        if (told.stream().anyMatch(each -> values.get(each) < least) || tellsSmallSum(pivots, told)) {
            return false;
        }
        pivots.forEach(pivot -> byPivot.get(pivot).remove(number));
        told.stream().forEach(byPivot::remove);
        known.or(told);
        return true;
    }

    private boolean tellsSmallSum(List<Integer> pivots, BitSet told) {
        return pivots.stream().anyMatch(pivot -> isSmall(byPivot.get(pivot), told))
                || told.stream()
                        .anyMatch(each -> statedOf.getOrDefault(each, List.of()).stream()
                                .anyMatch(relation -> isSmall(relation, told)));
    }

    /** If what is not known in it is a sum, and small. */
    private boolean isSmall(Map<Integer, Long> relation, BitSet told) {
        long signs = 0;
        long sum = 0;
        int open = 0;
        for (Map.Entry<Integer, Long> each : relation.entrySet()) {
            if (!known.get(each.getKey()) && !told.get(each.getKey())) {
                open++;
                signs += Long.signum(each.getValue());
                sum += values.get(each.getKey());
            }
        }
        return open > 0 && Math.abs(signs) == open && sum < least;
    }

    BitSet known() {
        return known;
    }
}
