package org.recordclearance.doj.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results are all there or none of them, wherever the run that puts them into place fails or is ended. */
class PublishingTest {

    private static final String WITH_OLD = "with old results";
    private static final String WITHOUT = "without old results";
    private static final Map<String, String> NOTHING = new TreeMap<>();

    @TempDir
    Path temporary;

    private int folders;

    /** Takes a copy of a folder before each step. */
    private final class Copies implements PublishingSteps {
        private final Path folder;
        private final List<Path> taken = new ArrayList<>();

        Copies(Path folder) {
            this.folder = folder;
        }

        @Override
        public void before(String step) throws IOException {
            Path copy = temporary.resolve("copy" + folders++);
            ResultsOfRuns.copy(folder, copy);
            taken.add(copy);
        }
    }

    private static PublishingSteps failingAt(int number) {
        int[] steps = {0};
        return step -> {
            if (steps[0]++ == number) {
                throw new IOException("a broken disk");
            }
        };
    }

    private Path folder(String kind) throws IOException {
        Path folder = temporary.resolve("out" + folders++);
        if (kind.equals(WITH_OLD)) {
            ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED);
        }
        return folder;
    }

    private static Map<String, String> before(String kind) {
        return kind.equals(WITH_OLD) ? ResultsOfRuns.OLD : NOTHING;
    }

    private static void assertWhole(Path folder, String kind) throws IOException {
        assertThat(ResultsOfRuns.in(folder)).isIn(before(kind), ResultsOfRuns.NEW);
        assertThat(ResultsOfRuns.hiddenIn(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {WITH_OLD, WITHOUT})
    void whatever_step_a_run_is_ended_at_the_next_one_has_all_old_or_all_new_results(String kind) throws IOException {
        Path folder = folder(kind);
        Copies copies = new Copies(folder);
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, copies);
        assertThat(ResultsOfRuns.in(folder)).isEqualTo(ResultsOfRuns.NEW);

        assertThat(copies.taken).hasSizeGreaterThan(15);
        int old = 0;
        for (Path copy : copies.taken) {
            if (Files.exists(copy.resolve("summary.json"))) {
                assertThat(ResultsOfRuns.in(copy)).isIn(ResultsOfRuns.OLD, ResultsOfRuns.NEW);
            }
            List<String> found = ResultsOfRuns.look(copy, PublishingSteps.UNWATCHED);

            assertThat(found).hasSize(1);
            assertWhole(copy, kind);
            boolean isOld = ResultsOfRuns.in(copy).equals(before(kind));
            assertThat(found.get(0).contains("they are complete")).isNotEqualTo(isOld);
            old += isOld ? 1 : 0;
        }
        assertThat(old).isBetween(copies.taken.size() - 4, copies.taken.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {WITH_OLD, WITHOUT})
    void a_run_that_puts_things_right_may_be_ended_at_any_step_too(String kind) throws IOException {
        Path folder = folder(kind);
        Copies copies = new Copies(folder);
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, copies);

        int endedTwice = 0;
        for (Path copy : copies.taken) {
            Copies again = new Copies(copy);
            ResultsOfRuns.look(copy, again);
            for (Path each : again.taken) {
                ResultsOfRuns.look(each, PublishingSteps.UNWATCHED);
                assertWhole(each, kind);
                endedTwice++;
            }
        }
        assertThat(endedTwice).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {WITH_OLD, WITHOUT})
    void a_run_that_fails_at_any_step_leaves_what_was_there(String kind) throws IOException {
        int failed = 0;
        for (int step = 0; step == failed; step++) {
            Path folder = folder(kind);
            PublishingSteps steps = failingAt(step);
            try {
                ResultsOfRuns.write(folder, ResultsOfRuns.NEW, steps);
                assertThat(ResultsOfRuns.in(folder)).isEqualTo(ResultsOfRuns.NEW);
            } catch (IOException e) {
                assertThat(e).hasMessage("a broken disk");
                failed++;
                if (kind.equals(WITHOUT)) {
                    assertThat(folder).doesNotExist();
                } else {
                    assertThat(ResultsOfRuns.in(folder)).isEqualTo(ResultsOfRuns.OLD);
                    assertThat(ResultsOfRuns.hiddenIn(folder)).isEmpty();
                }
            }
        }
        assertThat(failed).isGreaterThan(15);
    }

    @Test
    void a_run_that_cant_even_put_back_what_was_there_says_where_it_is_and_the_next_one_does() throws IOException {
        int failed = 0;
        for (int step = 0; step == failed; step++) {
            Path folder = folder(WITH_OLD);
            int first = step;
            int[] steps = {0};
            int[] backwards = {0};
            try {
                ResultsOfRuns.write(folder, ResultsOfRuns.NEW, each -> {
                    if (steps[0]++ >= first && (steps[0] == first + 1 || ++backwards[0] == 3)) {
                        throw new IOException("a broken disk");
                    }
                });
            } catch (IOException e) {
                failed++;
                boolean isBack = ResultsOfRuns.in(folder).equals(ResultsOfRuns.OLD)
                        && ResultsOfRuns.hiddenIn(folder).isEmpty();
                if (!isBack) {
                    assertThat(e).hasMessageContaining("the next run puts them back");
                    assertThat(ResultsOfRuns.look(folder, PublishingSteps.UNWATCHED))
                            .containsExactly(
                                    "an earlier run was ended while it replaced results; the old ones are back, complete");
                }
                assertThat(ResultsOfRuns.in(folder)).isEqualTo(ResultsOfRuns.OLD);
                assertThat(ResultsOfRuns.hiddenIn(folder)).isEmpty();
            }
        }
        assertThat(failed).isGreaterThan(15);
    }

    @Test
    void an_interrupt_amid_publishing_waits_until_the_old_results_are_back() throws IOException {
        Path folder = folder(WITH_OLD);

        int[] moves = {0};
        assertThatThrownBy(() -> ResultsOfRuns.write(folder, ResultsOfRuns.NEW, step -> {
                    if (step.equals("move c.csv") && moves[0]++ == 0) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .isInstanceOfAny(ClosedByInterruptException.class, InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ResultsOfRuns.in(folder)).isEqualTo(ResultsOfRuns.OLD);
        assertThat(ResultsOfRuns.hiddenIn(folder)).isEmpty();
    }

    @Test
    void the_one_that_says_that_all_is_complete_goes_first_and_comes_last() throws IOException {
        Path folder = folder(WITH_OLD);
        List<String> moves = new ArrayList<>();
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, step -> moves.add(step));
        moves.removeIf(step -> !step.startsWith("move "));

        assertThat(moves)
                .containsExactly(
                        "move summary.json",
                        "move a.csv",
                        "move b.csv",
                        "move gone/c.csv",
                        "move within/a.csv",
                        "move within/b.csv",
                        "move z.csv",
                        "move a.csv",
                        "move c.csv",
                        "move within/b.csv",
                        "move within/c.csv",
                        "move z.csv",
                        "move summary.json");
    }

    @Test
    void results_are_on_the_disk_before_the_last_of_them_gets_into_place_and_after() throws IOException {
        Path folder = folder(WITHOUT);
        List<String> steps = new ArrayList<>();
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, steps::add);

        int last = steps.indexOf("move summary.json");
        String name = folder.getFileName().toString();
        assertThat(steps.subList(0, last))
                .contains("force a.csv", "force c.csv", "force z.csv", "force summary.json")
                .endsWith("force " + name);
        assertThat(steps.subList(last, steps.size())).contains("force " + name);
    }

    @Test
    void what_is_no_result_in_a_folder_of_results_stays() throws IOException {
        Path folder = folder(WITH_OLD);
        Files.writeString(folder.resolve("gone").resolve("signed.pdf"), "signed");
        Files.writeString(folder.resolve("within").resolve("notes.txt"), "notes");
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, PublishingSteps.UNWATCHED);

        Map<String, String> expected = new TreeMap<>(ResultsOfRuns.NEW);
        expected.put("gone/signed.pdf", "signed");
        expected.put("within/notes.txt", "notes");
        assertThat(ResultsOfRuns.in(folder)).isEqualTo(expected);
        assertThat(ResultsOfRuns.hiddenIn(folder)).isEmpty();
    }

    @Test
    void a_link_in_the_place_of_a_folder_of_results_is_not_followed() throws IOException {
        Path folder = folder(WITHOUT);
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.csv"), "mine");
        Files.createDirectory(folder);
        Files.createSymbolicLink(folder.resolve("within"), elsewhere);

        assertThatThrownBy(() -> ResultsOfRuns.write(folder, ResultsOfRuns.NEW, PublishingSteps.UNWATCHED))
                .hasMessageContaining("within: it is a link or no folder");
        assertThat(ResultsOfRuns.in(elsewhere)).isEqualTo(Map.of("a.csv", "mine"));
    }

    @Test
    void results_in_a_folder_are_not_replaced_unasked() throws IOException {
        Path folder = folder(WITHOUT);
        Files.createDirectories(folder.resolve("within"));
        Files.writeString(folder.resolve("within").resolve("a.csv"), "mine");

        assertThatThrownBy(() -> ResultsOfRuns.open(folder, false)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> ResultsOfRuns.open(
                        folder, true, folder.resolve("within").resolve("a.csv")))
                .isInstanceOf(InputAtRiskException.class);
    }

    @Test
    void without_the_last_result_nothing_is_put_into_place() throws IOException {
        Path folder = folder(WITH_OLD);
        try (OutputFolder output = ResultsOfRuns.open(folder, true)) {
            Files.writeString(output.resolve("a.csv"), "new");

            assertThatThrownBy(output::publish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("summary.json was not written");
        }
        assertThat(ResultsOfRuns.in(folder)).isEqualTo(ResultsOfRuns.OLD);
    }

    @Test
    void results_that_appear_while_a_run_writes_are_not_replaced_unasked() throws IOException {
        Path folder = folder(WITHOUT);
        try (OutputFolder output = ResultsOfRuns.open(folder, false)) {
            Files.writeString(output.resolve("summary.json"), "new");
            Files.writeString(folder.resolve("a.csv"), "mine");

            assertThatThrownBy(output::publish).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(ResultsOfRuns.in(folder)).isEqualTo(Map.of("a.csv", "mine"));
    }

    @Test
    void what_somebody_puts_in_the_way_of_old_results_is_not_replaced_when_they_are_put_back() throws IOException {
        Path folder = folder(WITH_OLD);
        Copies copies = new Copies(folder);
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, copies);
        Path half = null;
        for (Path copy : copies.taken) {
            if (ResultsOfRuns.in(copy).isEmpty()) {
                half = copy;
            }
        }
        Path ended = half;
        assertThat(ended).isNotNull();
        Files.writeString(ended.resolve("b.csv"), "mine");

        assertThatThrownBy(() -> ResultsOfRuns.look(ended, PublishingSteps.UNWATCHED))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("b.csv");
        Files.move(ended.resolve("b.csv"), ended.resolve("mine.txt"));
        ResultsOfRuns.look(ended, PublishingSteps.UNWATCHED);

        Map<String, String> expected = new TreeMap<>(ResultsOfRuns.OLD);
        expected.put("mine.txt", "mine");
        assertThat(ResultsOfRuns.in(ended)).isEqualTo(expected);
    }
}
