package org.recordclearance.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody who has a printed table, and tries every population that it could be of. What a row and a column mean the attacker knows
 * from what one person alone is counted as; nothing is taken from what the code states of sums. A number of people that is the same
 * in all of these populations is told: of those in a cell, in a cell and in another, in a cell and not in another, and of those with
 * several convictions in a cell. First other populations are looked for beside the true one, which are found fast where there are any, then
 * all are tried one after the other.
 */
final class Attacker {

    private static final String LEFT_OUT = "left out";
    /** Of more kinds of people than that not all groups of three are thought of. */
    private static final int MANY = 40;

    private static final int WALK = 6_000;
    private static final int WALK_BACK = 300;
    private static final int STEPS = 200_000;

    /** Where a count stands: the classes of its row, and its column. */
    private record Place(List<String> row, String column) {}

    private final List<Place> places = new ArrayList<>();
    /** What each kind of person is counted as, by place. */
    private final int[][] counted;

    private final Map<String, boolean[]> groups = new LinkedHashMap<>();
    private final int largest;

    private int[] shown = {};
    private boolean[] rowsWithSomebody = {};
    /** Of each kind of person the printed rows that they are in. */
    private int[][] rowsOf = {};

    private int[] order = {};
    /** Where in the order the last kind of person stands that is counted in a place. */
    private int[] last = {};

    private int[] found = {};
    private int steps;
    private final Map<String, Integer> told = new TreeMap<>();
    private boolean isComplete;

    /**
     * Begins with what there is to know of a kind of table.
     *
     * @param persons for each kind of person the table of one of them alone
     * @param largest the greatest number of people that is thought of
     */
    Attacker(List<StudyTable> persons, int largest) {
        this.largest = largest;
        Set<Place> all = new HashSet<>();
        persons.forEach(each -> rows(each)
                .forEach(row -> counts(each, row).forEach(column -> {
                    Place place = new Place(row.classes(), column);
                    if (all.add(place)) {
                        places.add(place);
                    }
                })));
        counted = persons.stream()
                .map(each ->
                        places.stream().mapToInt(place -> count(each, place)).toArray())
                .toArray(int[][]::new);
        group();
    }

    private static List<StudyRow> rows(StudyTable table) {
        List<StudyRow> rows = new ArrayList<>(table.rows());
        table.total().ifPresent(rows::add);
        return rows;
    }

    private static List<String> counts(StudyTable table, StudyRow row) {
        return table.columns().stream()
                .filter(column -> row.cell(column) instanceof StudyCell.Count)
                .toList();
    }

    private static int count(StudyTable table, Place place) {
        return rows(table).stream()
                .filter(row -> row.classes().equals(place.row()))
                .filter(row -> row.cell(place.column()) instanceof StudyCell.Count)
                .mapToInt(row -> (int) row.count(place.column()))
                .sum();
    }

    private void group() {
        for (int one = 0; one < places.size(); one++) {
            int first = one;
            put("in " + places.get(one), kind -> counted[kind][first] > 0);
            put("several in " + places.get(one), kind -> counted[kind][first] > 1);
            for (int other = 0; other < places.size(); other++) {
                int second = other;
                put(
                        "in " + places.get(one) + " and " + places.get(other),
                        kind -> counted[kind][first] > 0 && counted[kind][second] > 0);
                put(
                        "in " + places.get(one) + " and not " + places.get(other),
                        kind -> counted[kind][first] > 0 && counted[kind][second] == 0);
            }
        }
        Set<String> seen = new HashSet<>();
        groups.values().removeIf(each -> !seen.add(Arrays.toString(each)));
    }

    private void put(String name, IntPredicate isOf) {
        boolean[] members = new boolean[counted.length];
        for (int kind = 0; kind < members.length; kind++) {
            members[kind] = isOf.test(kind);
        }
        groups.put(name, members);
    }

    /**
     * Finds the small numbers of people that a table tells.
     *
     * @param table what is printed
     * @param truth how many there are of each kind of person, by which an answer is checked that needs all populations
     * @param most the greatest number that is small
     * @return the groups of people whose number is told, and the numbers
     */
    Map<String, Integer> told(StudyTable table, int[] truth, int most, Random random) {
        read(table);
        told.clear();
        groups.forEach((name, members) -> {
            int number = number(members, truth);
            if (number > 0 && number <= most) {
                told.put(name, number);
            }
        });
        isComplete = false;
        walk(truth, random);
        if (!told.isEmpty()) {
            search(random);
        }
        return Map.copyOf(told);
    }

    /** Puts other people in the place of some, again and again, who are counted as the same where the table shows it. */
    private void walk(int[] truth, Random random) {
        Map<List<Integer>, List<int[]>> alike = new HashMap<>();
        groupsOf(counted.length > MANY ? 2 : 3)
                .forEach(some -> alike.computeIfAbsent(shown(some), key -> new ArrayList<>())
                        .add(some));
        for (int step = 0; step < WALK && !told.isEmpty(); step++) {
            if (step % WALK_BACK == 0) {
                found = truth.clone();
            }
            int[] before = found.clone();
            int[] some = some(1 + random.nextInt(3), random);
            List<int[]> others = alike.getOrDefault(shown(some), List.of());
            for (int kind : others.isEmpty() ? some : others.get(random.nextInt(others.size()))) {
                found[kind]++;
            }
            if (hasSomebodyInEachRow()) {
                forget();
            } else {
                found = before;
            }
        }
    }

