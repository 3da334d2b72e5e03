package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCommandTest {

    private static final List<String> RESULTS = List.of(
            "All_Results.csv",
            "All_Results_Condensed.csv",
            "Prop64_Results.csv",
            "confirm.md",
            "policy.md",
            "quality.json",
            "summary.json");

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void choose_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    @Test
    void a_review_has_a_report_unless_told_otherwise() {
        folder.reviewWithReport(folder.file("doj.csv", FabricatedRow.lines())).succeeds();

        assertThat(folder.names())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(RESULTS.stream(), Stream.of("report.html", "report.pdf"))
                                .toList());
    }

    @Test
    void a_review_writes_the_results_and_says_where_they_are() {
        CommandRun run = folder.review(folder.file("doj.csv", FabricatedRow.lines()));

        run.succeeds().showsNoRecord();
        assertThat(run.out())
                .contains("Results are in " + folder.output(), "4 read, 4 written, 0 rejected", "People: 3, 3 with")
                .contains("Eligible for Dismissal: 4 convictions");
        assertThat(folder.names()).isEqualTo(RESULTS);
        assertThat(folder.conserves(4, 0).rows("All_Results.csv")).hasSize(4).allSatisfy(row -> {
            assertThat(row.getFieldCount()).isGreaterThan(95);
            assertThat(row.getField("Eligibility Determination")).isEqualTo("Eligible for Dismissal");
            assertThat(row.getField("Eligibility Reason")).isEqualTo("Dismiss all HS 11359 convictions");
        });
        assertThat(folder.result("policy.md"))
                .content()
                .contains("Dismiss all HS")
                .contains("SAN JOAQUIN");
    }

    @Test
    void the_policy_that_ran_is_in_the_summary() {
        folder.review(folder.file("doj.csv", FabricatedRow.lines())).succeeds();

        JsonNode summary = folder.summary();
        assertThat(summary.at("/policy/name").asText()).isEqualTo("configurable");
        assertThat(summary.get("county").asText()).isEqualTo("SAN JOAQUIN");
        assertThat(summary.get("asOf").asText()).isEqualTo("2020-07-01");
        assertThat(summary.get("subjectCount").asInt()).isEqualTo(3);
        assertThat(summary.get("filesFailed")).isEmpty();
    }

    @Test
    void options_change_what_the_policy_does() {
        Path options =
                folder.write("options.json", "{\"baselineEligibility\": {\"dismiss\": [], \"reduce\": [\"11359\"]}}");

        folder.review(folder.file("doj.csv", FabricatedRow.lines()), "--options", options)
                .succeeds();

        assertThat(folder.rows("All_Results.csv"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.getField("Eligibility Reason")).isEqualTo("Reduce all HS 11359 convictions"));
    }

    @Test
    void each_policy_that_covers_nobody_is_warned_of_on_the_page_too() throws IOException {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        CommandRun run = CommandRun.of(
                "review",
                "--policy",
                "san-joaquin",
                "--compare",
                "dismiss-all",
                "--county",
                "YOLO",
                "--as-of",
                "2020-07-01",
                "--output",
                folder.output(),
                file);

        assertThat(run.status()).isZero();
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("warning: The policy san-joaquin in YOLO covers no conviction"))
                .anyMatch(line -> line.contains("warning: The policy dismiss-all covers no conviction"));
        assertThat(Files.readString(folder.output().resolve("report.html")))
                .contains("The policy san-joaquin in YOLO covers no conviction");
    }

    @Test
    void a_policy_that_covers_nobody_is_warned_of_in_one_line() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        CommandRun nobody = folder.reviewWith(
                "--policy", "dismiss-all", "--county", "Alpine County", "--as-of", "2020-07-01", file);

        assertThat(nobody.status()).isZero();
        assertThat(nobody.err().lines()).singleElement().asString().contains("warning", "covers no conviction");
        assertThat(folder.summary().get("county").asText()).isEqualTo("ALPINE");
        assertThat(folder.summary().at("/warnings/0").asText()).contains("does not say that nobody is eligible");
    }

    @Test
    void a_day_before_there_is_the_law_of_a_policy_is_warned_of() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        CommandRun run =
                folder.reviewWith("--policy", "statute", "--compare", "hs-11361.9", "--as-of", "2010-07-01", file);

        assertThat(run.status()).isZero();
        assertThat(run.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains(
                                "warning: ",
                                " is of a law that there is since ",
                                "such as 2010-07-01, it covers nobody."));
        assertThat(folder.summary().at("/warnings/0").asText()).startsWith("statute is of a law");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statute", "hs-11361.9"})
    void a_policy_for_all_counties_reviews_them_all_unless_one_is_given(String policy) {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        folder.reviewWith("--policy", policy, "--as-of", "2026-01-01", file).succeeds();

        assertThat(folder.summary().get("county").asText()).isEqualTo("all counties");
        assertThat(folder.summary().has("reliefByCounty")).isTrue();
        assertThat(folder.rows("All_Results.csv"))
                .allSatisfy(
                        row -> assertThat(row.getField("Remedy")).isIn("redesignation", "resentencing", "unknown", ""));
    }

    @Test
    void a_policy_that_is_one_countys_own_needs_no_county() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        folder.reviewWith("--policy", "san-joaquin", "--as-of", "2020-07-01", file)
                .succeeds();

        assertThat(folder.summary().get("county").asText()).isEqualTo("SAN JOAQUIN");
        folder.reviewWith(
                        "--policy",
                        "san-joaquin",
                        "--county",
                        "san joaquin",
                        "--as-of",
                        "2020-07-01",
                        "--overwrite",
                        file)
                .succeeds();
    }

    @Test
    void policies_are_compared_in_the_same_run() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path options = folder.write("options.json", "{}");

        folder.review("--options", options, "--compare", "dismiss-all", "dismiss-all-and-related", file)
                .succeeds();

        assertThat(folder.summary().get("comparedWith").findValuesAsText("name"))
                .containsExactly("dismiss-all", "dismiss-all-and-related");
        assertThat(folder.names()).contains("comparison.csv");
    }

    @Test
    void a_comparison_may_be_asked_for_policy_by_policy() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        folder.review("--compare", "dismiss-all", "--compare=dismiss-all-and-related", file)
                .succeeds();

        assertThat(folder.summary().get("comparedWith").findValuesAsText("name"))
                .containsExactly("dismiss-all", "dismiss-all-and-related");
    }

    @Test
    void options_may_be_for_a_policy_that_is_compared() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path options = folder.write("options.json", "{}");

        folder.reviewWith(
                        "--policy",
                        "san-joaquin",
                        "--compare",
                        "configurable",
                        "--options",
                        options,
                        "--as-of",
                        "2020-07-01",
                        file)
                .succeeds();

        assertThat(folder.summary().at("/comparedWith/0/convictionsLosing").asInt())
                .isEqualTo(4);
    }

    @Test
    void a_parameter_of_the_policy_can_be_given() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        folder.reviewWith("--policy", "los-angeles", "--parameter", "age=60", "--as-of", "2020-07-01", file)
                .exits(0);

        assertThat(folder.summary().at("/options/age").asText()).isEqualTo("60");
    }

    @Test
    void two_files_of_the_same_name_are_two_files() throws IOException {
        Path one = folder.file("doj.csv", FabricatedRow.lines().subList(0, 2));
        Path other = new ReviewFolder(Files.createDirectory(temporary.resolve("other")))
                .file("doj.csv", FabricatedRow.lines().subList(2, 4));

        folder.review(one, other).succeeds();

        assertThat(folder.conserves(4, 0).names())
                .contains("All_Results_1.csv", "All_Results_2.csv", "Prop64_Results_2.csv", "summary.json");
        assertThat(folder.summary().get("subjectCount").asInt()).isEqualTo(3);
        assertThat(folder.summary().get("inputs").findValuesAsText("file"))
                .containsExactly(one.toString(), other.toString());
    }

    @Test
    void results_are_not_overwritten_unless_asked() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path shorter = folder.file("shorter.csv", FabricatedRow.lines().subList(0, 1));
        folder.review(file).succeeds();

        folder.review(shorter)
                .failsSaying(2, "holds results already", "--overwrite")
                .showsNoRecord();
        folder.conserves(4, 0);

        folder.review("--overwrite", shorter).succeeds();
        folder.conserves(1, 0);
        assertThat(folder.names()).isEqualTo(RESULTS);
    }

    @Test
    void overwriting_leaves_nothing_of_the_results_before_and_everything_else() throws IOException {
        List<String> lines = FabricatedRow.lines();
        Path bad = folder.file("bad.csv", List.of(lines.get(0), "ZORBLAX"));
        folder.review("--compare", "dismiss-all", bad, folder.file("other.csv", lines.subList(2, 4)))
                .succeeds();
        Files.writeString(folder.result("notes.txt"), "ours");

        folder.review("--overwrite", folder.file("doj.csv", lines)).succeeds();

        assertThat(folder.names())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(RESULTS.stream(), Stream.of("notes.txt")).toList());
    }

    @Test
    void a_run_that_fails_leaves_the_results_before_alone() {
        folder.review(folder.file("doj.csv", FabricatedRow.lines())).succeeds();

        folder.review("--overwrite", folder.write("photo.jpg", new byte[100])).failsSaying(1, "photo.jpg");

        assertThat(folder.conserves(4, 0).names()).isEqualTo(RESULTS);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void results_are_for_their_owner_only() throws IOException {
        List<String> lines = FabricatedRow.lines();
        folder.review("--compare", "dismiss-all", folder.file("doj.csv", List.of(lines.get(0), "ZORBLAX")))
                .exits(0);

        assertThat(folder.names()).contains("rejected_rows.csv", "comparison.csv");
        for (String name : folder.names()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.result(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void no_file_that_is_named_is_replaced(@TempDir Path temporary) throws IOException {
        ReviewFolder folder = new ReviewFolder(temporary);
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        folder.review(file).succeeds();
        byte[] before = Files.readAllBytes(folder.result("All_Results.csv"));

        folder.review("--overwrite", folder.result("All_Results.csv")).failsSaying(2, "All_Results.csv", "to be read");
        folder.review("--overwrite", "--sections", folder.write("out/comparison.csv", "code,section\n"), file)
                .failsSaying(2, "comparison.csv", "to be read");
        folder.review("--overwrite", "--options", folder.write("out/policy.md", "{}"), file)
                .failsSaying(2, "policy.md", "would lose");

        assertThat(folder.result("All_Results.csv")).hasBinaryContent(before);
        assertThat(folder.result("policy.md")).hasContent("{}");
    }

    @Test
    void an_interrupted_review_cleans_up() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        Thread.currentThread().interrupt();
        try {
            folder.review(file).failsSaying(130, "interrupted, nothing was written");
        } finally {
            Thread.interrupted();
        }
        folder.holdsNoResults();
    }
}
