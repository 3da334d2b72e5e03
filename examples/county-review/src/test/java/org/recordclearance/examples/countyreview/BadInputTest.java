package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkColumn;

/** What a bulk file may hold that it should not, and what becomes of the review. */
class BadInputTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void choose_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    static Stream<Arguments> bad_rows() {
        FabricatedRow row = FabricatedRow.conviction("20", 3);
        String line = row.line();
        String unclosed = line.replace(FabricatedRow.MARK + ",AMY\"", FabricatedRow.MARK + ",AMY");
        return Stream.of(
                Arguments.of("94 fields", row.lineOf(94), "the number of fields is not 95"),
                Arguments.of("96 fields", line + ",", "the number of fields is not 95"),
                Arguments.of("one word", FabricatedRow.MARK, "the number of fields is not 95"),
                Arguments.of("no subject", row.with(BulkColumn.SUBJECT_ID, "  ").line(), "SUBJECT_ID is blank"),
                Arguments.of(
                        "a short CNT_ORDER",
                        row.with(BulkColumn.CNT_ORDER, "10100100").line(),
                        "CNT_ORDER has fewer than nine digits"),
                Arguments.of("a lost quote", unclosed, "a quote is not closed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad_rows")
    void a_bad_row_in_the_middle_is_rejected_and_the_others_go_on(String what, String bad, String reason) {
        List<String> lines = new ArrayList<>(FabricatedRow.lines());
        lines.add(2, bad);
        rejects(lines, 4, bad, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad_rows")
    void a_bad_row_at_the_end_is_rejected_and_the_others_go_on(String what, String bad, String reason) {
        List<String> lines = new ArrayList<>(FabricatedRow.lines());
        lines.add(bad);
        rejects(lines, 6, bad, reason);
    }

    @Test
    void a_lost_quote_at_the_very_end_of_the_file_rejects_its_row_only() {
        List<String> lines = FabricatedRow.lines();
        String bad = FabricatedRow.conviction("30", 2)
                .with(BulkColumn.END_OF_REC, "\"#")
                .line();
        Path file = folder.write("doj.csv", FabricatedRow.HEADER + "\n" + String.join("\n", lines) + "\n" + bad);

        folder.review(file).exits(0).showsNoRecord();

        assertThat(folder.conserves(5, 1).rows("rejected_rows.csv").get(0).getField("reason"))
                .isEqualTo("a quote is not closed");
    }

    private void rejects(List<String> lines, int line, String bad, String reason) {
        CommandRun run = folder.review(folder.file("doj.csv", lines));

        run.succeeds().showsNoRecord();
        assertThat(run.out()).contains("5 read, 4 written, 1 rejected");
        assertThat(folder.conserves(5, 1).rows("All_Results.csv")).hasSize(4);
        List<NamedCsvRecord> rejected = folder.rows("rejected_rows.csv");
        assertThat(rejected).hasSize(1);
        assertThat(rejected.get(0).getField("line")).isEqualTo(Integer.toString(line));
        assertThat(rejected.get(0).getField("reason")).isEqualTo(reason);
        assertThat(rejected.get(0).getField("row")).isEqualTo(bad);
    }

    @Test
    void an_odd_value_rejects_no_row() {
        List<String> lines = List.of(FabricatedRow.conviction("10", 1)
                .with(BulkColumn.STP_EVENT_DATE, FabricatedRow.MARK)
                .with(BulkColumn.PRI_DOB, "19991332")
                .with(BulkColumn.CONV_STAT_DESCR, FabricatedRow.MARK)
                .with(BulkColumn.SENT_LENGTH, FabricatedRow.MARK)
                .line());

        folder.review(folder.file("doj.csv", lines)).exits(0).showsNoRecord();

        folder.conserves(1, 0);
    }

    static Stream<Arguments> ways_to_write_a_file() {
        String header = FabricatedRow.HEADER;
        String rows = String.join("\n", FabricatedRow.lines());
        return Stream.of(
                Arguments.of("a byte order mark", "\uFEFF" + header + "\n" + rows + "\n"),
                Arguments.of("carriage returns", (header + "\n" + rows + "\n").replace("\n", "\r\n")),
                Arguments.of("one more comma in the header", header + ",\n" + rows + "\n"),
                Arguments.of("no header", rows + "\n"),
                Arguments.of("a byte order mark and no header", "\uFEFF" + rows + "\n"),
                Arguments.of("no line end at the end", header + "\n" + rows),
                Arguments.of("blank lines", header + "\n\n" + rows.replace("\n", "\n  \n") + "\n\n"),
                Arguments.of("the header again", header + "\n" + rows.replace("\n", "\n" + header + "\n") + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways_to_write_a_file")
    void however_a_file_is_written_its_rows_are_the_same(String what, String content) throws IOException {
        folder.review(folder.file("plain.csv", FabricatedRow.lines())).succeeds();
        byte[] expected = Files.readAllBytes(folder.result("All_Results.csv"));

        folder.review("--overwrite", folder.write("doj.csv", content))
                .succeeds()
                .showsNoRecord();

        assertThat(folder.conserves(4, 0).result("All_Results.csv")).hasBinaryContent(expected);
    }

    @Test
    void bytes_of_windows_1252_go_out_as_they_came_in() throws IOException {
        String text = FabricatedRow.conviction("10", 1)
                .with(BulkColumn.POB_NAME, "PE\u00d1A \u2013 CAF\u00c9")
                .line();

        folder.review(folder.write("doj.csv", text.getBytes(WINDOWS)))
                .succeeds()
                .showsNoRecord();

        String all = Files.readString(folder.conserves(1, 0).result("All_Results.csv"), WINDOWS);
        assertThat(all.lines().skip(1).findFirst().orElseThrow()).startsWith(text + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "HEADER", "HEADER\n", "a,b,c\n1,2,3\n", "{\"not\": \"a bulk file\"}"})
    void a_file_without_a_row_is_no_bulk_file(String content) {
        Path file = folder.write("doj.csv", content.replace("HEADER", FabricatedRow.HEADER));

        folder.review(file).failsSaying(1, "doj.csv", "not a DOJ bulk file");

        folder.holdsNoResults();
    }

    @Test
    void a_photo_is_no_bulk_file() {
        byte[] photo = new byte[5_000];
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, 0, photo, 0, 4);
        for (int i = 4; i < photo.length; i++) {
            photo[i] = (byte) (i * 31 ^ i >> 3);
        }

        CommandRun run = folder.review(folder.write("photo.jpg", photo));

        run.failsSaying(1, "photo.jpg", "not a DOJ bulk file");
        assertThat(run.err()).matches("\\p{Print}+\\R");
        folder.holdsNoResults();
    }

    @Test
    void a_file_that_does_not_exist_is_said_to_be_missing() {
        folder.review(temporary.resolve("nowhere.csv")).failsSaying(1, "nowhere.csv", "does not exist");
        folder.holdsNoResults();
    }

    @Test
    void a_folder_for_the_results_that_was_there_stays_as_it_was() throws IOException {
        Files.createDirectory(folder.output());

        folder.review(folder.write("doj.csv", FabricatedRow.MARK)).exits(1);

        assertThat(folder.output()).isEmptyDirectory();
    }

    @Test
    void a_folder_is_no_file() {
        folder.review(temporary).failsSaying(1, "not a regular file");
        folder.holdsNoResults();
    }

    @Test
    void an_output_folder_that_cannot_be_made_is_said_to_be() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path below = file.resolve("below").resolve("out");

        CommandRun run =
                CommandRun.of("review", "--output", below, "--policy", "san-joaquin", "--as-of", "2020-07-01", file);

        run.failsSaying(1, "doj.csv").showsNoRecord();
        assertThat(file).hasContent(FabricatedRow.HEADER + "\n" + String.join("\n", FabricatedRow.lines()));
    }

    @Test
    void an_output_that_is_a_file_is_refused() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());

        CommandRun.of("review", "--output", file, "--policy", "san-joaquin", "--as-of", "2020-07-01", file)
                .failsSaying(2, "doj.csv", "not a folder")
                .showsNoRecord();
    }

    @Test
    void a_file_that_fails_does_not_stop_the_others() {
        Path good = folder.file("good.csv", FabricatedRow.lines());
        Path bad = folder.write("bad.csv", FabricatedRow.MARK);
        Path missing = temporary.resolve("missing.csv");

        CommandRun run = folder.review(bad, good, missing).exits(1).showsNoRecord();

        assertThat(run.err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).contains("bad.csv", "not a DOJ bulk file"),
                        line -> assertThat(line).contains("missing.csv", "does not exist"));
        assertThat(run.out()).contains("Results are in " + folder.output());
        assertThat(folder.conserves(4, 0).names()).contains("All_Results_2.csv").doesNotContain("All_Results_1.csv");
        assertThat(folder.rows("All_Results_2.csv")).hasSize(4);
        assertThat(folder.summary().get("filesFailed").findValuesAsText("file"))
                .containsExactly(bad.toString(), missing.toString());
    }

    @Test
    void where_all_files_fail_there_are_no_results() {
        folder.review(folder.write("bad.csv", FabricatedRow.MARK), temporary.resolve("missing.csv"))
                .failsSaying(1, "bad.csv", "missing.csv")
                .showsNoRecord();
        folder.holdsNoResults();
    }
}
