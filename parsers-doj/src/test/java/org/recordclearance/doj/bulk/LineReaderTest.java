package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.rows.Rejection;

/** One physical line: a row, why it is none, or nothing. */
class LineReaderTest {

    private static final String B = Row.of("B").line();

    private final LineReader reader = reader("");

    private static LineReader reader(String start) {
        try {
            return LineReader.of(0, "doj.csv", new ByteArrayInputStream(start.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BulkLine read(String line) throws IOException {
        return reader.read(1_000, line.getBytes(UTF_8));
    }

    @Test
    void a_line_that_can_be_placed_is_a_row_of_a_person() throws IOException {
        BulkLine line = read(Row.of("B").comment("SECOND, OF \"MANY\"").line());

        assertThat(line.isRow()).isTrue();
        assertThat(line.rejection()).isEmpty();
        assertThat(line.row().get(BulkColumn.SUBJECT_ID)).isEqualTo("B");
        assertThat(line.row().get(BulkColumn.PRI_NAME)).isEqualTo("SKYWALKER,LUKE S");
        assertThat(line.row().get(BulkColumn.COMMENT_TEXT)).isEqualTo("SECOND, OF \"MANY\"");
        assertThat(line.row().get(BulkColumn.END_OF_REC)).isEmpty();
        assertThat(line.person()).isEqualTo(read(Row.of(" B ").line()).person());
        assertThat(line.person()).isNotEqualTo(read(Row.of("C").line()).person());
    }

    @ParameterizedTest
    @CsvSource({
        "one field less, the number of fields is not 95",
        "one field more, the number of fields is not 95",
        "an open quote, a quote is not closed",
        "no subject, SUBJECT_ID is blank",
        "no order, CNT_ORDER has fewer than nine digits",
        "a NUL, there is a NUL in it"
    })
    void a_line_that_cant_be_placed_says_why(String damage, String reason) throws IOException {
        String line = switch (damage) {
            case "one field less" -> B.substring(0, B.length() - 1);
            case "one field more" -> B + ",";
            case "an open quote" -> B.replace("LUKE S\"", "LUKE S");
            case "no subject" -> Row.of(" x ").line();
            case "no order" -> Row.of("B").count("10100100").line();
            default -> Row.of("B").comment("\0").line();
        };
        BulkLine read = read(line);

        assertThat(read.rejection()).contains(reason);
        assertThat(read.isRow()).isFalse();
        assertThat(new String(read.bytes(), UTF_8)).isEqualTo(line);
        assertThatIllegalStateException().isThrownBy(read::person);
        assertThatIllegalStateException().isThrownBy(read::row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a,\0", "a,b,\0", "a,b,c\0,d", "\0,b,c,d"})
    void a_short_line_with_a_nul_is_rejected_as_any_short_line(String line) throws IOException {
        assertThat(read(line).rejection()).contains("the number of fields is not 95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\r", "\u001a"})
    void a_blank_line_is_nothing(String line) throws IOException {
        assertThat(read(line).isRow()).isFalse();
        assertThat(read(line).rejection()).isEmpty();
    }

    @Test
    void a_header_is_nothing_and_one_that_names_another_order_refuses_the_file() throws IOException {
        assertThat(read(Row.header()).isRow()).isFalse();
        assertThat(read(Row.header()).rejection()).isEmpty();
        assertThatExceptionOfType(NotABulkFileException.class)
                .isThrownBy(() -> read(reversed()))
                .withMessageContaining("doj.csv is not a DOJ bulk file: a later header");
    }

    @Test
    void the_header_at_the_start_says_where_columns_are_also_after_a_journey() throws IOException {
        LineReader other = Lines.travelled(reader(reversed() + "\n" + B + "\n"));
        List<String> values =
                new ArrayList<>(List.of(B.replace("SKYWALKER,LUKE S", "NAME").split(",", -1)));
        Collections.reverse(values);
        BulkLine line = other.read(5_000, String.join(",", values).getBytes(UTF_8));

        assertThat(other.hasHeader()).isTrue();
        assertThat(reader.hasHeader()).isFalse();
        assertThat(line.row().get(BulkColumn.SUBJECT_ID)).isEqualTo("B");
        assertThat(other.read(0, reversed().getBytes(UTF_8)).rejection()).isEmpty();
    }

    private static String reversed() {
        List<String> names = new ArrayList<>(List.of(Row.header().split(",")));
        Collections.reverse(names);
        return String.join(",", names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001f\u008b", "PK\u0003\u0004", "R\0E\0C\0O\0R\0D\0_\0I\0D\0,\0S\0U\0B\0J\0"})
    void a_file_that_is_none_has_no_reader(String start) {
        assertThatExceptionOfType(NotABulkFileException.class)
                .isThrownBy(() -> LineReader.of(0, "doj.csv", new ByteArrayInputStream(start.getBytes(ISO_8859_1))));
    }

    @Test
    void carriage_returns_at_the_end_and_a_mark_at_the_start_are_no_part_of_a_row() throws IOException {
        assertThat(read(B + "\r").bytes()).isEqualTo(B.getBytes(UTF_8));
        assertThat(read(B + "\r\r").bytes()).isEqualTo(B.getBytes(UTF_8));
        BulkLine first = reader.read(0, ("\ufeff" + B).getBytes(UTF_8));
        assertThat(first.bytes()).isEqualTo(B.getBytes(UTF_8));
        assertThat(first.row().get(BulkColumn.SUBJECT_ID)).isEqualTo("B");
        assertThat(Lines.travelled(first).row().get(BulkColumn.SUBJECT_ID)).isEqualTo("B");
    }

    @Test
    void of_two_marks_at_the_start_the_second_is_part_of_the_row_wherever_it_travels() throws IOException {
        BulkLine line = reader.read(0, ("\ufeff\ufeff" + B).getBytes(UTF_8));

        assertThat(line.bytes()).isEqualTo(("\ufeff" + B).getBytes(UTF_8));
        assertThat(Lines.travelled(line).bytes()).isEqualTo(line.bytes());
        assertThat(Lines.travelled(Lines.travelled(line)).bytes()).isEqualTo(line.bytes());
    }

    @Test
    void bytes_that_are_no_utf_8_are_windows_1252_field_by_field() throws IOException {
        byte[] line = Row.of("B").comment("CA\u00d1ON").line().getBytes(ISO_8859_1);

        assertThat(reader.read(9, line).row().get(BulkColumn.COMMENT_TEXT)).isEqualTo("CA\u00d1ON");
    }

    @Test
    void a_line_ends_at_its_line_feed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(B + "\n"))
                .withMessage("a line ends at its first line feed");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - 10})
    void a_line_begins_and_ends_in_its_file(long offset) {
        assertThatIllegalArgumentException().isThrownBy(() -> reader.read(offset, B.getBytes(UTF_8)));
    }

    @Test
    void of_a_line_that_is_too_long_the_start_is_kept_and_it_marks_its_neighbours() throws IOException {
        byte[] content = (Row.of("A").line() + "\n" + B + "e".repeat(Rejection.LONGEST_LINE) + "\n"
                        + Row.of("C").line() + "\n")
                .getBytes(UTF_8);
        Lines lines = Lines.of(List.of(content), new Random(7));
        BulkLine tooLong = lines.all.get(1);

        assertThat(tooLong.rejection().orElseThrow()).startsWith("the line is longer than");
        assertThat(tooLong.bytes()).hasSize(Rejection.KEPT_OF_LONG_LINE);
        assertThat(lines.all.get(2).offset()).isEqualTo(tooLong.end());
        assertThat(lines.incomplete().size()).isEqualTo(2);
        assertThat(People.incomplete(new String(content, UTF_8))).containsExactly("A", "C");
        BulkLine whole = reader.read(9, (B + "e".repeat(Rejection.LONGEST_LINE)).getBytes(UTF_8));
        assertThat(whole.bytes()).isEqualTo(tooLong.bytes());
        assertThat(whole.rejection()).isEqualTo(tooLong.rejection());
    }

    @Test
    void stretches_side_by_side_have_every_line_once_wherever_they_are_cut() {
        byte[] content = (B + "\n\n" + B + "\r\n" + B).getBytes(UTF_8);
        for (int cut = 0; cut <= content.length + 3; cut++) {
            List<BulkLine> all = new ArrayList<>();
            reader.lines(new ByteArrayInputStream(content), 0, cut).forEachRemaining(all::add);
            int first = Math.max(0, Math.min(cut, content.length) - 1);
            Iterator<BulkLine> behind =
                    reader.lines(new ByteArrayInputStream(content, first, content.length - first), cut, Long.MAX_VALUE);
            behind.forEachRemaining(all::add);

            assertThat(all)
                    .as("cut at %s", cut)
                    .extracting(BulkLine::offset)
                    .containsExactly(0L, B.length() + 1L, B.length() + 2L, 2 * B.length() + 4L);
        }
    }

    @Test
    void its_text_is_its_shape() throws IOException {
        assertThat(read(B)).hasToString("BulkLine[file 0, offset 1000, a row]");
        assertThat(read("SECRET"))
                .hasToString("BulkLine[file 0, offset 1000, rejected: the number of fields is not 95]");
        assertThat(read("")).hasToString("BulkLine[file 0, offset 1000, skipped]");
        assertThat(read(B).row()).hasToString("BulkRow[]");
        assertThat(reader).hasToString("LineReader[file 0]");
    }
}
