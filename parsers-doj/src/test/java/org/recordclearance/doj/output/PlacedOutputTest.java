package org.recordclearance.doj.output;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that several threads write. */
class PlacedOutputTest {

    @TempDir
    Path folder;

    private final List<ContentSums> sums = new ArrayList<>();
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("rows.csv");
    }

    private PlacedOutput output() throws IOException {
        return OwnerOnly.newPlacedFile(file, true, sums::add);
    }

    @Test
    void what_is_written_later_stands_and_sums_up_in_the_order_in_which_places_were_taken() throws IOException {
        byte[] first = "..one,".getBytes(US_ASCII);
        byte[] second = "two".getBytes(US_ASCII);
        try (PlacedOutput output = output()) {
            output.append("head:".getBytes(US_ASCII));
            long one = output.take(first, 2, 4);
            long two = output.take(second, 0, 3);
            output.write(second, 0, 3, two);
            output.write(first, 2, 4, one);
        }

        assertThat(file).content(US_ASCII).isEqualTo("head:one,two");
        assertThat(sums).containsExactly(ContentSums.of(file, true));
    }

    @Test
    void closing_twice_tells_once() throws IOException {
        PlacedOutput output = output();
        output.append(new byte[] {1, 2});
        output.close();
        output.close();

        assertThat(sums).hasSize(1);
        assertThat(Files.size(file)).isEqualTo(2);
    }

    @Test
    void nothing_is_written_in_the_place_of_another_file() throws IOException {
        Files.writeString(file, "there");

        assertThatIOException().isThrownBy(this::output).withMessageContaining("rows.csv");
        assertThat(file).content().isEqualTo("there");
    }
}
