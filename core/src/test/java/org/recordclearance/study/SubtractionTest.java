package org.recordclearance.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Somebody subtracts what stands in a suppressed table from what else stands there, again and again, and finds no count from 1 to 10:
 * the counts of a column add up to that of all, and in a row one count holds another.
 */
class SubtractionTest {

    private static final int MOST = 10;
    private static final List<Column> COLUMNS = List.of(
            Column.label("class", true),
            Column.count("people").addingUp(true),
            Column.count("covered", "people").addingUp(true),
            Column.count("relief", "covered", "possible relief").addingUp(true),
            Column.count("possible relief", "people").addingUp(true));

    private final Map<String, Long> known = new HashMap<>();
    /** What comes to the same: the first name of each as all the others. */
    private final List<List<String>> sums = new ArrayList<>();

    @Property(tries = 200)
    void no_small_count_is_found_by_subtraction(@ForAll long seed) {
        known.clear();
        sums.clear();
        StudyTable table = table(new Random(seed));
        StudyTable shown = table.suppressed(MOST);

        read(table, shown);
        subtract();

        assertThat(known)
                .allSatisfy((name, count) -> assertThat(count == 0 || count > MOST)
                        .as(name + " is " + count + " in\n" + table + shown)
                        .isTrue());
    }

    @Example
    void a_small_count_that_alone_is_left_out_is_found() {
        StudyRow many = row("many", 100, 90, 80, 85);
        StudyRow few = row("few", 3, 2, 1, 2);
        StudyRow all = row("all", 103, 92, 81, 87);

        read(
                new StudyTable("", COLUMNS, List.of(many, few), all, List.of(), List.of()),
                new StudyTable("", COLUMNS, List.of(many), all, List.of(), List.of()));
        subtract();

        assertThat(known).containsEntry("people of few", 3L).containsEntry("relief of few", 1L);
    }

    private static StudyTable table(Random random) {
        List<StudyRow> rows = new ArrayList<>();
        long[] all = new long[4];
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            int scale = random.nextBoolean() ? 30 : 3000;
            long relief = random.nextInt(scale);
            long covered = relief + random.nextInt(random.nextBoolean() ? 4 : scale);
            long atMost = relief + random.nextInt(random.nextBoolean() ? 4 : scale);
            long people = Math.max(covered, atMost) + random.nextInt(random.nextBoolean() ? 4 : scale);
            rows.add(row("class " + i, people, covered, relief, atMost));
            all[0] += people;
            all[1] += covered;
            all[2] += relief;
            all[3] += atMost;
        }
        return new StudyTable("", COLUMNS, rows, row("all", all), List.of(), List.of());
    }

    private static StudyRow row(String name, long... counts) {
        List<StudyCell> cells = new ArrayList<>();
        cells.add(new StudyCell.Label(name));
        for (long count : counts) {
            cells.add(new StudyCell.Count(count));
        }
        return new StudyRow(COLUMNS, cells);
    }

    private void read(StudyTable table, StudyTable shown) {
        List<StudyRow> rows = new ArrayList<>(table.rows());
        rows.add(table.total().orElseThrow());
        for (Column column : COLUMNS.subList(1, COLUMNS.size())) {
            List<String> sum = new ArrayList<>(List.of(column.name() + " of all"));
            for (StudyRow row : rows) {
                String of = " of " + row.classes().get(0);
                Optional<StudyRow> there = row == rows.get(rows.size() - 1)
                        ? shown.total()
                        : shown.rows().stream()
                                .filter(each -> each.classes().equals(row.classes()))
                                .findFirst();
                there.filter(each -> each.hasNumber(column.name()))
                        .ifPresent(each -> known.put(column.name() + of, each.count(column.name())));
                column.within()
                        .forEach(whole -> sums.add(List.of(
                                whole.get(0) + of,
                                column.name() + of,
                                "what " + whole + " leaves of " + column.name() + of)));
                sum.add(column.name() + of);
            }
            sum.remove(sum.size() - 1);
            sums.add(sum);
        }
    }

    private void subtract() {
        boolean more = true;
        while (more) {
            more = false;
            for (List<String> sum : sums) {
                List<String> open =
                        sum.stream().filter(each -> !known.containsKey(each)).toList();
                if (open.size() == 1) {
                    long rest = 0;
                    for (String each : sum) {
                        rest += (each.equals(sum.get(0)) ? 1 : -1) * known.getOrDefault(each, 0L);
                    }
                    known.put(open.get(0), Math.abs(rest));
                    more = true;
                }
            }
        }
    }
}
