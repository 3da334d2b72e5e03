package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.examples.countyreview.sample.SampleFile;

class SampleCommandTest {

    @TempDir
    Path temporary;

    @Test
    void a_sample_is_what_was_asked_for() throws IOException {
        Path file = temporary.resolve("new folder").resolve("sample.csv");
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        SampleFile.of(300, "NAPA", 5).scattered(true).writeTo(expected);

        CommandRun run = CommandRun.of("sample", "--rows", 300, "--county", "napa", "--seed", 5, "--scatter", file)
                .succeeds();

        assertThat(run.out()).contains("300 rows", file.toString());
        assertThat(file).hasBinaryContent(expected.toByteArray());
    }

    @Test
    void a_sample_needs_nothing_but_a_name() throws IOException {
        Path file = temporary.resolve("sample.csv");

        CommandRun.of("sample", file).succeeds();

        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(1_000);
        ReviewFolder folder = new ReviewFolder(temporary);
        folder.review(file).succeeds();
        assertThat(folder.summary().get("subjectsWithSomeReliefCount").asInt()).isPositive();
    }

    @Test
    void a_printed_rap_sheet_is_explained() {
        Path file = temporary.resolve("rap_sheet.txt");

        assertThat(CommandRun.of("sample", "--rap-sheet", "--county", "YOLO", file)
                        .succeeds()
                        .out())
                .contains("Wrote a rap sheet to");

        assertThat(CommandRun.of("explain", file, "--policy", "statute", "--as-of", "2026-01-01")
                        .succeeds()
                        .out())
                .contains("Outcome", "Asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rows=10", "--scatter"})
    void what_is_said_of_rows_is_refused_of_a_rap_sheet(String option) {
        CommandRun.of("sample", "--rap-sheet", option, temporary.resolve("rap_sheet.txt"))
                .failsSaying(2, option.replaceFirst("=.*", ""), "leave it out with --rap-sheet");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_there_is_replaced_only_on_request() throws IOException {
        Path file = Files.writeString(temporary.resolve("real.csv"), "real");

        CommandRun.of("sample", "--rows", 10, file).failsSaying(2, "real.csv", "--overwrite");
        assertThat(file).hasContent("real");

        CommandRun.of("sample", "--rows", 10, "--overwrite", file).succeeds();
        assertThat(Files.readAllLines(file)).hasSize(11);
    }

    @Test
    void a_folder_is_never_replaced() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("folder"));
        CommandRun.of("sample", "--rows", 10, "--overwrite", folder).failsSaying(2, "folder");
        assertThat(folder).isDirectory();
    }

    @Test
    void a_county_that_california_does_not_have_is_refused() {
        CommandRun.of("sample", "--county", "Nappa", temporary.resolve("sample.csv"))
                .failsSaying(2, "Nappa", "did you mean NAPA?");
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "some"})
    void a_sample_without_rows_is_refused(String rows) {
        CommandRun.of("sample", "--rows", rows, temporary.resolve("sample.csv")).failsSaying(2, "row");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_to_be() throws IOException {
        Path file = Files.writeString(temporary.resolve("real.csv"), "real");
        CommandRun.of("sample", "--rows", 10, file.resolve("sample.csv")).failsSaying(2, "real.csv", "not a folder");
        CommandRun.of("sample", "--rows", 10, file.resolve("below").resolve("sample.csv"))
                .failsSaying(1, "real.csv");
    }
}
