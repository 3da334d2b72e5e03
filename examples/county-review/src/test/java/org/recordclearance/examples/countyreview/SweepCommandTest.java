package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** What each value of a parameter does to people and convictions. */
class SweepCommandTest {

    private static final String BY_YEARS =
            "configurable:dismiss=none,yearsCrimeFreeThreshold=0,subjectHasOnlyProp64Charges=false";

    @TempDir
    Path temporary;

    private ReviewFolder folder;
    private Path file;

    @BeforeEach
    void write_a_file() {
        folder = new ReviewFolder(temporary);
        file = temporary.resolve("doj.csv");
        CommandRun.of("sample", "--rows", "3000", "--county", "SAN JOAQUIN", file)
                .succeeds();
    }

    private CommandRun sweep(String policy, String vary, Object... more) {
        List<Object> args = new ArrayList<>(List.of("sweep", "--policy", policy, "--vary", vary));
        args.addAll(List.of("--county", "SAN JOAQUIN", "--as-of", "2020-07-01"));
        args.addAll(List.of(more));
        args.add(file);
        return CommandRun.of(args.toArray());
    }

    @Test
    void a_county_that_nobody_has_a_conviction_in_is_warned_of() {
        CommandRun run = CommandRun.of(
                "sweep",
                "--policy",
                "los-angeles",
                "--county",
                "YOLO",
                "--vary",
                "years=5,10",
                "--as-of",
                "2020-07-01",
                file);

        assertThat(run.status()).isZero();
        assertThat(run.err().lines()).singleElement().asString().contains("warning", "covers no conviction");
    }

