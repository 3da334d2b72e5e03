package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.examples.countyreview.quality.MissingKind;
import org.recordclearance.examples.countyreview.report.disclosure.WrittenPage;
import org.recordclearance.examples.countyreview.report.disclosure.WrittenPage.Row;
import org.recordclearance.examples.countyreview.report.disclosure.WrittenPage.Table;

/** Somebody who adds up the rows that a review has written comes to the figures of its report, its summary and its quality. */
class WrittenFiguresTest {

    private static final String UNDECIDED = "Undecided: ";
    private static final Set<String> RELIEF = Set.of(
            "Eligible for Dismissal",
            "Eligible for Reduction",
            "Due under HS 11361.9",
            "Overdue: relief due under HS 11361.9");

    @TempDir
    Path temporary;

    private ReviewFolder folder;
    private WrittenPage report;
    private JsonNode summary;
    private JsonNode quality;
    private List<NamedCsvRecord> rows;
    private List<NamedCsvRecord> determined;

    /** Two files with people in both, rows that can't be read, and other policies beside. */
    private void review(String policy, String... county) throws IOException {
        folder = new ReviewFolder(temporary);
        List<Object> args = new ArrayList<>(List.of("review", "--output", folder.output()));
        args.addAll(List.of("--policy", policy, "--as-of", "2020-07-01", "--compare"));
        args.addAll(List.of("los-angeles-all-11357", "statute:two-priors=off"));
        args.addAll(List.of(county));
        for (int file = 1; file <= 2; file++) {
            Path sample = temporary.resolve(file + ".csv");
            CommandRun.of("sample", "--rows", 1500, "--county", "LOS ANGELES", "--seed", file, sample)
                    .succeeds();
            List<String> lines = new ArrayList<>(Files.readAllLines(sample));
            lines.set(7 * file, "no row");
            lines.set(900, lines.get(900).substring(0, 40));
            Files.write(sample, lines);
            args.add(sample);
        }
        CommandRun.of(args.toArray()).succeeds();
        report = WrittenPage.read(Files.readString(folder.result("report.html")));
        summary = folder.summary();
        quality = new ObjectMapper().readTree(folder.result("quality.json").toFile());
        rows = of("All_Results");
        determined = of("Prop64_Results");
    }

    private List<NamedCsvRecord> of(String name) {
        return Stream.of(1, 2)
                .flatMap(file -> folder.rows(name + "_" + file + ".csv").stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"los-angeles, LOS ANGELES", "hs-11361.9, ", "statute, "})
    void figures_agree(String policy, String county) throws IOException {
        review(policy, county == null ? new String[0] : new String[] {"--county", county});

        rows_and_files();
        outcomes_and_reasons();
        years();
        people();
        missing_facts();
        compared_policies();
        columns();
    }

    private void rows_and_files() {
        long rejected = folder.rows("rejected_rows.csv").size();
        Table files = report.table("What was read");
        assertThat(rejected).isPositive();
        assertThat(files.number("Total", "Rejected rows"))
                .isEqualTo(rejected)
                .isEqualTo(summary.get("rowsRejected").asLong())
                .isEqualTo(quality.get("rowsRejected").asLong())
                .isEqualTo(report.table("Rejected rows").number("Total", "Rows"));
        assertThat(files.number("Total", "Rows"))
                .isEqualTo(rows.size() + rejected)
                .isEqualTo(summary.get("lineCount").asLong())
                .isEqualTo(quality.get("rowsRead").asLong());
    }

