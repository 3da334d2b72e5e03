package org.recordclearance.impact.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.rapsheet.EventType;

class DamagedPopulationFileTest {

    private static final int HUGE = Integer.MAX_VALUE;

    @TempDir
    private Path folder;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("people");
        PopulationFile.write(file, List.of(SavedExamples.contradictory(false), SavedExamples.nothing()), false);
        whole = Files.readAllBytes(file);
    }

    @Test
    void a_file_that_is_cut_anywhere_is_refused() throws IOException {
        for (int length = 0; length < whole.length; length++) {
            String why = length < PopulationFile.HEAD_LENGTH ? "not the file of a population" : "cut short";
            assertRefused(Arrays.copyOf(whole, length), why);
        }
    }

    @Test
    void a_file_of_which_any_byte_is_changed_is_refused() throws IOException {
        for (int i = 0; i < whole.length; i++) {
            for (int change : new int[] {1 << i % Byte.SIZE, 0xff}) {
                byte[] changed = whole.clone();
                changed[i] ^= (byte) change;
                assertRefused(changed, "");
            }
        }
    }

    @Test
    void a_file_to_which_anything_is_added_is_refused() throws IOException {
        assertRefused(Arrays.copyOf(whole, whole.length + 1), "added at its end");
        byte[] twice = Arrays.copyOf(whole, 2 * whole.length);
        System.arraycopy(whole, 0, twice, whole.length, whole.length);
        assertRefused(twice, "what it says of itself does not hold");
    }

    @Test
    void a_file_of_another_version_is_refused_by_both_versions() throws IOException {
        byte[] later = whole.clone();
        ByteBuffer.wrap(later).putInt(PopulationFile.BEGIN.length, 7);

        assertRefused(later, "it is of version 7 of the form, and this library reads version 1");
    }

    @Test
    void what_is_no_such_file_is_refused() throws IOException {
        assertRefused("RECORD_ID,SUBJECT_STATUS,SUBJECT_ID\n".getBytes(StandardCharsets.UTF_8), "not the file of");
        assertThatIOException().isThrownBy(() -> PopulationFile.read(folder)).withMessageContaining("not the file of");
        assertThatIOException()
                .isThrownBy(() -> PopulationFile.read(folder.resolve("none")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_forged_file_that_says_what_holds_is_read() throws IOException {
        Path forged = new ForgedFile(0).usualParts().in(folder);

        assertThat(PopulationFile.read(forged)).isEmpty();
    }

    @Test
    void a_number_of_blocks_or_people_that_the_file_cannot_hold_takes_no_memory() throws IOException {
        assertRefused(new ForgedFile(HUGE).usualParts());
        assertRefused(new ForgedFile(1).block(HUGE, out -> out.text("someone")).usualParts());
        assertRefused(new ForgedFile(1)
                .entered(directory -> {
                    directory.number(HUGE);
                    directory.number(HUGE);
                    directory.fixed(0);
                })
                .usualParts());
    }

    @Test
    void a_number_of_parts_or_a_length_that_the_file_cannot_hold_takes_no_memory() throws IOException {
        for (Consumer<PackedOutput> shared : List.<Consumer<PackedOutput>>of(
                out -> out.number(HUGE), // constants
                out -> {
                    out.number(1);
                    out.number(HUGE); // characters
                },
                out -> {
                    out.names(EventType.class);
                    out.number(HUGE); // texts
                })) {
            assertRefused(new ForgedFile(0).section(shared).section(out -> new OutcomesWritten().writeTo(out)));
            assertRefused(new ForgedFile(0)
                    .section(out -> new ChargesWritten().writeTo(out))
                    .section(shared));
        }
        for (int before = 0; before < 4; before++) {
            int numbers = before;
            assertRefused(blockOf(out -> {
                for (int i = 0; i < numbers; i++) {
                    out.number(0);
                }
                out.number(HUGE);
            }));
        }
    }

    @Test
    void a_place_where_there_is_no_part_is_refused() throws IOException {
        assertRefused(blockOf(out -> {
            out.text("id");
            out.text("cii");
            out.number(0);
            out.number(5); // no date of birth is there
        }));
    }

    @Test
    void numbers_without_an_end_and_a_block_that_is_longer_than_its_people_are_refused() throws IOException {
        assertRefused(blockOf(out -> out.writeBytes(new byte[] {-1, -1, -1, -1, -1, -1, -1})));
        assertRefused(new ForgedFile(1).block(0, out -> out.number(1)).usualParts());
        assertRefused(new ForgedFile(0).usualParts().section(out -> {
            // a section that the directory does not speak of at its place
        }));
    }

    @Test
    void a_constant_that_this_version_has_not_is_refused() throws IOException {
        assertRefused(new ForgedFile(0)
                .section(out -> new ChargesWritten().writeTo(out))
                .section(out -> {
                    out.number(1);
                    out.text("DECADE");
                }));
    }

    private static ForgedFile blockOf(Consumer<PackedOutput> person) {
        return new ForgedFile(1).block(1, person).usualParts();
    }

    private void assertRefused(ForgedFile forged) throws IOException {
        Path written = forged.in(folder);
        assertThatIOException()
                .isThrownBy(() -> PopulationFile.read(written))
                .withMessage(written + ": what it says of itself does not hold")
                .withNoCause();
    }

    private void assertRefused(byte[] bytes, String why) throws IOException {
        Files.write(file, bytes);
        assertThatIOException()
                .isThrownBy(() -> PopulationFile.read(file))
                .withMessageStartingWith(file + ": ")
                .withMessageContaining(why)
                .withNoCause();
    }
}
