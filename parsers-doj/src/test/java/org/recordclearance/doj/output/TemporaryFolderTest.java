package org.recordclearance.doj.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is temporary is gone in the end, also that of runs that were ended by force, and nothing else is. */
class TemporaryFolderTest {

    private static final String PREFIX = "record-clearance-";

    @TempDir
    Path temporary;

    private TemporaryFolder folder() throws IOException {
        return TemporaryFolder.in(temporary, PREFIX);
    }

    private Path left(String name) throws IOException {
        Path left = Files.createDirectory(temporary.resolve(name));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("stream.csv"), "records");
        Files.writeString(Files.createDirectory(left.resolve("people12")).resolve("rows-0"), "records");
        return left;
    }

    @Test
    void it_is_its_owner_s_alone_and_gone_in_the_end() throws IOException {
        Path path;
        try (TemporaryFolder folder = folder()) {
            path = folder.path();
            Files.writeString(path.resolve("stream.csv"), "records");
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .isEqualTo("rwx------");
            }
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void what_a_run_has_left_that_was_ended_by_force_is_removed() throws IOException {
        Path left = left(PREFIX + "4711");

        folder().close();

        assertThat(left).doesNotExist();
    }

    @Test
    void what_a_process_has_left_that_was_killed_is_removed() throws Exception {
        Path log = temporary.resolve("log");
        Process program = RunsInOneFolder.start(log, "endWithTemporaryFolder", temporary);
        assertThat(program.waitFor()).as(Files.readString(log)).isEqualTo(RunsInOneFolder.ENDED);
        Path left = Path.of(Files.readString(log).strip());
        assertThat(left).isDirectory();

        folder().close();

        assertThat(left).doesNotExist();
    }

    @Test
    void what_another_run_uses_stays() throws IOException {
        try (TemporaryFolder other = folder()) {
            Path used = Files.writeString(other.path().resolve("stream.csv"), "records");
            folder().close();
            folder().close();

            assertThat(used).hasContent("records");
        }
    }

    @Test
    void what_is_not_of_this_program_stays() throws IOException {
        Path notes = left(PREFIX + "notes");
        Path victims = Files.createDirectory(temporary.resolve("victims"));
        Files.writeString(victims.resolve("lock"), "mine");
        Path link = Files.createSymbolicLink(temporary.resolve(PREFIX + "1"), victims);
        Path without = Files.createDirectory(temporary.resolve(PREFIX + "2"));

        folder().close();

        assertThat(notes.resolve("stream.csv")).exists();
        assertThat(link).isSymbolicLink();
        assertThat(victims.resolve("lock")).hasContent("mine");
        assertThat(without).isDirectory();
    }

    @Test
    void what_another_user_has_left_stays() throws IOException {
        Path theirs = left(PREFIX + "4711");
        try {
            Files.setOwner(
                    theirs,
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "may not give a folder away");
        }

        folder().close();

        assertThat(theirs.resolve("stream.csv")).exists();
    }
}