    private void outcomes_and_reasons() {
        Map<String, Long> reported = new TreeMap<>();
        report.table("Reasons of what was decided")
                .rows()
                .forEach(row -> reported.put(
                        row.name() + " / " + row.cells().get(0),
                        number(row.cells().get(1))));
        Map<String, Long> counted = count(
                determined,
                row -> row.getField("Eligibility Reason").startsWith(UNDECIDED)
                        ? "For a person to decide, as a fact is missing / See the next section"
                        : row.getField("Eligibility Reason") + " / " + row.getField("Eligibility Determination"));
        counted.putIfAbsent("For a person to decide, as a fact is missing / See the next section", 0L);
        assertThat(reported).isEqualTo(counted);

        Table glance = report.table("Convictions that the policy covers");
        long besides = number(glance.rows().get(5).cells().get(0));
        assertThat(glance.number("Total", "Convictions") + besides)
                .isEqualTo(determined.size())
                .isEqualTo(quality.get("determinations").asLong());
        assertThat(glance.number("Dismissed", "Convictions") + glance.number("Reduced", "Convictions"))
                .isEqualTo(countIf(row -> RELIEF.contains(row.getField("Eligibility Determination"))));
        if (hasUsualWords()) {
            assertThat(glance.number("Dismissed", "Convictions"))
                    .isEqualTo(countIf(
                            row -> row.getField("Eligibility Determination").equals("Eligible for Dismissal")));
        }
        long ofCharges = report.tables().stream()
                .filter(table -> table.headers().contains("Level"))
                .mapToLong(table -> table.number("Total", "All") + table.number("Total", "May be covered"))
                .sum();
        assertThat(ofCharges).isEqualTo(determined.size());
    }

    /** What is due under HS 11361.9 may be a dismissal or a reduction, in the same words. */
    private boolean hasUsualWords() {
        return !summary.at("/policy/name").asText().startsWith("hs-");
    }

    private void years() {
        Table table = report.table("Convictions by year of conviction");
        Map<String, Long> reported = new TreeMap<>();
        for (Row row : table.rows()) {
            if (!row.isTotal() && !row.name().equals("Not known")) {
                reported.put(row.name(), table.number(row, "All") + table.number(row, "May be covered"));
            }
        }
        Map<String, Long> counted = count(
                determined.stream()
                        .filter(row -> !row.getField("Date of Conviction").isEmpty())
                        .toList(),
                row -> row.getField("Date of Conviction").substring(6));
        // a date without a day is in no row, and its year in the report
        counted.forEach((year, count) -> assertThat(reported.get(year)).as(year).isGreaterThanOrEqualTo(count));
        assertThat(reported.values().stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(determined.size());
    }

    private void people() {
        long people =
                rows.stream().map(row -> row.getField("SUBJECT_ID")).distinct().count();
        Table glance = report.table("People");
        assertThat(glance.number("In the files", "Number"))
                .isEqualTo(people)
                .isEqualTo(summary.get("subjectCount").asLong())
                .isEqualTo(quality.get("subjectCount").asLong());
        long relieved = determined.stream()
                .filter(row -> RELIEF.contains(row.getField("Eligibility Determination")))
                .map(row -> row.getField("SUBJECT_ID"))
                .distinct()
                .count();
        assertThat(glance.number("With a conviction that is dismissed or reduced", "Number"))
                .isEqualTo(relieved)
                .isEqualTo(summary.get("subjectsWithSomeReliefCount").asLong());
        Table without = report.table("People left without");
        JsonNode cleared = summary.get("reliefWithCurrentEligibilityChoices");
        JsonNode possible = summary.get("possible");
        List<String> names =
                List.of("CountSubjectsNoFelony", "CountSubjectsNoConviction", "CountSubjectsNoConvictionLast7Years");
        for (int each = 0; each < names.size(); each++) {
            Row row = without.rows().get(each);
            assertThat(without.number(row, "Certain"))
                    .isEqualTo(cleared.get(names.get(each)).asLong());
            assertThat(without.number(row, "Possible"))
                    .isEqualTo(possible.get(names.get(each)).asLong());
        }
        for (String trait : List.of("People by race", "People by sex", "People by age")) {
            for (String header : List.of("In the files", "With relief", "No felony", "No conviction")) {
                Table table = report.table(trait);
                assertThat(table.rows().stream()
                                .filter(row -> !row.isTotal())
                                .mapToLong(row -> table.number(row, header))
                                .sum())
                        .as(trait + " " + header)
                        .isEqualTo(table.number("Everybody", header));
            }
        }
    }

    private void missing_facts() {
        Map<String, Long> counted = determined.stream()
                .map(row -> row.getField("Eligibility Reason"))
                .filter(reason -> reason.startsWith(UNDECIDED))
                .flatMap(reason -> Arrays.stream(
                                reason.substring(UNDECIDED.length()).split("; "))
                        .map(fact -> MissingKind.of(new MissingFact(fact, MissingFact.Problem.UNDETERMINED)))
                        .distinct())
                .collect(Collectors.groupingBy(
                        kind -> kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1),
                        TreeMap::new,
                        Collectors.counting()));
        assertThat(counted).isNotEmpty();
        assertThat(column(report.table("Missing facts that leave convictions to a person"), "Convictions"))
                .isEqualTo(counted);
        assertThat(column(report.table("How much relief each missing fact holds back"), "Convictions kept open"))
                .isEqualTo(counted);
        assertThat(report.table("What to ask the DOJ for, first what settles the most relief")
                        .rows())
                .hasSameSizeAs(quality.get("askFor"));
    }

