package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.RapSheet;

class FileFormTest {

    private static final List<Row> ROWS = List.of(
            Row.conviction("S1", "101001001000", "20050102", "11357(A) HS-POSSESS"),
            Row.conviction("S1", "101001002000", "20050102", "11358 HS-CULTIVATE"),
            Row.conviction("S2", "101001001000", "20060102", "11359 HS-SELL"));

    private static final List<RapSheet> EXPECTED = List.of(
            PersonRows.ofWhole(ROWS.subList(0, 2)).rapSheet(),
            PersonRows.ofWhole(ROWS.subList(2, 3)).rapSheet());

    private final String rows = Row.lines(ROWS);

    @TempDir
    Path directory;

    @Test
    void there_are_95_columns_in_order() {
        assertThat(BulkColumn.COUNT).isEqualTo(95);
        assertThat(BulkColumn.values()[0]).isEqualTo(BulkColumn.RECORD_ID);
        assertThat(BulkColumn.values()[94]).isEqualTo(BulkColumn.END_OF_REC);
        assertThat(BulkColumn.named("CNT_ORDER")).contains(BulkColumn.CNT_ORDER);
        assertThat(BulkColumn.named("cnt_order")).isEmpty();
    }

    @Test
    void a_header_may_be_there_or_not() {
        assertRead(rows);
        assertRead(Row.header() + "\n" + rows);
    }

    @Test
    void a_header_may_have_an_extra_comma_at_its_end() {
        assertRead(Row.header() + ",\n" + rows);
    }

    @Test
    void a_header_may_be_quoted() {
        String header = Arrays.stream(BulkColumn.values())
                .map(column -> '"' + column.name() + '"')
                .collect(Collectors.joining(","));

        assertRead(header + "\r\n" + rows);
    }

    @Test
    void repeated_headers_and_blank_lines_are_skipped_and_not_counted() throws IOException {
        String[] lines = rows.split("\n");
        String text = "\n" + Row.header() + "\n\r\n" + lines[0] + "\n" + Row.header() + ",\n   \n" + lines[1]
                + "\n\t\n\n" + lines[2] + "\n" + Row.header() + "\n\n\n";

        assertRead(text);
        try (BulkFile file = BulkFile.of(text)) {
            assertThat(file.rowCount()).isEqualTo(3);
            assertThat(file.rejectedRowCount()).isZero();
            assertThat(file).hasToString("BulkFile[3 rows, 0 rejected]");
        }
    }

    @Test
    void the_header_of_a_file_that_was_appended_may_have_a_byte_order_mark() {
        String[] lines = rows.split("\n");

        assertRead(
                Row.header() + "\n" + lines[0] + "\n" + lines[1] + "\n\uFEFF" + Row.header() + "\n" + lines[2] + "\n");
    }

    @Test
    void a_byte_order_mark_may_stand_in_front() {
        assertRead("\uFEFF" + Row.header() + "\n" + rows);
        assertRead("\uFEFF" + rows);
        assertThat(People.rapSheets(("\uFEFF" + rows).getBytes(UTF_8))).isEqualTo(EXPECTED);
        assertThat(firstRow("\uFEFF" + Row.of("S1").record("R1").line()).get(BulkColumn.RECORD_ID))
                .isEqualTo("R1");
    }

    @Test
    void lines_may_end_with_carriage_return_and_line_feed() {
        assertRead((Row.header() + "\n" + rows).replace("\n", "\r\n"));
        assertRead((Row.header() + "\n" + rows).replace("\n", "\r\r\n"));
        assertThat(firstRow(Row.of("S1").with(BulkColumn.END_OF_REC, "END").line() + "\r\n")
                        .get(BulkColumn.END_OF_REC))
                .isEqualTo("END");
    }

    @Test
    void the_last_line_may_lack_its_line_end() {
        assertRead(rows.substring(0, rows.length() - 1));
        assertRead(rows.replace("\n", "\r\n").substring(0, rows.length() + 2));
    }

    @Test
    void a_carriage_return_at_the_end_of_a_line_is_no_part_of_its_last_value() {
        String quoted = Row.of("S1").line() + "\"END\"\r\n";

        assertThat(firstRow(quoted).get(BulkColumn.END_OF_REC)).isEqualTo("END");
    }

    @Test
    void quotes_around_a_value_are_no_part_of_it() {
        String all = Arrays.stream(
                        Row.of("S1").with(BulkColumn.PRI_NAME, "NAME").line().split(",", -1))
                .map(value -> '"' + value + '"')
                .collect(Collectors.joining(","));
        BulkRow row = firstRow(all);

        assertThat(row.get(BulkColumn.SUBJECT_ID)).isEqualTo("S1");
        assertThat(row.get(BulkColumn.PRI_NAME)).isEqualTo("NAME");
        assertThat(row.get(BulkColumn.OFN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SKYWALKER,LUKE S",
                "LUKE \"THE KID\" SKYWALKER,JR",
                "\"",
                "\"\"",
                ",",
                ",,,",
                "\",\"",
                "  padded, and blank  ",
                "\"quoted\""
            })
    void a_quoted_value_may_hold_commas_and_doubled_quotes(String value) {
        assertThat(firstRow(Row.of("S1").with(BulkColumn.PRI_NAME, value).line())
                        .get(BulkColumn.PRI_NAME))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LUKE \"THE KID\"", "5'11\"", "A\"B", "A\"\"B", " \"A\""})
    void a_bare_quote_within_a_value_is_just_a_character(String value) {
        assertThat(firstRow(Row.of("S1").with(BulkColumn.COMMENT_TEXT, value).line())
                        .get(BulkColumn.COMMENT_TEXT))
                .isEqualTo(value);
    }

