package org.recordclearance.doj.output;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing can be made in a folder, that folder is named, and no file that only this program knows. */
class FolderFaultTest {

    @TempDir
    Path place;

    private Path lockedFolder() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path folder = Files.createDirectory(place.resolve("locked"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(folder), "root may write anywhere");
        return folder;
    }

    @Test
    void a_folder_that_is_not_there_is_named_and_so_is_the_way_to_another() {
        Path missing = place.resolve("missing");

        assertThatThrownBy(() -> TemporaryFolder.createIn(missing))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(missing + ": no temporary files can be made there (it does not exist);"
                        + " java -Djava.io.tmpdir=FOLDER names another folder for them");
    }

    @Test
    void a_file_in_the_place_of_a_folder_for_temporary_files_is_named() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "");

        assertThatThrownBy(() -> TemporaryFolder.createIn(file))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(file + ": no temporary files can be made there (")
                .hasMessageNotContaining("record-clearance");
    }

    @Test
    void a_folder_for_temporary_files_that_may_not_be_written_to_is_named() throws IOException {
        Path locked = lockedFolder();

        assertThatThrownBy(() -> TemporaryFolder.createIn(locked))
                .hasMessageStartingWith(locked + ": no temporary files can be made there (permission denied)");
    }

    @Test
    void a_folder_for_results_that_may_not_be_written_to_is_named() throws IOException {
        Path locked = lockedFolder();

        assertThatThrownBy(() -> ResultsOfRuns.open(locked, false))
                .isExactlyInstanceOf(AccessDeniedException.class)
                .hasMessage(locked.toString());
    }

    @Test
    void the_folder_of_a_file_that_may_not_be_written_to_is_named() throws IOException {
        Path locked = lockedFolder();

        assertThatThrownBy(() -> OutputFile.open(locked.resolve("a.csv"), false, List.of()))
                .isExactlyInstanceOf(AccessDeniedException.class)
                .hasMessage(locked.toString());
    }

    @Test
    void what_kind_of_fault_it_is_stays() {
        assertThatThrownBy(() -> {
                    throw FolderFault.of(place, new NoSuchFileException("x"));
                })
                .isExactlyInstanceOf(NoSuchFileException.class)
                .hasMessage(place.toString());
        assertThatThrownBy(() -> {
                    throw FolderFault.of(place, new AccessDeniedException("x"));
                })
                .isExactlyInstanceOf(AccessDeniedException.class)
                .hasMessage(place.toString());
        assertThatThrownBy(() -> {
                    throw FolderFault.of(place, new FileSystemException("x", null, "Read-only file system"));
                })
                .isExactlyInstanceOf(FileSystemException.class)
                .hasMessage(place + ": Read-only file system");
    }
}
