package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.rapsheet.RapSheet;

/** The files that were read are those of which the summary tells size, time and checksum, or there are no results. */
class UnchangedFilesTest {

    private static final Row[] TOGETHER = {
        Row.conviction("A", "101001001000", "20050102", "11359 HS"),
        Row.conviction("B", "101001001000", "20050102", "11359 HS")
    };
    private static final Row[] SCATTERED = {TOGETHER[0], TOGETHER[1], TOGETHER[0]};

    @TempDir
    Path directory;

    private Path out;

    @BeforeEach
    void nameOut() {
        out = directory.resolve("out");
    }

    private Path file(Row... rows) throws IOException {
        return Results.file(directory, "in.csv", Row.file(rows));
    }

    private static Map<?, ?> input(Results results) throws IOException {
        return (Map<?, ?>) ((List<?>) results.figures().get("inputs")).get(0);
    }

    @Test
    void the_summary_states_size_time_and_checksum() throws IOException {
        for (Row[] rows : new Row[][] {TOGETHER, SCATTERED}) {
            Path file = file(rows);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2019-03-04T05:06:07Z")));
            CRC32C crc = new CRC32C();
            crc.update(Files.readAllBytes(file));

            Results results =
                    new Results(out, Results.review(out, file).overwrite(true).run());

            Map<?, ?> input = input(results);
            assertThat(input.get("bytes")).isEqualTo((int) Files.size(file));
            assertThat(input.get("modified")).isEqualTo("2019-03-04T05:06:07Z");
            assertThat(input.get("crc32c")).isEqualTo(String.format(Locale.ROOT, "%08x", crc.getValue()));
            assertThat(input.containsKey("sha256")).isFalse();
        }
    }

    @Test
    void the_sha_256_is_stated_where_it_is_wanted() throws IOException {
        Path file = Results.file(directory, "in.csv", Row.of("A").line() + "\n");

        Results results =
                new Results(out, Results.review(out, file).sha256(true).run());

        byte[] digest;
        try {
            digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
        assertThat(input(results).get("sha256"))
                .isEqualTo(String.format(Locale.ROOT, "%064x", new BigInteger(1, digest)));
    }

    /** Something that happens to a file once a review has begun to read it. */
    private interface Change {
        void to(Path file) throws IOException;
    }

    private void assertFails(Path file, Change change) {
        boolean[] done = new boolean[1];
        BulkReview review = Results.review(out, file).threads(1).onProgress((bytes, total) -> {
            if (!done[0]) {
                done[0] = true;
                try {
                    change.to(file);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
        assertThatIOException().isThrownBy(review::run).withMessageContaining("was changed while it was read");
        assertThat(done[0]).isTrue();
        assertThat(out).doesNotExist();
    }

    private Path large(String lineEnd) throws IOException {
        StringBuilder text = new StringBuilder(Row.header()).append('\n');
        for (int i = 0; i < 6_000; i++) {
            text.append(Row.conviction("P" + i, "101001001000", "20050102", "11359 HS")
                            .line())
                    .append(lineEnd);
        }
        return Results.file(directory, "in.csv", text.toString());
    }

    @Test
    void a_file_that_grows_fails_the_run() throws IOException {
        assertFails(file(TOGETHER), file -> Files.writeString(file, Row.of("C").line(), StandardOpenOption.APPEND));
        assertFails(large("\n"), file -> Files.writeString(file, Row.of("C").line(), StandardOpenOption.APPEND));
    }

    @Test
    void a_file_that_ends_early_fails_the_run() throws IOException {
        assertFails(large("\n"), file -> {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        });
    }

    @Test
    void a_file_that_is_another_in_the_end_fails_the_run() throws IOException {
        assertFails(file(TOGETHER), file -> Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH)));
        assertFails(file(TOGETHER), Files::delete);
    }

    @Test
    void a_file_that_is_another_when_it_is_read_again_fails_the_run() throws IOException {
        assertFails(file(SCATTERED), file -> {
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(file, Files.readString(file).replace("11359 HS", "11358 HS"));
            Files.setLastModifiedTime(file, time);
        });
    }

    @Test
    void a_file_in_whose_place_another_one_is_put_fails_the_run() throws IOException {
        Path copy = Files.copy(file(TOGETHER), directory.resolve("copy.csv"), StandardCopyOption.COPY_ATTRIBUTES);

        assertFails(directory.resolve("in.csv"), file -> Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING));
    }

    private static void cut(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    @Test
    void a_file_that_is_cut_once_it_was_opened_fails_whoever_streams_its_people() throws IOException {
        try (BulkFile file = BulkFile.open(large("\n"))) {
            Iterator<RapSheet> people = file.rapSheets().iterator();
            people.next();
            cut(directory.resolve("in.csv"));

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> people.forEachRemaining(person -> {}))
                    .havingCause()
                    .withMessageContaining("it was changed while it was read");
        }
    }

    @Test
    void a_file_that_is_changed_once_it_was_opened_fails_whoever_stops_on_the_way_too() throws IOException {
        try (BulkFile file = BulkFile.open(large("\n"))) {
            Stream<RapSheet> people = file.rapSheets();
            people.iterator().next();
            cut(directory.resolve("in.csv"));

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(people::close)
                    .havingCause()
                    .withMessageContaining("it was changed while it was read");
        }
    }

    @Test
    void scattered_people_of_a_file_that_is_changed_once_it_was_opened_are_not_streamed() throws IOException {
        try (BulkFile file = BulkFile.open(file(SCATTERED))) {
            Path path = directory.resolve("in.csv");
            Files.writeString(path, Files.readString(path).replace("11359 HS", "11358 HS"));

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> file.rapSheets().forEach(person -> {}))
                    .havingCause()
                    .withMessageContaining("it was changed while it was read");
        }
    }

    @Test
    void the_summary_counts_numbers_that_may_be_of_two_people() throws IOException {
        Row one = Row.conviction("A", "101001001000", "20050102", "11359 HS")
                .with(BulkColumn.CII_NUMBER, "A7")
                .born("19700102");
        Row two = Row.conviction("A", "102001001000", "20050102", "11359 HS")
                .with(BulkColumn.CII_NUMBER, "A8")
                .born("19800304");
        Row other = Row.conviction("B", "101001001000", "20050102", "11359 HS");
        for (Row[] rows : new Row[][] {{one, two, other}, {one, other, two}}) {
            Results results = new Results(
                    out, Results.review(out, file(rows)).overwrite(true).run());

            assertThat(results.figures().get("contradictions"))
                    .asInstanceOf(InstanceOfAssertFactories.map(String.class, Integer.class))
                    .containsEntry("identity", 1)
                    .allSatisfy((kind, count) -> assertThat(count).isEqualTo(kind.equals("identity") ? 1 : 0));
            assertThat(results.rows("Test_Results.csv"))
                    .filteredOn(row -> row.contains("Undecided: identity is contradictory"))
                    .hasSize(2);
            assertThat(results.figures().get("undecidedByMissingFact"))
                    .isEqualTo(Map.of("identity is contradictory", 2));
        }
    }
}
