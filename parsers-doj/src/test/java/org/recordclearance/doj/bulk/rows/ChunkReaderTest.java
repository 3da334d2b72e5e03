package org.recordclearance.doj.bulk.rows;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.RandomRows;
import org.recordclearance.doj.bulk.RejectedRowsTest;
import org.recordclearance.doj.bulk.Row;

class ChunkReaderTest {

    @Property(tries = 15)
    void chunks_are_the_file_and_no_person_is_in_two_that_follow_each_other(
            @ForAll @IntRange(min = 1, max = 4_000) int rows,
            @ForAll @IntRange(min = 1, max = 100) int people,
            @ForAll @IntRange(min = 1, max = 2_000) int padding,
            @ForAll Random random)
            throws IOException {
        List<String> lines = RandomRows.lines(rows, people, padding, random);
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        byte[] content = text.getBytes(ISO_8859_1);

        SpareArrays arrays = new SpareArrays();
        StringBuilder all = new StringBuilder();
        List<String> edges = new ArrayList<>();
        try (ChunkReader reader = new ChunkReader(new ByteArrayInputStream(content), 7, arrays, 1 << 29)) {
            for (Chunk chunk = reader.next(); chunk != null; chunk = reader.next()) {
                assertThat(chunk.file()).isEqualTo(7);
                assertThat(chunk.offset()).isEqualTo(all.length());
                assertThat(chunk.consumed()).isEqualTo(chunk.length());
                String part = new String(chunk.bytes(), 0, chunk.length(), ISO_8859_1);
                assertThat(part).endsWith("\n");
                all.append(part);
                edges.add(subject(part.substring(0, part.indexOf('\n'))));
                edges.add(subject(part.substring(part.lastIndexOf('\n', part.length() - 2) + 1)));
                if (random.nextBoolean()) {
                    arrays.giveBack(chunk);
                }
            }
            assertThat(reader.next()).isNull();
        }

        assertThat(all.toString().equals(text)).isTrue();
        for (int i = 2; i < edges.size(); i += 2) {
            assertThat(edges.get(i)).as("first of a chunk").isNotEqualTo(edges.get(i - 1));
        }
    }

    @Test
    void an_array_that_is_given_back_is_used_again_unless_it_is_larger_than_usual() {
        SpareArrays arrays = new SpareArrays();
        byte[] usual = arrays.take();
        byte[] large = new byte[2 * usual.length];
        arrays.giveBack(new Chunk(0, usual, 5, 0, Set.of(), 5, ColumnOrder.USUAL));
        arrays.giveBack(new Chunk(0, large, 5, 0, Set.of(), 5, ColumnOrder.USUAL));

        assertThat(arrays.take()).isSameAs(usual);
        assertThat(arrays.take()).isNotSameAs(usual).hasSize(usual.length);
    }

    @Test
    void an_empty_file_has_no_chunk() throws IOException {
        assertThat(lengths(new byte[0])).isEmpty();
        assertThat(lengths("\uFEFF".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_line_end_in_every_blank_line_does_not_keep_a_file_in_memory() throws IOException {
        String text = RejectedRowsTest.manyPeople(4 * ChunkReader.USUAL_SIZE).replace("\n", "\n\n");

        assertThat(lengths(text.getBytes(ISO_8859_1)))
                .as("sizes of the chunks of a file with a blank line behind every row")
                .hasSizeGreaterThan(3);
    }

    @Test
    void a_header_behind_every_row_does_not_keep_a_file_in_memory() throws IOException {
        String text = RejectedRowsTest.manyPeople(ChunkReader.USUAL_SIZE / 2).replace("\n", "\n" + Row.header() + "\n");

        assertThat(lengths(text.getBytes(ISO_8859_1))).hasSizeGreaterThan(2);
    }

    @Test
    void a_file_whose_every_second_row_is_rejected_is_not_kept_in_memory() throws IOException {
        String text = RejectedRowsTest.manyPeople(2 * ChunkReader.USUAL_SIZE).replace("\n", "\nbad,row\n");

        assertThat(lengths(text.getBytes(ISO_8859_1)))
                .as("sizes of the chunks of a file with a rejected row behind every row")
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_file_that_is_no_bulk_file_is_not_kept_in_memory() throws IOException {
        assertThat(lengths("some,other,file\n".repeat(500_000).getBytes(ISO_8859_1)))
                .as("sizes of the chunks of a file of 8 MB in which no row can be read")
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_line_that_is_too_long_is_so_however_the_rows_about_it_are_cut() throws IOException {
        String big = Row.of("Z").comment("z".repeat(8_000_000)).line() + "\n";
        String tooLong =
                Row.of("B").with(BulkColumn.END_OF_REC, "e".repeat(40_000_000)).line() + "\n";
        String blank = "\n".repeat(1 << 20);
        List<byte[]> parts = new ArrayList<>();
        parts.addAll(Collections.nCopies(5, big.getBytes(ISO_8859_1)));
        parts.add((Row.of("A").line() + "\n" + Row.of("B").line() + "\n").getBytes(ISO_8859_1));
        parts.add(tooLong.getBytes(ISO_8859_1));
        parts.addAll(Collections.nCopies(32, blank.getBytes(ISO_8859_1)));
        parts.add((Row.of("B").line() + "\n").getBytes(ISO_8859_1));
        List<Rejection> rejections = new ArrayList<>();
        int good = 0;
        try (ChunkReader reader = new ChunkReader(stream(parts), 0, new SpareArrays(), 1 << 29)) {
            for (Chunk chunk = reader.next(); chunk != null; chunk = reader.next()) {
                RowTable table = RowTable.of(chunk);
                for (int row = 0; row < table.rows(); row++) {
                    if (table.rejection(row) == null) {
                        good++;
                    } else {
                        rejections.add(table.rejection(row));
                    }
                }
            }
        }
        assertThat(rejections).containsExactly(Rejection.TOO_LONG);
        assertThat(good).isEqualTo(8);
    }

    private static InputStream stream(List<byte[]> parts) {
        return new SequenceInputStream(Collections.enumeration(
                parts.stream().map(ByteArrayInputStream::new).toList()));
    }

    private static List<Integer> lengths(byte[] content) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        try (ChunkReader reader = new ChunkReader(stream(List.of(content)), 0, new SpareArrays(), 1 << 29)) {
            for (Chunk chunk = reader.next(); chunk != null; chunk = reader.next()) {
                lengths.add(chunk.length());
            }
        }
        return lengths;
    }

    private static String subject(String line) {
        return Stream.of(line.split(",", 4)).skip(2).findFirst().orElseThrow();
    }
}
