package org.recordclearance.examples.countyreview.spool;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiskBytesTest {

    /** So many that threads are at it at the same time for a while. */
    private static final int ROUNDS = 2_000;

    private final DiskBytes bytes = new DiskBytes();

    @AfterEach
    void close() throws IOException {
        bytes.close();
    }

    private long append(String text) throws IOException {
        return bytes.append(text.getBytes(US_ASCII));
    }

    private String text(long place, int length) throws IOException {
        byte[] read = new byte[length];
        bytes.readFully(read, place);
        return new String(read, US_ASCII);
    }

    @Test
    void what_is_appended_is_read_from_its_place_whatever_was_read_before() throws IOException {
        long one = append("one");
        assertThat(text(one, 3)).isEqualTo("one");
        assertThat(text(one, 1)).isEqualTo("o");
        long two = append("second");

        assertThat(text(two, 6)).isEqualTo("second");
        assertThat(text(one, 3)).isEqualTo("one");
        assertThat(text(two + 3, 3)).isEqualTo("ond");
    }

    @Test
    void it_is_read_into_a_part_of_an_array_as_far_as_there_are_bytes() throws IOException {
        append("abc");
        byte[] into = "......".getBytes(US_ASCII);

        assertThat(bytes.read(into, 2, 4, 1)).isEqualTo(2);
        assertThat(new String(into, US_ASCII)).isEqualTo("..bc..");
        assertThat(bytes.read(into, 0, 6, 3)).isEqualTo(-1);
        assertThatThrownBy(() -> bytes.readFully(into, 1)).isInstanceOf(EOFException.class);
    }

    @Test
    void its_file_is_its_owners_alone_and_gone_when_it_is_closed() throws IOException {
        Path folder = bytes.draft("list.xlsx").getParent();
        append("one");
        Files.writeString(bytes.draft("list.xlsx"), "draft");

        try (var files = Files.list(folder)) {
            assertThat(files)
                    .filteredOn(file -> file.getFileName().toString().startsWith("spilled"))
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        bytes.close();

        assertThat(folder).doesNotExist();
    }

    @Test
    void without_a_byte_there_is_nothing_to_close() throws IOException {
        bytes.close();
    }

    @Test
    void an_interrupted_thread_reads_and_leaves_it_open_for_the_others() throws Exception {
        long place = append("one");
        Thread.currentThread().interrupt();
        try {
            assertThat(text(place, 3)).isEqualTo("one");
            append("two");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(text(place, 6)).isEqualTo("onetwo");
    }

    @Test
    void several_threads_append_and_read_without_mixing_their_bytes() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (char letter = 'a'; letter < 'e'; letter++) {
                String text = String.valueOf(letter).repeat(50);
                work.add(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        assertThat(text(append(text), 50)).isEqualTo(text);
                    }
                    return null;
                });
            }
            for (Future<Void> each : threads.invokeAll(work)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(append("")).isEqualTo(4L * ROUNDS * 50);
    }
}
