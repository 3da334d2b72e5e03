package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;
import org.recordclearance.examples.countyreview.report.page.Sum;

/** Pages with random numbers, many of them small or zero, that sum up as those of a report do. */
final class RandomPages {

    private static final String[] LEVELS = {"Felony", "Misdemeanor", "Infraction", "Level not known"};
    private final List<Sum> sums = new ArrayList<>();
    private final Random random;

    private RandomPages(Random random) {
        this.random = random;
    }

    static ReportPage of(long seed) {
        return new RandomPages(new Random(seed)).page();
    }

    private ReportPage page() {
        List<long[]> charges = new ArrayList<>();
        List<Row> ofCharges = new ArrayList<>();
        List<String> felonies = new ArrayList<>();
        for (int section = 0; section < 1 + random.nextInt(4); section++) {
            for (String level : LEVELS) {
                long[] of = {amount(), amount(), amount(), amount(), 0, amount()};
                of[4] = of[0] + of[1] + of[2] + of[3];
                String which = "HS " + (11357 + section) + level;
                if (level.equals("Felony")) {
                    felonies.add(which + 0);
                }
                charges.add(of);
                ofCharges.add(row(which, of));
                sums.add(outcomes(which));
            }
        }
        long[] all = sum(charges);
        List<long[]> years = new ArrayList<>();
        for (int year = 0; year < 5; year++) {
            years.add(new long[6]);
        }
        charges.forEach(each -> {
            for (int column = 0; column < 6; column++) {
                if (column != 4) {
                    long[] year = years.get(random.nextInt(years.size()));
                    year[column] += each[column];
                    year[4] += column == 5 ? 0 : each[column];
                }
            }
        });
        List<Row> ofYears = new ArrayList<>();
        years.forEach(each -> {
            sums.add(outcomes("year" + ofYears.size()));
            ofYears.add(row("year" + ofYears.size(), each));
        });
        sums.add(Sum.of(List.of("felonies"), felonies));
        sums.add(Sum.atMost("felonies", "all0"));
        long dismissed = ofCharges.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell.Count.class::cast)
                .filter(each -> felonies.contains(each.figure()))
                .mapToLong(Cell.Count::value)
                .sum();
        Row pilot = new Row("felonies", List.of(new Cell.Count("felonies", dismissed)), false);
        List<Table> tables = new ArrayList<>(List.of(
                withTotal("charges", ofCharges, row("all", all)),
                withTotal("years", ofYears, row("all", all)),
                table("pilot", List.of(pilot))));
        addPeople(tables);
        return new ReportPage("", "", List.of(new Section("id", "", false, List.of(), "<svg/>", tables, sums)), "");
    }

    private void addPeople(List<Table> tables) {
        List<long[]> classes = new ArrayList<>();
        for (int each = 0; each < 12; each++) {
            long[] of = {0, 0, 0, amount() / 2, amount() / 3, amount() / 3};
            of[2] = Math.max(of[3], Math.max(of[4], of[5])) + amount();
            of[1] = of[2] + amount();
            of[0] = of[1] + amount();
            classes.add(of);
        }
        for (String trait : List.of("race", "sex", "age")) {
            long[][] groups = new long[2 + random.nextInt(5)][6];
            classes.forEach(each -> add(groups[random.nextInt(groups.length)], each));
            List<Row> rows = new ArrayList<>();
            for (long[] each : groups) {
                String whose = trait + rows.size();
                sums.add(Sum.atMost(whose + 1, whose + 0));
                sums.add(Sum.atMost(whose + 2, whose + 1));
                IntStream.of(3, 4, 5).forEach(part -> sums.add(Sum.atMost(whose + part, whose + 2)));
                rows.add(row(whose, each));
            }
            tables.add(withTotal(trait, rows, row("everybody", sum(classes))));
        }
    }

    private static Sum outcomes(String which) {
        return Sum.of(
                List.of(which + 4),
                IntStream.range(0, 4).mapToObj(each -> which + each).toList());
    }

    private Table withTotal(String caption, List<Row> rows, Row total) {
        for (int column = 0; column < 6; column++) {
            int place = column;
            sums.add(Sum.of(
                    List.of(figure(total, place)),
                    rows.stream().map(row -> figure(row, place)).toList()));
        }
        List<Row> all = new ArrayList<>(rows);
        all.add(total);
        return table(caption, all);
    }

    private static String figure(Row row, int column) {
        return ((Cell.Count) row.cells().get(column)).figure();
    }

    private static Table table(String caption, List<Row> rows) {
        return new Table(caption, List.of(), rows, true);
    }

    private static Row row(String name, long[] numbers) {
        return new Row(
                name,
                IntStream.range(0, numbers.length)
                        .mapToObj(each -> (Cell) new Cell.Count(name + each, numbers[each]))
                        .toList(),
                false);
    }

    private static long[] sum(List<long[]> parts) {
        long[] sum = new long[6];
        parts.forEach(each -> add(sum, each));
        return sum;
    }

    private static void add(long[] to, long[] more) {
        for (int each = 0; each < to.length; each++) {
            to[each] += more[each];
        }
    }

    private long amount() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(4);
            case 2 -> random.nextInt(30);
            default -> random.nextInt(300);
        };
    }
}