    /** All groups of no more than so many people. */
    private List<int[]> groupsOf(int most) {
        List<int[]> all = new ArrayList<>(List.of(new int[0]));
        List<int[]> largest = all;
        for (int size = 1; size <= most; size++) {
            largest = largest.stream()
                    .flatMap(some -> IntStream.range(some.length == 0 ? 0 : some[some.length - 1], counted.length)
                            .mapToObj(kind -> IntStream.concat(IntStream.of(some), IntStream.of(kind))
                                    .toArray()))
                    .toList();
            all = Stream.concat(all.stream(), largest.stream()).toList();
        }
        return all;
    }

    /** Takes some people out. */
    private int[] some(int most, Random random) {
        List<Integer> people = new ArrayList<>();
        for (int kind = 0; kind < found.length; kind++) {
            people.addAll(Collections.nCopies(found[kind], kind));
        }
        Collections.shuffle(people, random);
        int[] some = people.stream().limit(most).mapToInt(each -> each).toArray();
        for (int kind : some) {
            found[kind]--;
        }
        return some;
    }

    private List<Integer> shown(int[] people) {
        List<Integer> sums = new ArrayList<>();
        for (int place = 0; place < shown.length; place++) {
            if (shown[place] >= 0) {
                int sum = 0;
                for (int kind : people) {
                    sum += counted[kind][place];
                }
                sums.add(sum);
            }
        }
        return sums;
    }

    /** If every population was tried, so that nothing but what is told is left. */
    boolean isComplete() {
        return isComplete || told.isEmpty();
    }

    private static int number(boolean[] members, int[] people) {
        return IntStream.range(0, people.length)
                .filter(kind -> members[kind])
                .map(kind -> people[kind])
                .sum();
    }

    private void read(StudyTable table) {
        boolean leftOut = table.notes().stream().anyMatch(each -> each.contains(LEFT_OUT));
        Set<List<String>> rows = new HashSet<>();
        rows(table).forEach(row -> rows.add(row.classes()));
        shown = places.stream()
                .mapToInt(place -> rows.contains(place.row())
                        ? rows(table).stream()
                                .filter(row -> row.classes().equals(place.row()))
                                .mapToInt(row -> row.hasNumber(place.column()) ? (int) row.count(place.column()) : -1)
                                .findFirst()
                                .orElseThrow()
                        : leftOut || table.total().isEmpty() ? -1 : 0)
                .toArray();
        List<List<String>> some = table.total().isPresent()
                ? table.rows().stream().map(StudyRow::classes).toList()
                : List.of();
        rowsWithSomebody = new boolean[some.size()];
        rowsOf = IntStream.range(0, counted.length)
                .mapToObj(kind -> IntStream.range(0, some.size())
                        .filter(row -> IntStream.range(0, places.size())
                                .anyMatch(place -> counted[kind][place] > 0
                                        && places.get(place).row().equals(some.get(row))))
                        .toArray())
                .toArray(int[][]::new);
    }

    private void search(Random random) {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, counted.length).boxed().toList());
        Collections.shuffle(shuffled, random);
        order = shuffled.stream().mapToInt(each -> each).toArray();
        last = IntStream.range(0, places.size())
                .map(place -> IntStream.range(0, order.length)
                        .filter(at -> counted[order[at]][place] > 0)
                        .max()
                        .orElse(-1))
                .toArray();
        found = new int[counted.length];
        steps = STEPS;
        int[] rest = shown.clone();
        isComplete = go(0, rest, largest, random);
    }

    /** Tries all numbers of the kinds of people from one on; false if there is no time for all of them, or nothing is told any more. */
    private boolean go(int at, int[] rest, int people, Random random) {
        if (--steps < 0) {
            return false;
        }
        if (at == order.length) {
            return see(rest);
        }
        for (int place = 0; place < rest.length; place++) {
            if (rest[place] > 0 && last[place] < at) {
                return true;
            }
        }
        int kind = order[at];
        int most = people;
        for (int place = 0; place < rest.length; place++) {
            if (shown[place] >= 0 && counted[kind][place] > 0) {
                most = Math.min(most, rest[place] / counted[kind][place]);
            }
        }
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(0, most).boxed().toList());
        if (random.nextInt(3) > 0) {
            Collections.shuffle(numbers, random);
        }
        for (int number : numbers) {
            int[] then = rest.clone();
            for (int place = 0; place < then.length; place++) {
                if (shown[place] >= 0) {
                    then[place] -= number * counted[kind][place];
                }
            }
            found[kind] = number;
            if (!go(at + 1, then, people - number, random)) {
                return false;
            }
        }
        found[kind] = 0;
        return true;
    }

    private boolean see(int[] rest) {
        for (int place = 0; place < rest.length; place++) {
            if (shown[place] >= 0 && rest[place] != 0) {
                return true;
            }
        }
        if (hasSomebodyInEachRow()) {
            forget();
        }
        return !told.isEmpty();
    }

    /** A row is printed only where somebody is in it. */
    private boolean hasSomebodyInEachRow() {
        Arrays.fill(rowsWithSomebody, false);
        for (int kind = 0; kind < found.length; kind++) {
            if (found[kind] > 0) {
                for (int row : rowsOf[kind]) {
                    rowsWithSomebody[row] = true;
                }
            }
        }
        for (boolean each : rowsWithSomebody) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    private void forget() {
        told.entrySet().removeIf(each -> number(groups.get(each.getKey()), found) != each.getValue());
    }
}
