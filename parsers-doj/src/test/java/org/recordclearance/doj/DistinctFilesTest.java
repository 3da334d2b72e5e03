package org.recordclearance.doj;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.Row;
import org.recordclearance.doj.bulk.rows.FileStart;

class DistinctFilesTest {

    /** So many bytes are looked at to tell that a file has no row. */
    private static final int START = 1 << 16;

    @TempDir
    private Path directory;

    private final DistinctFiles files = new DistinctFiles(FileStart::hasNoRow);

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content, ISO_8859_1);
    }

    @Test
    void a_copy_is_refused_whatever_it_is_called() throws IOException {
        Path file = file("1.csv", Row.of("A").line() + "\n");
        Path copy = file("2.csv", Row.of("A").line() + "\n");
        files.add(file);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.add(copy))
                .withMessageContaining("holds the same")
                .withMessageContaining("1.csv")
                .withMessageContaining("2.csv");
        assertThat(files.asList()).containsExactly(file);
    }

    @Test
    void what_begins_alike_is_no_copy() throws IOException {
        Path file = file("1.csv", Row.of("A").line() + "\n");
        Path longer = file("2.csv", Row.of("A").line() + "\n" + Row.of("B").line() + "\n");
        Path other = file("3.csv", Row.of("B").line() + "\n");
        files.add(file);
        files.add(longer);
        files.add(other);

        assertThat(files.asList()).containsExactly(file, longer, other);
    }

    /** As those of two counties from which there is nobody. No row in them could count twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", " \r\n\n", "HEADER", "HEADER\n", "\u00ef\u00bb\u00bfHEADER\r\n\r\n", "HEADER\nHEADER\n"
            })
    void files_without_a_row_may_be_alike(String content) throws IOException {
        Path file = file("1.csv", content.replace("HEADER", Row.header()));
        Path alike = file("2.csv", content.replace("HEADER", Row.header()));
        files.add(file);
        files.add(alike);

        assertThat(files.asList()).containsExactly(file, alike);
    }

    @Test
    void that_no_row_can_be_read_makes_no_difference() throws IOException {
        files.add(file("1.csv", Row.header() + "\ngarbage\n"));
        Path copy = file("2.csv", Row.header() + "\ngarbage\n");

        assertThatIllegalArgumentException().isThrownBy(() -> files.add(copy));
    }

    @Test
    void a_file_of_many_headers_is_taken_for_one_with_rows() throws IOException {
        String content = (Row.header() + "\n").repeat(START / Row.header().length() + 1);
        files.add(file("1.csv", content));
        Path copy = file("2.csv", content);

        assertThatIllegalArgumentException().isThrownBy(() -> files.add(copy));
    }
}
