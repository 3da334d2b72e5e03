package org.recordclearance.doj.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file that a run reads is replaced, moved or removed, whatever it is called. */
class InputsAtRiskTest {

    private static final String LEFT = ".record-clearance-results-4711";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void writeResults() throws IOException {
        folder = temporary.resolve("out");
        ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED);
    }

    private void assertAtRisk(Path input) throws IOException {
        Map<String, String> before = ResultsOfRuns.in(folder);
        byte[] bytes = Files.readAllBytes(input);
        assertThatThrownBy(() -> ResultsOfRuns.open(folder, true, input))
                .isInstanceOf(InputAtRiskException.class)
                .hasMessageContaining("it is to be read, and would be replaced or removed")
                .hasMessageContaining(input.toString());
        assertThat(ResultsOfRuns.in(folder)).isEqualTo(before);
        assertThat(input).hasBinaryContent(bytes);
    }

    @Test
    void an_input_that_is_a_result() throws IOException {
        assertAtRisk(folder.resolve("a.csv"));
        assertAtRisk(folder.resolve("../out/./a.csv"));
    }

    @Test
    void an_input_that_a_link_leads_to() throws IOException {
        assertAtRisk(Files.createSymbolicLink(temporary.resolve("link.csv"), folder.resolve("a.csv")));
        Path other = Files.createSymbolicLink(temporary.resolve("other"), folder);
        assertAtRisk(other.resolve("a.csv"));
    }

    @Test
    void an_input_that_is_a_hard_link_to_a_result() throws IOException {
        assertAtRisk(Files.createLink(temporary.resolve("hard.csv"), folder.resolve("b.csv")));
    }

    @Test
    void an_input_to_which_a_name_of_a_result_leads() throws IOException {
        Path input = Files.writeString(temporary.resolve("in.csv"), "records");
        Files.createSymbolicLink(folder.resolve("c.csv"), input);

        assertAtRisk(input);
        assertAtRisk(folder.resolve("c.csv"));
        assertThat(folder.resolve("c.csv")).isSymbolicLink();
    }

    @Test
    void an_input_that_an_earlier_run_has_written_aside() throws IOException {
        Path left = Files.createDirectory(folder.resolve(LEFT));
        assertAtRisk(Files.writeString(left.resolve("a.csv"), "records"));
        assertAtRisk(
                Files.writeString(Files.createDirectory(left.resolve("work")).resolve("rows-1"), "records"));
        assertThat(left).isDirectory();
    }

    @Test
    void an_input_that_an_earlier_run_has_set_aside_or_moved_in() throws IOException {
        Path ended = temporary.resolve("ended");
        int[] copies = {0};
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, step -> {
            if (step.equals("move within/b.csv") && copies[0]++ == 1) {
                ResultsOfRuns.copy(folder, ended);
            }
        });
        folder = ended;
        assertThat(ResultsOfRuns.in(ended)).containsOnlyKeys("a.csv", "c.csv");

        assertAtRisk(ended.resolve("a.csv"));
        Path left = ended.resolve(ResultsOfRuns.hiddenIn(ended).get(0));
        assertAtRisk(left.resolve("set-aside").resolve("b.csv"));
        assertThatThrownBy(() -> ResultsOfRuns.open(ended, false, ended.resolve("c.csv")))
                .as("even where nothing may be replaced, for that a run has left is removed")
                .isInstanceOf(InputAtRiskException.class);

        ResultsOfRuns.look(ended, PublishingSteps.UNWATCHED);
        assertThat(ResultsOfRuns.in(ended)).isEqualTo(ResultsOfRuns.OLD);
    }

    @Test
    void an_input_that_is_the_lock() throws IOException {
        assertAtRisk(folder.resolve(OutputFolder.LOCK));
    }

    @Test
    void an_input_that_is_in_the_folder_but_no_result_is_none_of_them() throws IOException {
        Path input = Files.writeString(folder.resolve("in.txt"), "records");
        try (OutputFolder output = ResultsOfRuns.open(folder, true, input, temporary.resolve("none.csv"))) {
            Files.writeString(output.resolve("summary.json"), "new");
            output.publish();
        }
        assertThat(ResultsOfRuns.in(folder))
                .isEqualTo(new TreeMap<>(Map.of("in.txt", "records", "summary.json", "new")));
    }

    @Test
    void a_single_file_replaces_no_input_either() throws IOException {
        Path file = folder.resolve("a.csv");
        Path link = Files.createSymbolicLink(temporary.resolve("link.csv"), file);
        Path hard = Files.createLink(temporary.resolve("hard.csv"), file);

        for (Path input : List.of(file, link, hard)) {
            assertThatThrownBy(() -> OutputFile.open(file, true, List.of(input)))
                    .isInstanceOf(InputAtRiskException.class);
        }
        assertThatThrownBy(() -> OutputFile.open(link, true, List.of(file))).isInstanceOf(InputAtRiskException.class);
        assertThatThrownBy(() -> OutputFile.open(file, false, List.of()))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old a");
        assertThat(ResultsOfRuns.hiddenIn(folder)).isEmpty();
    }
}