    @Test
    void the_same_subject_may_be_quoted_or_padded_in_some_rows_only() throws IOException {
        String line = Row.of("S1").line();
        String text = line + "\n" + line.replace(",S1,", ",\"S1\",") + "\n" + line.replace(",S1,", ", S1  ,") + "\n"
                + line.replace(",S1,", ",\" S1\",") + "\n";

        try (BulkFile file = BulkFile.of(text)) {
            assertThat(People.bySubject(file)).containsOnlyKeys("S1");
            assertThat(file.rejectedRowCount()).isZero();
        }
    }

    @Test
    void values_are_utf_8_or_windows_1252_field_by_field() throws IOException {
        byte[] line = concat(
                Row.of("S1")
                        .with(BulkColumn.PRI_NAME, "NAME")
                        .with(BulkColumn.COMMENT_TEXT, "COMMENT")
                        .line(),
                "NAME",
                "PE\u00D1A \u20AC".getBytes(Charset.forName("windows-1252")),
                "COMMENT",
                "NU\u00D1EZ \u20AC \u5C71".getBytes(UTF_8));

        try (BulkFile file = BulkFile.open(new java.io.ByteArrayInputStream(line));
                Stream<PersonRows> people = file.people()) {
            BulkRow row = people.findFirst().orElseThrow().rows().get(0);
            assertThat(row.get(BulkColumn.PRI_NAME)).isEqualTo("PE\u00D1A \u20AC");
            assertThat(row.get(BulkColumn.COMMENT_TEXT)).isEqualTo("NU\u00D1EZ \u20AC \u5C71");
        }
    }

    @Test
    void bytes_that_no_encoding_knows_are_no_reason_to_reject_a_row() throws IOException {
        byte[] line = concat(
                Row.of("S1")
                        .with(BulkColumn.PRI_NAME, "NAME")
                        .with(BulkColumn.COMMENT_TEXT, "COMMENT")
                        .line(),
                "NAME",
                new byte[] {(byte) 0x81, 1, (byte) 0x9D},
                "COMMENT",
                new byte[] {(byte) 0xC3});

        try (BulkFile file = BulkFile.open(new java.io.ByteArrayInputStream(line))) {
            assertThat(file.rowCount()).isEqualTo(1);
            assertThat(People.bySubject(file)).containsOnlyKeys("S1");
        }
    }

    @Test
    void files_given_by_path_belong_together() throws IOException {
        Path one = Files.writeString(directory.resolve("1.csv"), Row.lines(ROWS.subList(0, 1)));
        Path two = Files.writeString(directory.resolve("2.dat"), Row.file(ROWS.get(1), ROWS.get(2)));

        try (BulkFile file = BulkFile.open(one, two);
                Stream<RapSheet> sheets = file.rapSheets()) {
            assertThat(sheets).containsExactlyInAnyOrderElementsOf(EXPECTED);
        }
        try (BulkFile file = BulkFile.open(List.of(one))) {
            assertThat(file.rowCount()).isEqualTo(1);
        }
    }

    @Test
    void a_file_may_be_streamed_again_and_a_stream_may_be_left() throws IOException {
        Row again = Row.of("S1");
        try (BulkFile file = BulkFile.of(rows + again.line())) {
            try (Stream<RapSheet> first = file.rapSheets()) {
                assertThat(first.findFirst()).isPresent();
            }
            assertThat(People.bySubject(file)).containsOnlyKeys("S1", "S2");
            assertThat(People.bySubject(file)).containsOnlyKeys("S1", "S2");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "\n\n  \n", "\uFEFF", "\u001A", "a", "ab", "no,bulk,file\nat,all,\n", "\"\n", ",,,\n"})
    void a_file_in_which_no_row_can_be_read_cant_be_opened(String text) {
        assertThatThrownBy(() -> BulkFile.of(text)).isInstanceOf(NotABulkFileException.class);
    }

    @Test
    void a_file_that_is_only_a_header_cant_be_opened() {
        assertThatThrownBy(() -> BulkFile.of(Row.header() + "\n")).isInstanceOf(NotABulkFileException.class);
        assertThatThrownBy(() -> BulkFile.of(Row.header())).isInstanceOf(NotABulkFileException.class);
    }

    @Test
    void one_of_several_files_that_is_none_cant_be_opened() throws IOException {
        Path good = Files.writeString(directory.resolve("good.csv"), rows);
        Path bad = Files.writeString(directory.resolve("bad.csv"), "nothing\n");

        assertThatThrownBy(() -> BulkFile.open(good, bad))
                .isInstanceOf(NotABulkFileException.class)
                .hasMessageContaining("bad.csv");
        assertThatThrownBy(() -> BulkFile.open(good, directory.resolve("none.csv")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> BulkFile.open(good, directory)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> BulkFile.open()).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRead(String text) {
        assertThat(People.rapSheets(text)).isEqualTo(EXPECTED);
        assertThat(People.rapSheets(text.getBytes(UTF_8))).isEqualTo(EXPECTED);
    }

    private static BulkRow firstRow(String text) {
        try (BulkFile file = BulkFile.of(text);
                Stream<PersonRows> people = file.people()) {
            return people.findFirst().orElseThrow().rows().get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] concat(String line, String first, byte[] firstBytes, String second, byte[] secondBytes)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(line.substring(0, line.indexOf(first)).getBytes(ISO_8859_1));
        out.write(firstBytes);
        out.write(line.substring(line.indexOf(first) + first.length(), line.indexOf(second))
                .getBytes(ISO_8859_1));
        out.write(secondBytes);
        out.write(line.substring(line.indexOf(second) + second.length()).getBytes(ISO_8859_1));
        return out.toByteArray();
    }
}