    @Test
    void a_day_before_there_is_the_law_is_warned_of() {
        CommandRun run = CommandRun.of(
                "sweep", "--policy", "statute", "--vary", "two-priors=literal,off", "--as-of", "2010-07-01", file);

        assertThat(run.status()).isZero();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains(
                        "is of a law that there is since 20",
                        "as of a day before, such as 2010-07-01, it covers nobody.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                BY_YEARS + " | yearsSinceConvictionThreshold=0..2,14,15",
                "los-angeles | years=5,10,50",
                "statute | two-priors=literal,off"
            })
    void its_numbers_are_those_of_a_review_with_each_value(String policy, String vary) throws IOException {
        Path csv = temporary.resolve("sweep.csv");
        sweep(policy, vary, "--csv", csv).succeeds();

        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            rows = reader.stream().toList();
        }
        assertThat(rows).hasSizeGreaterThan(1);
        String parameter = vary.substring(0, vary.indexOf('='));
        for (NamedCsvRecord row : rows) {
            String with = policy + (policy.contains(":") ? "," : ":") + parameter + "=" + row.getField(parameter);
            folder.reviewWith("--policy", with, "--county", "SAN JOAQUIN", "--as-of", "2020-07-01", "--overwrite", file)
                    .exits(0);
            JsonNode summary = folder.summary();
            JsonNode cleared = summary.get("reliefWithCurrentEligibilityChoices");
            assertThat(row.getFields().subList(1, 5))
                    .as(with)
                    .containsExactly(
                            summary.get("subjectsWithSomeReliefCount").asText(),
                            cleared.get("CountSubjectsNoFelony").asText(),
                            cleared.get("CountSubjectsNoConviction").asText(),
                            cleared.get("CountSubjectsNoConvictionLast7Years").asText());
            JsonNode determinations = summary.get("determinationsByOutcomeAndReason");
            assertThat(Long.parseLong(row.getField("convictionsDismissed")))
                    .isEqualTo(sum(determinations.path("Eligible for Dismissal")));
            assertThat(row.getFields().subList(5, 9).stream()
                            .mapToLong(Long::parseLong)
                            .sum())
                    .isEqualTo(StreamSupport.stream(determinations.spliterator(), false)
                            .mapToLong(SweepCommandTest::sum)
                            .sum())
                    .isPositive();
        }
    }

    private static long sum(JsonNode counts) {
        return StreamSupport.stream(counts.spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    @Test
    void it_prints_a_table_and_draws_a_chart_of_the_same_numbers() throws Exception {
        Path chart = temporary.resolve("sweep.svg");
        String title = BY_YEARS + " in SAN JOAQUIN, as of 2020-07-01";
        String out = sweep(BY_YEARS, "yearsSinceConvictionThreshold=0..15", "--chart", chart)
                .succeeds()
                .out();
        assertThat(out).startsWith("Policy: " + title + "\n");
        String table = out.substring(out.indexOf('\n') + 1);

        assertThat(table.lines())
                .hasSize(17)
                .allSatisfy(line -> assertThat(table.lines())
                        .allSatisfy(other -> assertThat(other).hasSameSizeAs(line)));
        assertThat(table).contains("people with relief", "convictions dismissed");
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(chart)));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(title);
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(table);
        assertThat(Files.readString(chart, StandardCharsets.UTF_8)).doesNotContain("NaN", "Infinity", "href");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(chart)))
                .isEqualTo("rw-------");
    }

    @Test
    void criteria_of_one_county_in_another_are_called_that_in_the_table_the_file_and_the_chart() throws IOException {
        Path csv = temporary.resolve("sweep.csv");
        Path chart = temporary.resolve("sweep.svg");

        assertThat(sweep("los-angeles", "years=5,10", "--csv", csv, "--chart", chart)
                        .succeeds()
                        .out())
                .startsWith("Policy: los-angeles in SAN JOAQUIN, as of");

        assertThat(chart).content().contains("los-angeles in SAN JOAQUIN");
        assertThat(csv).content().contains("los-angeles:years=5 in SAN JOAQUIN", "los-angeles:years=10 in SAN JOAQUIN");
    }

    @Test
    void a_chart_of_one_value_and_of_nobody_is_drawn_too() throws Exception {
        Path chart = temporary.resolve("sweep.svg");
        assertThat(CommandRun.of(
                                "sweep",
                                "--policy",
                                "los-angeles",
                                "--vary",
                                "years=5",
                                "--county",
                                "ALPINE",
                                "--as-of",
                                "2020-07-01",
                                "--chart",
                                chart,
                                file)
                        .status())
                .isZero();

        assertThat(Files.readString(chart)).doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yearsSinceConvictionThreshold=0..16 | 0 (off) or a whole number from 1 to 15",
                "yearsSinceConvicton=0..15 | did you mean yearsSinceConvictionThreshold?",
                "yearsSinceConvictionThreshold=15..0 | goes down",
                "yearsSinceConvictionThreshold=5,,6 | a value is missing",
                "yearsSinceConvictionThreshold= | a value is missing",
                "yearsSinceConvictionThreshold=4..6,5 | 5 is given twice",
                "yearsSinceConvictionThreshold | NAME=FIRST..LAST",
                "=5 | NAME=FIRST..LAST",
                "yearsSinceConvictionThreshold=0..999999 | 100 values at most",
                "dismiss=none | dismiss is given twice",
                "county=YOLO | give --county instead"
            })
    void what_can_not_be_varied_is_wrong_usage(String vary, String words) {
        sweep(BY_YEARS, vary).failsSaying(2, words);
    }

    @Test
    void a_file_that_is_there_is_not_replaced_unless_asked_for_and_one_that_is_read_never() {
        Path csv = folder.write("sweep.csv", "mine\n");

        sweep("los-angeles", "years=5,10", "--csv", csv).failsSaying(2, "exists already");
        assertThat(csv).hasContent("mine");
        sweep("los-angeles", "years=5,10", "--csv", csv, "--overwrite").succeeds();
        sweep("los-angeles", "years=5,10", "--csv", file, "--overwrite").failsSaying(2, "doj.csv");
        sweep("los-angeles", "years=5,10", "--csv", csv, "--chart", csv, "--overwrite")
                .failsSaying(2, "same file");
    }

    @Test
    void a_formula_among_the_values_stays_a_text() {
        sweep("los-angeles", "years==1+1").failsSaying(2, "whole number");
    }
}