    private void compared_policies() {
        Table table = report.table("Policies side by side");
        JsonNode others = summary.get("comparedWith");
        assertThat(table.rows()).hasSize(3);
        for (int other = 0; other < others.size(); other++) {
            Row row = table.rows().get(other + 1);
            JsonNode of = others.get(other);
            assertThat(row.name()).isEqualTo(of.at("/policy/name").asText());
            assertThat(table.number(row, "People with relief"))
                    .isEqualTo(of.get("subjectsWithSomeReliefCount").asLong());
            List<NamedCsvRecord> differing = folder.rows("comparison.csv").stream()
                    .filter(each -> each.getField("compared_policy").equals(row.name()))
                    .toList();
            assertThat(differing).hasSize(of.get("convictionsDiffering").asInt());
            if (!hasUsualWords()) {
                continue;
            }
            assertThat(table.number(row, "Convictions gaining"))
                    .isEqualTo(differing.stream()
                            .filter(each -> rank(each, "compared_outcome") > rank(each, "outcome"))
                            .count());
            assertThat(table.number(row, "People losing"))
                    .isEqualTo(differing.stream()
                            .filter(each -> rank(each, "compared_outcome") < rank(each, "outcome"))
                            .map(each -> each.getField("SUBJECT_ID"))
                            .distinct()
                            .count());
        }
    }

    private static int rank(NamedCsvRecord row, String outcome) {
        return switch (row.getField(outcome)) {
            case "Eligible for Dismissal" -> 2;
            case "Eligible for Reduction" -> 1;
            default -> 0;
        };
    }

    private void columns() {
        Table table = report.table("What the rows are like, by column");
        for (Row row : table.rows()) {
            JsonNode column = quality.get("columns").get(row.name());
            for (String what : List.of("Blank", "Odd", "Unreadable", "Repaired")) {
                assertThat(table.number(row, what))
                        .as(row.name() + " " + what)
                        .isEqualTo(column.get(what.toLowerCase(Locale.ROOT)).asLong());
            }
        }
        assertThat(table.rows()).hasSameSizeAs(quality.get("columns"));
        for (String column : List.of("DISP_DATE", "OFN", "CONV_STAT_DESCR")) {
            assertThat(table.number(column, "Blank"))
                    .isEqualTo(rows.stream()
                            .filter(row -> row.getField(column).isBlank())
                            .count());
        }
    }

    private static Map<String, Long> column(Table table, String header) {
        return table.rows().stream()
                .filter(row -> !row.isTotal())
                .collect(Collectors.toMap(Row::name, row -> table.number(row, header), Long::sum, TreeMap::new));
    }

    private long countIf(Predicate<NamedCsvRecord> which) {
        return determined.stream().filter(which).count();
    }

    private static Map<String, Long> count(List<NamedCsvRecord> rows, Function<NamedCsvRecord, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static long number(String words) {
        return Long.parseLong(words.replace(",", ""));
    }
}
