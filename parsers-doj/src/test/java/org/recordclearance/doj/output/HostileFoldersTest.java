package org.recordclearance.doj.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody has put into a folder or in its place: nothing of theirs is replaced, removed or written to. */
class HostileFoldersTest {

    private static final String LEFT = ".record-clearance-results-4711";

    @TempDir
    Path temporary;

    private Path folder;
    private Path victims;

    @BeforeEach
    void makeVictims() throws IOException {
        folder = temporary.resolve("out");
        victims = Files.createDirectory(temporary.resolve("victims"));
        for (String name : List.of("a.csv", "summary.json", "lock", "publishing", "letter.txt")) {
            Files.writeString(victims.resolve(name), "mine");
        }
        Files.writeString(Files.createDirectory(victims.resolve("set-aside")).resolve("a.csv"), "mine");
        Files.writeString(Files.createDirectory(victims.resolve("work")).resolve("rows-0"), "mine");
    }

    private void assertVictimsLive() throws IOException {
        for (String name : List.of(
                "a.csv", "summary.json", "lock", "publishing", "letter.txt", "set-aside/a.csv", "work/rows-0")) {
            assertThat(victims.resolve(name)).hasContent("mine");
        }
        assertThat(OwnFiles.in(victims)).hasSize(7);
    }

