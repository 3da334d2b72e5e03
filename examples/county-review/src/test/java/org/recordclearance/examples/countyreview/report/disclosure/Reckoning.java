package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What somebody knows of numbers none of which is negative, and what follows of it for one: numbers that are one and the same, sums,
 * and what is no more than something else. For one thread.
 */
final class Reckoning {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> same = new ArrayList<>();
    private final Map<Integer, Double> known = new HashMap<>();
    private final List<Map<Integer, Double>> equations = new ArrayList<>();
    private final List<Double> results = new ArrayList<>();

    private int number(String name) {
        return find(numbers.computeIfAbsent(name, key -> {
            same.add(same.size());
            return same.size() - 1;
        }));
    }

    private int find(int number) {
        int root = number;
        while (same.get(root) != root) {
            root = same.get(root);
        }
        return root;
    }

    boolean has(String name) {
        return numbers.containsKey(name);
    }

    /** Learns of a number what it is. */
    void know(String name, long value) {
        known.put(number(name), (double) value);
    }

    void open(String name) {
        number(name);
    }

    OptionalLong known(String name) {
        Double value = has(name) ? known.get(number(name)) : null;
        return value == null ? OptionalLong.empty() : OptionalLong.of(value.longValue());
    }

    /** Learns that two names are of one number. */
    void same(String one, String other) {
        if (has(one) && has(other)) {
            int first = number(one);
            int second = number(other);
            Double value = known.getOrDefault(first, known.get(second));
            same.set(second, first);
            if (value != null) {
                known.put(first, value);
            }
        }
    }

    /** Learns that numbers come to the same as others, if the ones are there; of the others a name that is not there is nothing. */
    void equal(List<String> these, List<String> those) {
        if (!these.stream().allMatch(this::has)) {
            return;
        }
        Map<Integer, Double> equation = new TreeMap<>();
        these.forEach(each -> equation.merge(number(each), 1.0, Double::sum));
        those.stream().filter(this::has).forEach(each -> equation.merge(number(each), -1.0, Double::sum));
        equations.add(equation);
        results.add(0.0);
    }

    /** Learns that numbers are no more than others. */
    void atMost(List<String> these, List<String> those) {
        if (these.stream().allMatch(this::has) && those.stream().allMatch(this::has)) {
            List<String> more = new ArrayList<>(these);
            String rest = "rest " + same.size();
            open(rest);
            more.add(rest);
            equal(more, those);
        }
    }

    /** Learns between what a number is. */
    void between(String name, double least, double most) {
        String below = "below " + same.size();
        open(below);
        String above = "above " + same.size();
        open(above);
        equal(List.of(name), List.of(below));
        results.set(results.size() - 1, least);
        Map<Integer, Double> upper = new TreeMap<>();
        upper.put(number(name), 1.0);
        upper.put(number(above), 1.0);
        equations.add(upper);
        results.add(most);
    }

    /** Finds the least and the greatest whole number that each of the names can be. */
    Map<String, long[]> bounds(List<String> names) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int each = 0; each < same.size(); each++) {
            if (!known.containsKey(find(each))) {
                places.putIfAbsent(find(each), places.size());
            }
        }
        List<double[]> rows = new ArrayList<>();
        for (int each = 0; each < equations.size(); each++) {
            double[] row = new double[places.size() + 1];
            row[places.size()] = results.get(each);
            boolean isOpen = false;
            for (Map.Entry<Integer, Double> part : equations.get(each).entrySet()) {
                int of = find(part.getKey());
                if (known.containsKey(of)) {
                    row[places.size()] -= part.getValue() * known.get(of);
                } else {
                    row[places.get(of)] += part.getValue();
                    isOpen = true;
                }
            }
            if (isOpen) {
                rows.add(row);
            } else if (Math.abs(row[places.size()]) > 1e-6) {
                throw new IllegalStateException("what is shown contradicts itself: " + names(equations.get(each)));
            }
        }
        Simplex all = new Simplex(rows, places.size());
        Map<String, long[]> bounds = new LinkedHashMap<>();
        for (String name : names) {
            Double value = known.get(number(name));
            if (value != null) { // as it is the same as one that is shown
                bounds.put(name, new long[] {value.longValue(), value.longValue()});
            } else {
                int place = places.get(number(name));
                bounds.put(name, new long[] {
                    (long) Math.ceil(all.least(place) - 1e-4), (long) Math.floor(all.greatest(place) + 1e-4)
                });
            }
        }
        return bounds;
    }

    private List<String> names(Map<Integer, Double> equation) {
        return numbers.entrySet().stream()
                .filter(each -> equation.containsKey(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
