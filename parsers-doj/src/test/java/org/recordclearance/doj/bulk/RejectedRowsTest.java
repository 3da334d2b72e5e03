package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.rows.ChunkReader;
import org.recordclearance.doj.bulk.rows.Rejection;

public class RejectedRowsTest {

    private static final String GOOD = Row.of("S1").line();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 94, 96, 97, 188, 189, 190, 1000})
    void a_row_with_the_wrong_number_of_fields_is_rejected(int fields) throws IOException {
        String line = "R1,,S1" + ",".repeat(Math.max(0, fields - 3));

        assertRejected(fields < 3 ? "R".repeat(1) + ",".repeat(fields - 1) : line, "the number of fields is not 95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "X", "  -  ", "\"\"", "\"   \"", "\"x\""})
    void a_row_with_a_blank_subject_is_rejected(String subject) throws IOException {
        assertRejected(GOOD.replace(",S1,", "," + subject + ","), "SUBJECT_ID is blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "10100100",
                "1010010010O0",
                "101-001-001-000",
                "\u0661\u0660\u0661\u0660\u0660\u0661\u0660\u0660\u0661",
                "-101001001000",
                "\"\""
            })
    void a_row_whose_count_order_is_not_at_least_nine_digits_is_rejected(String order) throws IOException {
        assertRejected(GOOD.replace("101001001000", order), "CNT_ORDER has fewer than nine digits");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"SKYWALKER,LUKE S\"', '\"SKYWALKER,LUKE S'",
        "'\"SKYWALKER,LUKE S\"', '\"'",
        "'\"SKYWALKER,LUKE S\"', '\"\"\"'"
    })
    void a_row_with_an_unbalanced_quote_is_rejected_alone(String name, String damaged) throws IOException {
        assertThat(GOOD).contains(name);
        assertRejected(GOOD.replace(name, damaged), "a quote is not closed");
    }

    @Test
    void a_quote_that_opens_in_the_last_field_is_unbalanced() throws IOException {
        assertRejected(GOOD + "\"", "a quote is not closed");
        assertRejected(GOOD + "\"END", "a quote is not closed");
    }

    @Test
    void a_line_that_is_longer_than_any_row_is_rejected() throws IOException {
        assertRejected(
                Row.of("S1").comment("A".repeat(Rejection.LONGEST_LINE)).line(),
                "the line is longer than 16777216 bytes; only its first 1024 are kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+1+2", "-1+2", "@SUM(A1)", "=cmd|' /C calc'!A0,b"})
    void a_row_that_a_spreadsheet_would_take_for_a_formula_is_none(String row) throws IOException {
        Path file = Results.file(directory, "in.csv", GOOD + "\n" + row + "\n");

        Results results = Results.of(directory.resolve("out"), file);

        assertThat(results.rows("rejected_rows.csv")).singleElement().asString().endsWith(",\"'" + row + "\"");
    }

    @Test
    void the_line_number_counts_headers_and_blank_lines_too() throws IOException {
        String text = Row.header() + "\n\n" + GOOD + "\r\nbad\n" + GOOD + "\n" + Row.header() + "\nworse";

        try (BulkFile file = BulkFile.of(text)) {
            assertThat(file.rowCount()).isEqualTo(2);
            assertThat(file.rejectedRowCount()).isEqualTo(2);
            assertThat(file.rejectedRows())
                    .containsExactly(
                            new RejectedRow("text", 4, "the number of fields is not 95"),
                            new RejectedRow("text", 7, "the number of fields is not 95"));
        }
    }

    @Test
    void line_numbers_go_on_from_chunk_to_chunk_and_begin_anew_with_each_file() throws IOException {
        String people = manyPeople(3 * ChunkReader.USUAL_SIZE);
        long lines = people.lines().count();
        Path one = Files.writeString(directory.resolve("1.csv"), people + "bad\n" + GOOD + "\n");
        Path two = Files.writeString(directory.resolve("2.csv"), "bad\n" + GOOD);

        try (BulkFile file = BulkFile.open(one, two)) {
            assertThat(file.rejectedRows())
                    .containsExactly(
                            new RejectedRow(one.toString(), lines + 1, "the number of fields is not 95"),
                            new RejectedRow(two.toString(), 1, "the number of fields is not 95"));
        }
    }

    @Test
    void only_so_many_rejected_rows_are_kept_but_all_are_counted() throws IOException {
        String text = "bad\n".repeat(BulkFile.MOST_REJECTED_ROWS_KEPT + 5) + GOOD;

        try (BulkFile file = BulkFile.of(text)) {
            assertThat(file.rejectedRows()).hasSize(BulkFile.MOST_REJECTED_ROWS_KEPT);
            assertThat(file.rejectedRowCount()).isEqualTo(BulkFile.MOST_REJECTED_ROWS_KEPT + 5);
        }
    }

    @Test
    void odd_values_are_no_reason_to_reject_a_row() throws IOException {
        Row odd = Row.of("S1");
        for (BulkColumn column : BulkColumn.values()) {
            if (column != BulkColumn.SUBJECT_ID && column != BulkColumn.CNT_ORDER) {
                odd.with(column, "\u0001 \"?, 99999999999999999999 =");
            }
        }

        try (BulkFile file = BulkFile.of(odd.line())) {
            assertThat(file.rejectedRowCount()).isZero();
            assertThat(People.bySubject(file).get("S1").rapSheet().gaps()).isEmpty();
        }
    }

    /** Lines of many people, of about a number of bytes. */
    public static String manyPeople(int bytes) {
        StringBuilder text = new StringBuilder();
        for (int person = 0; text.length() < bytes; person++) {
            for (int row = 0; row < 1 + person % 7; row++) {
                text.append(Row.of("P" + person).line()).append('\n');
            }
        }
        return text.toString();
    }

    private static void assertRejected(String line, String reason) throws IOException {
        String text = GOOD + "\n" + line + "\n" + GOOD + "\n";
        try (BulkFile file = BulkFile.of(text)) {
            assertThat(file.rejectedRows()).containsExactly(new RejectedRow("text", 2, reason));
            assertThat(file.rejectedRowCount()).isEqualTo(1);
            assertThat(file.rowCount()).isEqualTo(2);
            assertThat(People.bySubject(file).get("S1").rows()).hasSize(2);
        }
    }
}
