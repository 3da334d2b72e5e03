package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a command line ends with status 2 and one line that says what to give instead. */
class WrongUsageTest {

    @TempDir
    Path temporary;

    private ReviewFolder folder;
    private Path file;

    @BeforeEach
    void write_a_file() {
        folder = new ReviewFolder(temporary);
        file = folder.file("doj.csv", FabricatedRow.lines());
    }

    private void refused(CommandRun run, String... words) {
        run.failsSaying(2, words).showsNoRecord();
        assertThat(run.out()).isEmpty();
        folder.holdsNoResults();
    }

    @Test
    void no_command_at_all() {
        refused(CommandRun.of(), "review", "policies");
    }

    @Test
    void an_unknown_command() {
        refused(CommandRun.of("reviw"), "reviw", "did you mean review?");
    }

    @Test
    void an_unknown_option() {
        refused(folder.review("--overwritten", file), "--overwritten");
    }

    @Test
    void no_as_of_date() {
        refused(folder.reviewWith("--policy", "san-joaquin", file), "--as-of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2019-02-30", "11/11/2019", "20191111", "2019-1-1", "+12019-01-01", "", "2019"})
    void a_bad_as_of_date(String date) {
        refused(folder.reviewWith("--policy", "san-joaquin", "--as-of", date, file), "--as-of", "yyyy-MM-dd");
    }

    @Test
    void no_policy() {
        refused(folder.reviewWith("--as-of", "2020-07-01", file), "--policy");
    }

    @Test
    void an_unknown_policy() {
        refused(
                folder.reviewWith("--policy", "los-angles", "--as-of", "2020-07-01", file),
                "los-angles",
                "los-angeles",
                "configurable");
    }

    @Test
    void an_unknown_policy_to_compare_with() {
        refused(folder.review("--compare", "dismis-all", file), "dismis-all", "dismiss-all");
    }

    @Test
    void a_policy_compared_with_itself() {
        refused(folder.review("--compare", "configurable", file), "configurable", "itself");
        refused(folder.review("--compare", "dismiss-all", "dismiss-all", file), "dismiss-all", "itself");
    }

    @Test
    void nothing_to_compare_with() {
        refused(folder.review(file, "--compare"), "--compare");
    }

    @Test
    void no_file() {
        refused(folder.review(), "FILE");
    }

    @Test
    void no_output() {
        refused(CommandRun.of("review", "--policy", "san-joaquin", "--as-of", "2020-07-01", file), "--output");
    }

    @Test
    void the_same_file_twice() throws IOException {
        refused(folder.review(file, file), "given twice", "doj.csv");
        refused(folder.review(file, temporary.resolve(".").resolve("doj.csv")), "given twice");
        Path link = Files.createSymbolicLink(temporary.resolve("link.csv"), file);
        refused(folder.review(file, link), "given twice");
    }

    @Test
    void a_copy_of_a_file_beside_it() {
        Path copy = folder.file("doj (1).csv", FabricatedRow.lines());
        Path other = folder.file("other.csv", FabricatedRow.lines().subList(0, 1));

        refused(
                folder.review(file, other, copy),
                "given twice",
                "doj (1).csv",
                "holds the same as",
                "doj.csv",
                "leave one");
        refused(
                CommandRun.of(
                        "sweep",
                        "--policy",
                        "configurable",
                        "--county",
                        "YOLO",
                        "--as-of",
                        "2020-07-01",
                        "--vary",
                        "yearsSinceConvictionThreshold=5..6",
                        file,
                        copy),
                "given twice",
                "doj (1).csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5"})
    void threads_that_are_no_number_of_threads(String threads) {
        refused(folder.review("--threads", threads, file), "thread");
    }

    @Test
    void no_county() {
        refused(
                folder.reviewWith("--policy", "configurable", "--as-of", "2020-07-01", file),
                "configurable",
                "--county");
    }

