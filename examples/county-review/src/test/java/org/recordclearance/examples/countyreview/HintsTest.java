package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.examples.countyreview.plain.FullDisk;

/** What a command can't work with is told with what to give instead. */
class HintsTest {

    @TempDir
    Path temporary;

    private ReviewFolder folder;
    private Path file;

    @BeforeEach
    void write_a_file() {
        folder = new ReviewFolder(temporary);
        file = folder.file("doj.csv", FabricatedRow.lines());
    }

    private CommandRun under(String policy, Object... args) {
        List<Object> all = new ArrayList<>(List.of("--county", "YOLO", "--as-of", "2020-07-01", "--policy", policy));
        all.addAll(Arrays.asList(args));
        all.add(file);
        return folder.reviewWith(all.toArray());
    }

    @Test
    void policies_with_commas_between_them() {
        String blanks = "policies are given with blanks between them, and no commas";
        under("configurable", "--compare", "los-angeles,dismiss-all").failsSaying(2, blanks);
        under("los-angeles, dismiss-all").failsSaying(2, blanks);
        under("los-angeles,configurable:yearsSinceConvictionThreshold=5").failsSaying(2, blanks);
    }

    @ParameterizedTest
    @CsvSource({
        "los-angeles:years=-3, the years must be from 1 to 100",
        "los-angeles:age=200, the age must be from 18 to 120",
        "los-angeles:years, a parameter is given as KEY=VALUE",
        "los-angeles:years:5, a parameter is given as KEY=VALUE",
        "configurable:nowhere.json, the options file nowhere.json does not exist"
    })
    void a_parameter_that_is_none(String policy, String hint) {
        under(policy).failsSaying(2, hint);
    }

    @Test
    void a_range_that_goes_down() {
        CommandRun.of("sweep", "--policy", "los-angeles", "--as-of", "2020-07-01", "--vary", "years=10..5", file)
                .failsSaying(2, "goes down; give 5..10");
    }

    @Test
    void nobody_of_a_number() {
        CommandRun.of("explain", "--policy", "san-joaquin", "--as-of", "2020-07-01", "--subject", "AMY", file)
                .failsSaying(1, "SUBJECT_ID or CII_NUMBER, and no name or case number");
    }

    @Test
    void decisions_on_something_else() {
        under("configurable", "--decisions", file)
                .failsSaying(2, "doj.csv", "worklist.csv of a review")
                .showsNoRecord();
    }

    @ParameterizedTest
    @CsvSource({"reveiw, review", "Review, review", "rapsheet, rap-sheet", "verfy, verify"})
    void a_command_that_is_misspelt(String word, String command) {
        CommandRun run = CommandRun.of(word, "--policy", "san-joaquin", file)
                .failsSaying(2, "there is no command \"" + word + "\"; did you mean " + command + "?");
        assertThat(run.err()).doesNotContain("doj.csv");
        CommandRun.of("help", word)
                .failsSaying(2, "there is no command \"" + word + "\"; did you mean " + command + "?");
    }

    @Test
    void a_file_where_a_command_should_stand() {
        CommandRun.of(file).failsSaying(2, "there is no command", "give a command: review, sweep");
        CommandRun.of("help", file).failsSaying(2, "there is no command", "give a command: review, sweep");
    }

    @ParameterizedTest
    @CsvSource({"--decisions", "--sections", "--dispositions", "--options"})
    void a_file_that_an_option_names_and_that_is_not_there_is_wrong_usage(String option) {
        under("configurable", option, temporary.resolve("nowhere")).failsSaying(2, "nowhere", "does not exist");
        under("configurable", option, temporary).failsSaying(2, "not a file");
        folder.holdsNoResults();
    }

    @Test
    void letters_that_the_system_could_not_tell() {
        under("configurable", "--sections", "Pe\uFFFD\uFFFDa.csv").failsSaying(2, "export LC_ALL=C.UTF-8");
        CommandRun.of("explain", "\uFFFD").failsSaying(2, "export LC_ALL=C.UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "/office/out/.record-clearance-results-123/All_Results.csv, no room is left in the folder /office/out (",
        "/office/out/.record-clearance-results-123/court/a.csv, no room is left in the folder /office/out (",
        "/office/.record-clearance-file-123/a.csv, no room is left in the folder /office (",
        "/tmp/record-clearance-123/rows, no room is left for temporary files in the folder /tmp (",
        "/office/table.csv, no room is left for /office/table.csv ("
    })
    void a_disk_that_is_full(String written, String words) {
        FileSystemException full = new FileSystemException(written, null, "No space left on device");

        assertThat(FullDisk.words(full).orElseThrow()).contains(words, "No space left on device");
        assertThat(FullDisk.words(new FileSystemException(written, null, "Input/output error")))
                .isEmpty();
        assertThat(FullDisk.words(new IOException("Disk quota exceeded")))
                .hasValueSatisfying(said -> assertThat(said).contains("the disk is full"));
    }
}
