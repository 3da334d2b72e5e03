package org.recordclearance.study.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Numbers of people and things, what sums up to what, and which of the numbers can be shown together so that none that is small can be
 * computed of those that are shown.
 *
 * <p>Numbers are shown one after the other, each only if afterwards no number, nor a sum of some that stand in a relation, is known to
 * be small. What is known is all that follows from the relations by linear algebra, exactly; whoever computes is given all zeros
 * besides. Every other number is greater than 0, so that what linear algebra leaves open stays open also for those who know that no
 * number is negative. A zero is shown only where nothing else in its relations is withheld, or where a sum tells it: what is withheld may be
 * zero too.
 *
 * <p>Not covered: knowledge from elsewhere, and guesses from the order in which numbers are shown. For one thread.
 */
public final class SmallCells {

    private final long least;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Long> values = new ArrayList<>();
    private final BitSet unlike = new BitSet();
    private final List<Map<Integer, Long>> relations = new ArrayList<>();
    /** The numbers that are what the sums of a relation differ by. */
    private final BitSet differences = new BitSet();

    private final BitSet known = new BitSet();

    /**
     * Begins with no numbers.
     *
     * @param most the greatest number that is small, such as 10; zero is not
     * @throws IllegalArgumentException if it is less than 1
     */
    public SmallCells(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("the greatest number that is small must be 1 or more");
        }
        this.least = most + 1;
    }

    /**
     * Adds a number, or says that it is there again; one that is stated in two ways is not shown.
     *
     * @param name what it is of
     * @param value the number, not negative
     */
    public void add(String name, long value) {
        Integer before = numbers.putIfAbsent(name, values.size());
        if (before == null) {
            values.add(value);
        } else if (values.get(before) != value) {
            unlike.set(before);
        }
    }

    /**
     * Gets a number.
     *
     * @param name the name of one that was added
     * @return the number
     */
    public long value(String name) {
        return values.get(numbers.get(name));
    }

    /**
     * States that numbers sum up to what others do. Where they do not, the difference is one more number, which whoever reads both can
     * compute.
     *
     * @param wholes the names of the ones; those that are not there are 0
     * @param parts the names of the others; those that are not there are 0
     */
    public void sum(Collection<String> wholes, Collection<String> parts) {
        sum(wholes, parts, false);
    }

    /**
     * States that numbers that come to the same may be the same, which whoever reads them can guess.
     *
     * @param wholes the names of the ones; those that are not there are 0
     * @param parts the names of the others; those that are not there are 0
     */
    public void sumIfSo(Collection<String> wholes, Collection<String> parts) {
        sum(wholes, parts, true);
    }

    private void sum(Collection<String> wholes, Collection<String> parts, boolean onlyIfSo) {
        Map<Integer, Long> relation = new TreeMap<>();
        long rest = put(relation, wholes, 1) + put(relation, parts, -1);
        if (relation.isEmpty() || (rest != 0 && onlyIfSo)) {
            return;
        }
        if (rest != 0) {
            differences.set(values.size());
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

    /**
     * Chooses what is shown, greater numbers before smaller ones.
     *
     * @param first with what the names of those begin that are shown before others, in order
     */
    public void choose(List<String> first) {
        KnownSums sums = new KnownSums(
                values, relations.stream().filter(this::tellsSomething).toList(), least);
        Map<String, Integer> byName = new TreeMap<>(numbers);
        byName.entrySet().stream()
                .filter(each -> values.get(each.getValue()) >= least && !unlike.get(each.getValue()))
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(each -> rank(each.getKey(), first))
                        .thenComparing(each -> -values.get(each.getValue())))
                .forEach(each -> sums.show(each.getValue()));
        known.or(sums.known());
        relations.stream()
                .filter(this::isKnown)
                .forEach(relation -> relation.keySet().forEach(each -> {
                    if (values.get(each) > 0) {
                        known.set(each);
                    }
                }));
        BitSet besideWithheld = new BitSet();
        relations.stream()
                .filter(relation -> !isKnown(relation))
                .forEach(relation -> relation.keySet().forEach(besideWithheld::set));
        IntStream.range(0, values.size())
                .filter(each -> values.get(each) == 0 && !besideWithheld.get(each))
                .forEach(known::set);
        List<Map<Integer, Long>> withZeros = relations.stream()
                .filter(relation -> relation.keySet().stream().anyMatch(each -> values.get(each) == 0))
                .toList();
        boolean more = true;
        while (more) {
            int before = known.cardinality();
            withZeros.forEach(this::addZeros);
            more = known.cardinality() > before;
        }
    }

    /** A difference stands in one relation alone. If it is not small, it may be known, and nothing follows from it. */
    private boolean tellsSomething(Map<Integer, Long> relation) {
        return relation.keySet().stream().noneMatch(each -> differences.get(each) && values.get(each) >= least);
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

    /** If all of it but zeros is known, and so is the difference. */
    private boolean isKnown(Map<Integer, Long> relation) {
        return relation.keySet().stream()
                .allMatch(each -> values.get(each) == 0 || known.get(each) || differences.get(each));
    }

    /**
     * Checks if a number is shown.
     *
     * @param name its name
     * @return true if it was chosen
     */
    public boolean isShown(String name) {
        Integer number = numbers.get(name);
        return number != null && known.get(number) && !unlike.get(number);
    }

    /**
     * Gets the names of all numbers, for who checks what is told.
     *
     * @return the names in a fixed order
     */
    public Collection<String> names() {
        return new TreeMap<>(numbers).keySet();
    }

    /**
     * Gets the relations, for who checks what is told.
     *
     * @return for each the places of its numbers and their factors, which come to 0 together
     */
    public List<Map<Integer, Long>> relations() {
        return List.copyOf(relations);
    }

    /**
     * Gets all numbers, for who checks what is told.
     *
     * @return the numbers by their places, differences of sums too
     */
    public List<Long> values() {
        return List.copyOf(values);
    }

    /**
     * Gets the place of a number.
     *
     * @param name the name of one that was added
     * @return its place among {@link #values}
     */
    public int number(String name) {
        return numbers.get(name);
    }
}
