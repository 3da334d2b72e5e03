package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.ReadingOptions;

/** Rows that a review has written are read back: the rows of the input, and the result columns. */
class ResultRowsTest {

    @TempDir
    Path directory;

    private final Row felony = Row.conviction("A", "101001001000", "20240102", "11357(A) HS-POSSESS")
            .convicted("FELONY")
            .with(BulkColumn.PRI_NAME, "SKY, \"LUKE\"")
            .record("1");
    private final Row arrest = Row.of("B").record("2");

    private Results results() throws IOException {
        return Results.of(
                directory.resolve("out"),
                Results.file(directory, "in.csv", "a row that is none\n" + Row.file(felony, arrest)));
    }

    private static List<BulkLine> lines(ResultRows rows) throws IOException {
        List<BulkLine> lines = new ArrayList<>();
        while (rows.next()) {
            lines.add(rows.line());
        }
        return lines;
    }

    @Test
    void each_row_is_the_row_of_the_input_and_the_result_columns() throws IOException {
        Results results = results();
        List<String> headers = Results.fields(results.lines("All_Results.csv").get(0));

        try (ResultRows rows = ResultRows.open(0, results.directory().resolve("All_Results.csv"))) {
            assertThat(rows.columns())
                    .containsExactly("Comment", "# of convictions, all", "Determination", "Reason", "As of");
            assertThatIllegalStateException().isThrownBy(rows::line);
            for (Row each : List.of(felony, arrest)) {
                assertThat(rows.next()).isTrue();
                assertThat(new String(rows.line().bytes(), UTF_8)).isEqualTo(each.line());
                String expected = Results.fields(results.rows("All_Results.csv").get(each == felony ? 0 : 1))
                        .get(headers.size() - 1);
                assertThat(rows.get(headers.get(headers.size() - 1))).isEqualTo(expected);
                assertThat(rows.get("no column")).isEmpty();
            }
            assertThat(rows.next()).isFalse();
            assertThatIllegalStateException().isThrownBy(rows::line);
        }
    }

    @Test
    void people_are_made_of_its_lines() throws IOException {
        Path file = results().directory().resolve("All_Results.csv");
        try (ResultRows rows = ResultRows.open(0, file);
                PeopleOfLines people = PeopleOfLines.ofResults(lines(rows).iterator(), ReadingOptions.standard())) {
            assertThat(people.next()).isTrue();
            assertThat(people.person().rapSheet().convictions()).hasSize(1);
            assertThat(people.person().rapSheet().gaps()).isNotEmpty();
            assertThat(people.next()).isTrue();
            assertThat(people.next()).isFalse();
        }
    }

    @Test
    void what_is_no_row_of_a_review_is_refused_without_a_word_of_it() throws IOException {
        String text = results().text("All_Results.csv");
        String header = text.substring(0, text.indexOf('\n') + 1);
        for (String other : List.of(
                "",
                "SECRET\n",
                Row.file(felony),
                header + "SECRET\n",
                header + "\n",
                header + header,
                text + "SECRET")) {
            assertThatThrownBy(() -> {
                        try (ResultRows rows =
                                ResultRows.of(0, "x.csv", new ByteArrayInputStream(other.getBytes(UTF_8)))) {
                            lines(rows);
                        }
                    })
                    .isInstanceOf(NotABulkFileException.class)
                    .hasMessageStartingWith("x.csv ")
                    .hasMessageNotContaining("SECRET");
        }
    }

    @Test
    void rows_that_are_longer_than_a_block_are_read() throws IOException {
        String text = results().text("All_Results.csv");
        String longer = text.replace("POSSESS", "POSSESS" + "X".repeat(500_000));

        try (ResultRows rows = ResultRows.of(0, "x.csv", new ByteArrayInputStream(longer.getBytes(UTF_8)))) {
            assertThat(lines(rows)).hasSize(2);
        }
    }
}