    private Path link(Path link, Path to) throws IOException {
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, to);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEFT, ".record-clearance-partial"})
    void a_link_in_the_place_of_what_a_run_has_left_is_not_followed(String name) throws IOException {
        Path link = link(folder.resolve(name), victims);

        ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED);

        assertVictimsLive();
        assertThat(link).isSymbolicLink();
        assertThat(ResultsOfRuns.in(folder)).isEqualTo(ResultsOfRuns.OLD);
    }

    @Test
    void a_link_in_the_place_of_what_a_run_has_left_is_told() throws IOException {
        link(folder.resolve(LEFT), victims);

        assertThat(ResultsOfRuns.look(folder, PublishingSteps.UNWATCHED))
                .containsExactly(LEFT + " is a link or of another user, and was not touched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"work", "set-aside", "setting-aside"})
    void a_link_to_a_folder_inside_of_what_a_run_has_left_is_not_followed(String name) throws IOException {
        link(folder.resolve(LEFT).resolve(name), victims);

        List<String> found = ResultsOfRuns.look(folder, PublishingSteps.UNWATCHED);

        assertThat(found).contains(LEFT + " has something in it that is not of this program, and stays");
        assertVictimsLive();
    }

    @Test
    void a_link_to_a_file_inside_of_what_a_run_has_left_is_removed_but_not_the_file() throws IOException {
        link(folder.resolve(LEFT).resolve("a.csv"), victims.resolve("a.csv"));

        ResultsOfRuns.look(folder, PublishingSteps.UNWATCHED);

        assertVictimsLive();
        assertThat(folder.resolve(LEFT)).doesNotExist();
    }

    @Test
    void files_that_this_program_does_not_name_stay() throws IOException {
        Path left = Files.createDirectories(folder.resolve(LEFT));
        Files.writeString(left.resolve("a.csv"), "left");
        Files.writeString(left.resolve("letter.docx"), "mine");
        Files.createDirectory(left.resolve("photos"));

        ResultsOfRuns.look(folder, PublishingSteps.UNWATCHED);

        assertThat(left.resolve("letter.docx")).hasContent("mine");
        assertThat(left.resolve("photos")).isDirectory();
        assertThat(left.resolve("a.csv")).doesNotExist();
    }

    @Test
    void a_folder_of_another_user_is_not_touched() throws IOException {
        Path left = Files.createDirectories(folder.resolve(LEFT));
        Files.writeString(left.resolve("a.csv"), "theirs");
        try {
            Files.setOwner(
                    left,
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "may not give a folder away");
        }

        assertThat(ResultsOfRuns.look(folder, PublishingSteps.UNWATCHED))
                .containsExactly(LEFT + " is a link or of another user, and was not touched");
        assertThat(left.resolve("a.csv")).hasContent("theirs");
    }

    @Test
    void a_link_to_a_folder_may_be_given_for_results() throws IOException {
        Path real = Files.createDirectory(temporary.resolve("real"));
        link(folder, real);

        ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED);

        assertThat(ResultsOfRuns.in(real)).isEqualTo(ResultsOfRuns.OLD);
        assertThat(folder).isSymbolicLink();
    }

    @Test
    void a_link_to_another_folder_that_is_put_in_its_place_during_a_run_is_not_followed() throws IOException {
        Path real = Files.createDirectory(temporary.resolve("real"));
        link(folder, real);
        try (OutputFolder output = ResultsOfRuns.open(folder, true)) {
            Files.writeString(output.resolve("summary.json"), "new");
            Files.delete(folder);
            link(folder, victims);
            output.publish();
        }

        assertVictimsLive();
        assertThat(ResultsOfRuns.in(real)).containsExactly(Map.entry("summary.json", "new"));
    }

    @Test
    void a_link_that_leads_nowhere_is_no_folder() throws IOException {
        link(folder, temporary.resolve("nowhere"));

        assertThatThrownBy(() -> ResultsOfRuns.open(folder, true))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("it is not a folder");
        assertThat(temporary.resolve("nowhere")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "summary.json"})
    void a_link_of_the_name_of_a_result_is_not_replaced(String name) throws IOException {
        Path link = link(folder.resolve(name), victims.resolve("letter.txt"));

        assertThatThrownBy(() -> ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("it is a link or no file, and is not replaced");
        assertVictimsLive();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void a_folder_of_the_name_of_a_result_is_not_replaced() throws IOException {
        Files.createDirectories(folder.resolve("a.csv").resolve("photos"));

        assertThatThrownBy(() -> ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("it is a link or no file, and is not replaced");
        assertThat(folder.resolve("a.csv").resolve("photos")).isDirectory();
    }

    @Test
    void what_takes_the_place_of_the_run_s_own_folder_is_not_written_to_nor_removed() throws IOException {
        OutputFolder output = ResultsOfRuns.open(folder, true);
        Path own = output.resolve("x").getParent();
        Files.writeString(output.resolve("summary.json"), "new");
        Files.move(own, temporary.resolve("stolen"));
        link(own, victims);

        assertThatThrownBy(output::publish)
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("something else took its place");
        assertThatThrownBy(output::clear).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(output::close).isInstanceOf(FileSystemException.class);
        assertVictimsLive();
        assertThat(ResultsOfRuns.in(folder)).isEmpty();
        Files.delete(own);
        ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED); // the lock is given up all the same
    }

    @Test
    void no_run_uses_a_folder_that_was_there() throws IOException {
        Path first;
        Path second;
        try (OutputFolder output = ResultsOfRuns.open(folder, true)) {
            first = output.resolve("x").getParent();
        }
        Files.createDirectories(first);
        try (OutputFolder output = ResultsOfRuns.open(folder, true)) {
            second = output.resolve("x").getParent();
            assertThat(first).doesNotExist();
        }
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void files_of_other_names_and_nothing_else_stay_when_results_are_replaced() throws IOException {
        ResultsOfRuns.write(folder, ResultsOfRuns.OLD, PublishingSteps.UNWATCHED);
        Files.writeString(folder.resolve("letter.txt"), "mine");
        Files.createSymbolicLink(folder.resolve("victims"), victims);
        ResultsOfRuns.write(folder, ResultsOfRuns.NEW, PublishingSteps.UNWATCHED);

        assertThat(folder.resolve("letter.txt")).hasContent("mine");
        assertThat(folder.resolve("b.csv")).doesNotExist();
        assertVictimsLive();
    }

    @Test
    void folders_are_their_owner_s_alone_and_those_that_were_there_stay_as_they_are() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path open = Files.createDirectory(temporary.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (OutputFolder output = ResultsOfRuns.open(open.resolve("one/two"), false)) {
            assertThat(permissions(open.resolve("one"))).isEqualTo("rwx------");
            assertThat(permissions(open.resolve("one/two"))).isEqualTo("rwx------");
            assertThat(permissions(output.resolve("x").getParent())).isEqualTo("rwx------");
            assertThat(permissions(output.workshop())).isEqualTo("rwx------");
            assertThat(permissions(open.resolve("one/two").resolve(OutputFolder.LOCK)))
                    .isEqualTo("rw-------");
        }
        assertThat(permissions(open)).isEqualTo("rwxr-xr-x");
        assertThat(OwnFiles.in(open))
                .as("folders of a run that has left nothing")
                .isEmpty();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }
}