    @ParameterizedTest
    @ValueSource(strings = {"San Jaoquin", "SANJOAQUIN", "san joaqin"})
    void a_county_that_california_does_not_have(String county) {
        refused(
                folder.reviewWith("--policy", "configurable", "--county", county, "--as-of", "2020-07-01", file),
                county,
                "did you mean SAN JOAQUIN?");
    }

    @Test
    void a_county_that_california_does_not_have_for_a_policy_of_a_county() {
        refused(
                folder.reviewWith("--policy", "los-angeles", "--county", "Los Angles", "--as-of", "2020-07-01", file),
                "did you mean LOS ANGELES?");
    }

    static Stream<Arguments> bad_options() {
        return Stream.of(
                Arguments.of("{\"additionalRelief\": {\"subjectAgeThreshold\": 39}}", "subjectAgeThreshold", "40"),
                Arguments.of("{\"additionalRelief\": {\"subjectAgeThreshold\": \"50\"}}", "subjectAgeThreshold", "65"),
                Arguments.of("{\"additionalRelief\": {\"yearsCrimeFreeThreshold\": 16}}", "yearsCrimeFree", "15"),
                Arguments.of(
                        "{\"additionalRelief\": {\"subjectIsDeseased\": true}}", "subjectIsDeceased", "did you mean"),
                Arguments.of("{\"additionalReleif\": {}}", "additionalRelief", "did you mean"),
                Arguments.of("{\"baselineEligibility\": {\"dismiss\": [\"11361\"]}}", "dismiss", "11357"),
                Arguments.of(
                        "{\"baselineEligibility\": {\"dismiss\": [\"11357\"], \"reduce\": [\"11357\"]}}",
                        "dismiss",
                        "reduce"),
                Arguments.of("{\"additionalRelief\": ", "JSON", "line 1"),
                Arguments.of("", "options", "JSON"),
                Arguments.of(FabricatedRow.HEADER + "\n" + FabricatedRow.lines().get(0), "JSON", "line"));
    }

    @ParameterizedTest
    @MethodSource("bad_options")
    void options_that_are_not_allowed(String json, String word, String otherWord) {
        refused(folder.review("--options", folder.write("options.json", json), file), word, otherWord);
    }

    @Test
    void an_options_file_that_is_none() {
        refused(folder.review("--options", temporary.resolve("nowhere.json"), file), "nowhere.json", "does not exist");
        refused(folder.review("--options", temporary, file), "not a file");
        refused(
                folder.review("--options", folder.write("bytes.json", new byte[] {(byte) 0xFF, (byte) 0xFE}), file),
                "bytes.json",
                "UTF-8");
        refused(
                folder.review("--options", folder.write("large.json", " ".repeat(2_000_000)), file),
                "large.json",
                "too large");
    }

    @Test
    void options_for_a_policy_that_uses_none() {
        Path options = folder.write("options.json", "{}");
        refused(
                folder.reviewWith("--policy", "sacramento", "--options", options, "--as-of", "2020-07-01", file),
                "sacramento",
                "options");
        refused(
                folder.reviewWith(
                        "--policy",
                        "sacramento",
                        "--compare",
                        "dismiss-all",
                        "--options",
                        options,
                        "--as-of",
                        "2020-07-01",
                        file),
                "sacramento",
                "options");
    }

    @Test
    void a_parameter_that_the_policy_does_not_have() {
        refused(
                folder.reviewWith("--policy", "los-angeles", "--parameter", "aeg=60", "--as-of", "2020-07-01", file),
                "aeg",
                "age");
        refused(
                folder.reviewWith("--policy", "los-angeles", "--parameter", "age=old", "--as-of", "2020-07-01", file),
                "age",
                "number");
        refused(
                folder.reviewWith(
                        "--policy", "configurable", "--parameter", "county=YOLO", "--as-of", "2020-07-01", file),
                "--county");
    }

    @Test
    void an_argument_is_never_a_file_of_arguments() {
        refused(CommandRun.of("review", "@" + file), "--output");
    }
}
