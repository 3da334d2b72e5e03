package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.rows.ChunkReader;
import org.recordclearance.eligibility.ReviewLayout;

class BulkReviewTest {

    private static final List<String> CONDENSED = List.of(
            "CII_NUMBER",
            "PRI_NAME",
            "GENDER",
            "PRI_DOB",
            "RACE_DESCR",
            "CYC_DATE",
            "STP_EVENT_DATE",
            "STP_ORI_DESCR",
            "STP_ORI_CNTY_NAME",
            "DISP_DATE",
            "OFN",
            "OFFENSE_DESCR",
            "DISP_DESCR",
            "CONV_STAT_DESCR",
            "SENT_LOC_DESCR",
            "SENT_LENGTH",
            "SENT_TIME_CODE",
            "CYC_AGE",
            "COMMENT_TEXT",
            "END_OF_REC");

    @TempDir
    Path directory;

    private Path in;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        in = Files.createDirectory(directory.resolve("in"));
        out = directory.resolve("out");
    }

    @Test
    void one_file_gives_the_results_and_nothing_else() throws IOException {
        Results.of(out, file("doj.csv", Row.file(only("A"))));

        assertThat(Results.names(out))
                .containsExactly(
                        "All_Results.csv",
                        "All_Results_Condensed.csv",
                        "Test_Results.csv",
                        "confirm.md",
                        "policy.md",
                        "summary.json");
    }

    @Test
    void several_files_give_numbered_results_in_the_order_given() throws IOException {
        Path one = file("b.csv", Row.file(only("A")));
        Path two = file("a.csv", Row.file(only("B")));
        Results results = Results.of(out, one, two);

        assertThat(Results.names(out))
                .containsExactly(
                        "All_Results_1.csv",
                        "All_Results_2.csv",
                        "All_Results_Condensed_1.csv",
                        "All_Results_Condensed_2.csv",
                        "Test_Results_1.csv",
                        "Test_Results_2.csv",
                        "confirm.md",
                        "policy.md",
                        "summary.json");
        assertThat(results.rows("All_Results_1.csv").get(0))
                .startsWith(only("A").line());
        assertThat(results.rows("All_Results_2.csv").get(0))
                .startsWith(only("B").line());
    }

    @Test
    void every_row_is_copied_with_the_result_columns_behind_it() throws IOException {
        Row arrest = Row.of("A")
                .record("2")
                .event("ARREST/DETAINED/CITED", "20050101")
                .comment("SEEN");
        Results results = Results.of(out, file("doj.csv", Row.file(only("A"), arrest)));

        assertThat(results.lines("All_Results.csv"))
                .containsExactly(
                        Row.header() + ",Comment,\"# of convictions, all\",Determination,Reason,As of",
                        only("A").line() + ",,1,Eligible for Dismissal,Only conviction,2026-01-02",
                        arrest.line() + ",SEEN,,,,");
        assertThat(results.lines("Test_Results.csv"))
                .containsExactly(
                        Row.header() + ",Comment,\"# of convictions, all\",Determination,Reason,As of",
                        only("A").line() + ",,1,Eligible for Dismissal,Only conviction,2026-01-02");
    }

    @Test
    void the_condensed_file_has_twenty_columns() throws IOException {
        Row row = only("A");
        for (BulkColumn column : BulkColumn.values()) {
            if (row.get(column).isEmpty() && column != BulkColumn.CONV_STAT_DESCR) {
                row.with(column, column.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        Results results = Results.of(out, file("doj.csv", Row.file(row)));

        assertThat(results.lines("All_Results_Condensed.csv").get(0))
                .isEqualTo(
                        String.join(",", CONDENSED) + ",Comment,\"# of convictions, all\",Determination,Reason,As of");
        List<String> expected = new ArrayList<>();
        List<String> fields = Results.fields(row.line());
        CONDENSED.forEach(
                name -> expected.add(fields.get(BulkColumn.valueOf(name).ordinal())));
        assertThat(results.rows("All_Results_Condensed.csv").get(0))
                .startsWith(String.join(",", expected) + ",comment_text,1,");
    }

    @Test
    void the_header_row_is_written_where_no_row_is() throws IOException {
        Results results = Results.of(out, file("doj.csv", Row.of("A").line()));

        assertThat(results.lines("Test_Results.csv")).hasSize(1);
        assertThat(results.lines("All_Results.csv")).hasSize(2);
    }

    @Test
    void copied_columns_go_out_byte_for_byte() throws IOException {
        String odd = only("A")
                .line()
                .replace("SAN JOAQUIN", "\"SAN JOAQUIN\"")
                .replaceFirst(",$", ",\u00ff\u0081 \u0001 \"\"x, ".replace(", ", " "));
        String utf8 = new String("NU\u00D1EZ".getBytes(UTF_8), ISO_8859_1);
        String quoted = only("B").line().replace("SKYWALKER,LUKE S", "A \"\"B\"\", " + utf8 + " \u0080");
        String padded = only("C").line().replace("C,", " C  ,");
        Results results = Results.of(out, file("doj.csv", odd + "\r\n" + quoted + "\r\n" + padded));

        List<String> rows = results.rows("All_Results.csv");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith(odd + ",");
        assertThat(rows.get(1)).startsWith(quoted + ",");
        assertThat(rows.get(2)).startsWith(padded + ",");
        assertThat(results.rows("Test_Results.csv")).isEqualTo(rows);
        assertThat(results.rows("All_Results_Condensed.csv").get(1)).contains(",\"A \"\"B\"\", " + utf8 + " \u0080\",");
    }

    @Test
    void computed_cells_are_safe_in_a_spreadsheet_and_copied_ones_are_left_alone() throws IOException {
        Row formula = Row.of("A").record("=1+1").comment("=2+2");
        Row comma = Row.of("A").record("2").comment("+a,\"b\"");
        Results results = Results.of(out, file("doj.csv", Row.file(formula, comma)));

        assertThat(results.rows("All_Results.csv").get(0)).startsWith("=1+1,").endsWith(",'=2+2,,,,");
        assertThat(results.rows("All_Results.csv").get(1)).endsWith(",\"'+a,\"\"b\"\"\",,,,");
    }

    @Test
    void reasons_and_authorities_are_cells_too() throws IOException {
        Row old = Row.conviction("B", "102001001000", "19900101", "11358 HS");
        Row[] rows = {only("A"), old, Row.conviction("B", "101001001000", "19900101", "11358 HS")};
        BulkReview.of(Policies.strict(), ReviewLayout.plain())
                .asOf(Policies.AS_OF)
                .read(List.of(file("doj.csv", Row.file(rows))))
                .writeTo(out)
                .run();
        Results results = new Results(out, null);

        assertThat(results.lines("Determined_Results.csv").get(0))
                .endsWith(",END_OF_REC,Eligibility Determination,Eligibility Reason,Eligibility Authority");
        assertThat(results.rows("All_Results.csv").get(0))
                .endsWith(",Eligible for Dismissal,Only conviction,\"'=HYPERLINK(\"\"law\"\",1)\"");
        assertThat(results.rows("All_Results.csv").get(1))
                .endsWith(",Eligible for Dismissal,\"All convictions are old, \"\"very\"\" old\",");
    }

    @Test
    void only_the_first_row_of_a_conviction_carries_the_determination() throws IOException {
        Results results = Results.of(
                out,
                file(
                        "doj.csv",
                        Row.file(
                                only("A").sentence("JAIL", "30", "D"), only("A").sentence("FINE", "", ""))));

        assertThat(results.rows("All_Results.csv").get(0))
                .endsWith(",1,Eligible for Dismissal,Only conviction,2026-01-02");
        assertThat(results.rows("All_Results.csv").get(1)).endsWith(",,,,,");
        assertThat(results.rows("Test_Results.csv")).hasSize(1);
    }

    @Test
    void the_policy_is_printed_as_it_ran() throws IOException {
        Results.of(out, file("doj.csv", Row.file(only("A"))));

        assertThat(Files.readString(out.resolve("policy.md")))
                .startsWith("# strict, to be signed\n\nFor convictions judged as of 2026-01-02.\n")
                .contains(Policies.strict().toMarkdown())
                .contains("| version of the library | ");
        assertThat(Files.readString(out.resolve("confirm.md")))
                .startsWith("# What must still be confirmed of strict\n")
                .contains("Nothing that the policy names.");
    }

    @Test
    void D14_rejected_rows_are_written_with_file_line_reason_and_the_raw_line() throws IOException {
        String cut = only("A").line().substring(0, 60);
        String odd = "=1+1 \u00ff\"";
        Path one = file("one, or 1.csv", Row.header() + "\n\n" + only("A").line() + "\r\n" + cut + "\r\n" + odd + "\n");
        Path two =
                file("two.csv", only("B").line() + "\n" + Row.of("B").count("1").line() + "\n\"");
        Results results = Results.of(out, one, two);

        assertThat(results.lines("rejected_rows.csv"))
                .containsExactly(
                        "file,line,reason,row",
                        "\"" + one + "\",4,the number of fields is not 95,\"" + cut.replace("\"", "\"\"") + "\"",
                        "\"" + one + "\",5,the number of fields is not 95,\"'" + odd.replace("\"", "\"\"") + "\"",
                        two + ",2,CNT_ORDER has fewer than nine digits,\""
                                + Row.of("B").count("1").line().replace("\"", "\"\"") + "\"",
                        two + ",3,a quote is not closed,\"\"\"\"");
        assertThat(results.summary().rowsRead()).isEqualTo(6);
        assertThat(results.summary().rowsWritten()).isEqualTo(2);
        assertThat(results.summary().rowsRejected()).isEqualTo(4);
    }

    @Test
    void without_rejected_rows_there_is_no_file_of_them() throws IOException {
        Results results = Results.of(out, file("doj.csv", Row.file(only("A"))));

        assertThat(Results.names(out)).doesNotContain("rejected_rows.csv", "comparison.csv");
        assertThat(results.summary().rowsRejected()).isZero();
    }

    @Test
    void an_incomplete_record_leaves_open_what_it_can_not_settle() throws IOException {
        String lost = only("A").count("1").line();
        Results results = Results.of(
                out, file("doj.csv", only("A").line() + "\n" + only("B").line() + "\n" + lost));

        assertThat(results.rows("All_Results.csv").get(0))
                .contains("Hand Review", "Undecided: a row of the record could not be read");
        assertThat(results.rows("All_Results.csv").get(1)).contains("Eligible for Dismissal");
    }

    @Test
    void D20_a_person_in_two_files_is_reviewed_with_all_rows() throws IOException {
        Path one = file("1.csv", Row.file(only("A").record("1"), only("B")));
        Path two = file(
                "2.csv",
                Row.file(Row.conviction("A", "102001001000", "20010101", "187 PC")
                        .record("2")));
        Results results = Results.of(out, one, two);

        assertThat(results.rows("All_Results_1.csv").get(0)).contains("Another conviction is of murder");
        assertThat(results.rows("All_Results_1.csv").get(1)).contains("Only conviction");
        assertThat(results.rows("All_Results_2.csv").get(0)).endsWith(",,2,,,");
        assertThat(results.figures()).containsEntry("subjectCount", 2);
    }

    @Test
    void result_files_can_be_read_by_their_owner_alone() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = file("doj.csv", Row.file(only("A")) + "bad\n");
        Results.review(out, file).compareWith(Policies.lenient()).run();

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.toList())
                    .hasSize(9)
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void what_is_written_aside_can_be_read_by_its_owner_alone() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path one = file("1.csv", Row.file(only("A").record("1"), only("B")) + "bad\n");
        Path two = file("2.csv", Row.file(only("A").record("2")));
        List<String> readable = new ArrayList<>();
        Results.review(out, one, two)
                .compareWith(Policies.lenient())
                .threads(1)
                .onProgress((bytes, total) -> {
                    try (Stream<Path> files = Files.walk(out)) {
                        for (Path each : files.filter(Files::isRegularFile).toList()) {
                            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                            if (!permissions.equals("rw-------")
                                    && !each.getFileName().toString().equals("lock")) {
                                readable.add(each + " " + permissions);
                            }
                        }
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .run();

        assertThat(readable).isEmpty();
    }

    @Test
    void the_number_of_threads_changes_no_byte() throws IOException {
        Random random = new Random(3);
        List<String> lines = RandomRows.lines(4_000, 400, 900, random);
        for (int i = 0; i < 20; i++) {
            lines.add(random.nextInt(lines.size()), RandomRows.oddLine(400, random));
        }
        Path one = file("1.csv", String.join("\n", lines.subList(0, 3_000)));
        Path two = file("2.csv", String.join("\r\n", lines.subList(3_000, lines.size())));
        List<Map<String, String>> everything = new ArrayList<>();
        for (int threads = 1; threads <= 3; threads++) {
            Path to = directory.resolve("out" + threads);
            Results.review(to, one, two)
                    .compareWith(Policies.lenient())
                    .threads(threads)
                    .run();
            everything.add(new Results(to, null).everything());
        }

        assertThat(everything.get(0)).hasSize(11);
        assertThat(everything.get(1).equals(everything.get(0)))
                .as("two threads")
                .isTrue();
        assertThat(everything.get(2).equals(everything.get(0)))
                .as("three threads")
                .isTrue();
    }

    @Test
    void progress_rises_to_the_total() throws IOException {
        assertProgress(file("together.csv", Row.file(only("A"), only("B"))));
        assertProgress(file("scattered.csv", Row.file(only("A"), only("B"), only("A"))));
        assertProgress(file("several.csv", RejectedRowsTest.manyPeople(3 * ChunkReader.USUAL_SIZE)));
    }

    @Test
    void progress_rises_to_the_total_where_a_byte_order_mark_is_read() throws IOException {
        assertProgress(file("mark.csv", "\u00EF\u00BB\u00BF" + Row.file(only("A"), only("B"))));
    }

    @Test
    void progress_rises_to_the_total_where_a_rejected_row_has_to_be_looked_up() throws IOException {
        assertProgress(file(
                "far.csv",
                Row.file(only("A"), only("B")) + Row.of("A").count("1").line()));
    }

    private void assertProgress(Path file) throws IOException {
        List<Long> done = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        Results.review(directory.resolve("out-" + file.getFileName()), file)
                .onProgress((bytes, total) -> {
                    done.add(bytes);
                    totals.add(total);
                })
                .run();

        assertThat(done).as("progress of %s", file.getFileName()).isNotEmpty().isSorted();
        assertThat(done.get(done.size() - 1))
                .as("last progress of %s", file.getFileName())
                .isEqualTo(totals.get(totals.size() - 1));
    }

    private Path file(String name, String content) throws IOException {
        return Results.file(in, name, content);
    }

    /** A conviction that is the person's only one. */
    private static Row only(String subject) {
        return Row.conviction(subject, "101001001000", "20200102", "11357(A) HS-POSSESS")
                .record("R" + subject);
    }
}
