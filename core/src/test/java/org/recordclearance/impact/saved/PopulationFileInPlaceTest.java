package org.recordclearance.impact.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.rapsheet.RapSheet;

class PopulationFileInPlaceTest {

    private static final List<RapSheet> PEOPLE = List.of(SavedExamples.everything());

    @TempDir
    private Path folder;

    @Test
    void only_the_owner_can_read_it() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = folder.resolve("people");

        PopulationFile.write(file, PEOPLE, false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(names()).containsExactly("people");
    }

    @Test
    void a_file_that_is_there_is_replaced_only_when_that_is_asked() throws IOException {
        Path file = Files.writeString(folder.resolve("people"), "old");

        assertThatThrownBy(() -> PopulationFile.write(file, PEOPLE, false))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("exists already");
        assertThat(file).hasContent("old");

        PopulationFile.write(file, PEOPLE, true);
        assertThat(PopulationFile.read(file)).isEqualTo(PEOPLE);
        assertThat(names()).containsExactly("people");
    }

    @Test
    void what_is_no_file_is_never_replaced() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), other);
        Path directory = Files.createDirectory(folder.resolve("directory"));

        for (Path each : List.of(link, directory)) {
            assertThatIOException()
                    .isThrownBy(() -> PopulationFile.write(each, PEOPLE, true))
                    .withMessageContaining("not replaced");
        }
        assertThat(other).hasContent("old");
        assertThat(names()).containsExactly("directory", "link", "other");
    }

    @Test
    void a_write_that_fails_leaves_what_was_there_and_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("people"), "old");
        List<RapSheet> failing = new AbstractList<>() {
            @Override
            public RapSheet get(int index) {
                if (index == 1) {
                    throw new IllegalStateException("gone");
                }
                return PEOPLE.get(0);
            }

            @Override
            public int size() {
                return 2;
            }
        };

        assertThatThrownBy(() -> PopulationFile.write(file, failing, true)).hasMessage("gone");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("people");
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> PopulationFile.write(folder.resolve("none/people"), PEOPLE, false))
                .isInstanceOf(NoSuchFileException.class);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
