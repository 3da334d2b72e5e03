package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;

/** Pages with random numbers, many of them small or zero, that sum up as those of a report do. */
final class RandomPages {

    private static final String[] LEVELS = {"Felony", "Misdemeanor", "Infraction", "Level not known"};
    private static final List<String> OUTCOMES = List.of(
            "Section",
            "Level",
            "Dismissed",
            "Reduced",
            "Not eligible",
            "For a person to decide",
            "All",
            "May be covered");
    private static final List<String> YEARS =
            List.of("Year", "Dismissed", "Reduced", "Not eligible", "For a person to decide", "All", "May be covered");
    private static final List<String> PEOPLE = List.of(
            "Race",
            "In the files",
            "Share",
            "Covered",
            "With relief",
            "Share",
            "No felony",
            "No conviction",
            "None in 7 years");

    private final Random random;

    private RandomPages(Random random) {
        this.random = random;
    }

    static ReportPage of(long seed) {
        return new RandomPages(new Random(seed)).page();
    }

    private ReportPage page() {
        List<long[]> rows = new ArrayList<>();
        List<Row> charges = new ArrayList<>();
        long[] felonies = new long[6];
        for (int section = 0; section < 1 + random.nextInt(4); section++) {
            for (String level : LEVELS) {
                long[] of = {amount(), amount(), amount(), amount(), 0, amount()};
                of[4] = of[0] + of[1] + of[2] + of[3];
                rows.add(of);
                charges.add(row("HS " + (11357 + section), false, level, of));
                if (level.equals("Felony")) {
                    add(felonies, of);
                }
            }
        }
        long[] all = new long[6];
        rows.forEach(each -> add(all, each));
        charges.add(row("Total", true, "", all));
        List<Row> years = new ArrayList<>();
        List<long[]> byYear = new ArrayList<>();
        for (int year = 0; year < 5; year++) {
            byYear.add(new long[6]);
        }
        rows.forEach(each -> {
            for (int column = 0; column < 6; column++) {
                if (column != 4) {
                    long[] year = byYear.get(random.nextInt(byYear.size()));
                    year[column] += each[column];
                    year[4] += column == 5 ? 0 : each[column];
                }
            }
        });
        byYear.forEach(each -> years.add(row("19" + (70 + years.size()), false, null, each)));
        years.add(row("Total", true, null, all));
        List<Row> pilot = List.of(
                row("Convictions dismissed and sealed", false, null, all[0]),
                row("of these: felony", false, null, felonies[0]),
                row("Convictions reduced", false, null, all[1]));
        List<Table> people = new ArrayList<>();
        long[] everybody = new long[6];
        List<long[]> classes = new ArrayList<>();
        for (int each = 0; each < 12; each++) {
            long[] of = {0, 0, 0, amount() / 2, amount() / 3, amount() / 3};
            of[2] = Math.max(of[3], Math.max(of[4], of[5])) + amount();
            of[1] = of[2] + amount();
            of[0] = of[1] + amount();
            classes.add(of);
            add(everybody, of);
        }
        for (String trait : List.of("race", "sex", "age")) {
            people.add(people("People by " + trait, classes, everybody, 2 + random.nextInt(5)));
        }
        List<Section> sections = List.of(
                section("charges", List.of(new Table(PageCells.PROP_64, OUTCOMES, charges))),
                section("years", List.of(new Table("Convictions by year of conviction", YEARS, years))),
                section("people", people),
                section(
                        "as-san-francisco",
                        List.of(new Table("Proposition 64 convictions", List.of("Figure", "Number"), pilot))));
        return new ReportPage("", "", sections, "");
    }

    private Table people(String caption, List<long[]> classes, long[] everybody, int groups) {
        long[][] sums = new long[groups][6];
        classes.forEach(each -> add(sums[random.nextInt(groups)], each));
        List<Row> rows = new ArrayList<>();
        for (long[] each : sums) {
            rows.add(person("Group " + rows.size(), each));
        }
        rows.add(person(PageCells.EVERYBODY, everybody));
        return new Table(caption, PEOPLE, rows);
    }

    private static Row person(String name, long[] of) {
        return new Row(
                name,
                List.of(of[0] + "", "1.0%", of[1] + "", of[2] + "", "1.0%", of[3] + "", of[4] + "", of[5] + ""),
                false);
    }

    private static Section section(String id, List<Table> tables) {
        return new Section(id, id, false, List.of(), "<svg/>", tables);
    }

    private static Row row(
            String name, boolean total, @org.jspecify.annotations.Nullable String second, long... numbers) {
        List<String> cells = new ArrayList<>();
        if (second != null) {
            cells.add(second);
        }
        Arrays.stream(numbers).forEach(each -> cells.add(Long.toString(each)));
        return new Row(name, cells, total);
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
