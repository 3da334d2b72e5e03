package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.recordclearance.examples.countyreview.report.page.Sum;

/**
 * Numbers of people and things, what sums up to what, and which of the numbers can be shown together so that none from 1 to 10 can be
 * computed of those that are shown.
 *
 * <p>Numbers are shown one after the other, each only if afterwards no number, nor a sum of some that stand in a relation, is known to
 * be from 1 to 10. What is known is all that follows from the relations by linear algebra, exactly; whoever computes is given all zeros
 * besides. Every other number is greater than 0, so that what linear algebra leaves open stays open also for those who know that no
 * number is negative. A zero is shown only where nothing else in its relations is withheld, or where a sum tells it: what is withheld may be
 * zero too.
 *
 * <p>Not covered: knowledge from elsewhere, and guesses from the order in which numbers are shown. For one thread.
 */
final class SmallCells {

    /** The least number that is shown. */
    static final long LEAST = 11;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Long> values = new ArrayList<>();
    private final BitSet unlike = new BitSet();
    private final List<Map<Integer, Long>> relations = new ArrayList<>();
    private final BitSet known = new BitSet();

    /** Adds a number, or says that it is there again; one that is stated in two ways is not shown. */
    void add(String name, long value) {
        Integer before = numbers.putIfAbsent(name, values.size());
        if (before == null) {
            values.add(value);
        } else if (values.get(before) != value) {
            unlike.set(before);
        }
    }

    long value(String name) {
        return values.get(numbers.get(name));
    }

    /** States that numbers sum up to what others do. Where they do not, the difference is one more number. Those that are not there are 0. */
    void sum(Sum sum) {
        Map<Integer, Long> relation = new TreeMap<>();
        long rest = put(relation, sum.wholes(), 1) + put(relation, sum.parts(), -1);
        if (relation.isEmpty() || (rest != 0 && sum.onlyIfSo())) {
            return;
        }
        if (rest != 0) {
            relation.put(values.size(), rest > 0 ? -1L : 1L);
            values.add(Math.abs(rest));
        }
        relations.add(relation);
    }

    private long put(Map<Integer, Long> relation, Collection<String> names, long factor) {
        long sum = 0;
        for (String name : names) {
            Integer number = numbers.get(name);
            if (number != null) {
                relation.merge(number, factor, Long::sum);
                sum += factor * values.get(number);
            }
        }
        return sum;
    }

    /** Chooses what is shown, those numbers first that begin with one of the words, greater ones before smaller ones. */
    void choose(List<String> first) {
        KnownSums sums = new KnownSums(values, relations);
        Map<String, Integer> byName = new TreeMap<>(numbers);
        byName.entrySet().stream()
                .filter(each -> values.get(each.getValue()) >= LEAST && !unlike.get(each.getValue()))
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(each -> rank(each.getKey(), first))
                        .thenComparing(each -> -values.get(each.getValue())))
                .forEach(each -> sums.show(each.getValue()));
        known.or(sums.known());
        BitSet zeros = new BitSet();
        IntStream.range(0, values.size())
                .filter(each -> values.get(each) == 0
                        && relations.stream()
                                .filter(relation -> relation.containsKey(each))
                                .allMatch(this::isKnown))
                .forEach(zeros::set);
        known.or(zeros);
        boolean more = true;
        while (more) {
            int before = known.cardinality();
            relations.forEach(this::addZeros);
            more = known.cardinality() > before;
        }
    }

    /** Where zero is all that is left of a sum, every part of it is zero for everybody who reads. */
    private void addZeros(Map<Integer, Long> relation) {
        List<Integer> open =
                relation.keySet().stream().filter(each -> !known.get(each)).toList();
        long signs =
                open.stream().mapToLong(each -> Long.signum(relation.get(each))).sum();
        if (Math.abs(signs) == open.size() && open.stream().allMatch(each -> values.get(each) == 0)) {
            open.forEach(known::set);
        }
    }

    private static int rank(String name, List<String> first) {
        int rank = 0;
        while (rank < first.size() && !name.startsWith(first.get(rank))) {
            rank++;
        }
        return rank;
    }

    /** If all of it but zeros is known. */
    private boolean isKnown(Map<Integer, Long> relation) {
        return relation.keySet().stream().allMatch(each -> values.get(each) == 0 || known.get(each));
    }

    boolean isShown(String name) {
        Integer number = numbers.get(name);
        return number != null && known.get(number) && !unlike.get(number);
    }

    /** The names of all numbers. */
    Collection<String> names() {
        return new TreeMap<>(numbers).keySet();
    }

    List<Map<Integer, Long>> relations() {
        return relations;
    }

    List<Long> values() {
        return values;
    }

    int number(String name) {
        return numbers.get(name);
    }
}
