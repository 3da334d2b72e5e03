package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkColumn;
import picocli.CommandLine;

/** A file that is not as the DOJ made it, or not of the county that is reviewed, is warned of before its figures. */
class DoubtfulDataTest {

    private static final String ASK = "ask the sender for the file as the DOJ made it";

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void choose_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    private static FabricatedRow of(String person) {
        return FabricatedRow.conviction(person, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/3/2004", "02/03/2004", "2004-02-03", "38020", "2/3/2004 0:00", "3-Feb-04", "2.00E+07"})
    void dates_that_a_spreadsheet_has_rewritten(String date) {
        CommandRun run = folder.review(folder.file(
                "doj.csv",
                List.of(
                        of("10").with(BulkColumn.STP_EVENT_DATE, date).line(),
                        of("20").with(BulkColumn.STP_EVENT_DATE, date)
                                .with(BulkColumn.PRI_DOB, date)
                                .line(),
                        of("30").with(BulkColumn.STP_EVENT_DATE, "").line())));

        run.exits(0).showsNoRecord();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains(
                        "warning: Dates are not written as yyyyMMdd, 1 of 3 in PRI_DOB, 2 of 2 in STP_EVENT_DATE:"
                                + " a spreadsheet has probably rewritten them.",
                        ASK);
    }

    @Test
    void doubts_stand_in_the_summary_and_in_the_report_for_the_office() {
        Path file = folder.file(
                "doj.csv",
                List.of(
                        of("10").with(BulkColumn.STP_EVENT_DATE, "2/3/2004").line(),
                        of("20").line(),
                        of("30").lineOf(20)));

        folder.reviewWithReport("--public", file).exits(0);

        String rows = "1 of 3 rows can't be read";
        String dates = "Dates are not written as yyyyMMdd, 1 of 2 in STP_EVENT_DATE";
        assertThat(folder.summary().at("/warnings/0").asText()).startsWith(rows);
        assertThat(folder.summary().at("/warnings/1").asText()).startsWith(dates);
        assertThat(folder.output().resolve("report.html"))
                .content()
                .containsSubsequence("Quality of the data</h2>", "1 of 3 rows can", dates, "</section>");
        assertThat(folder.output().resolve("report_public.html"))
                .content()
                .doesNotContain("yyyyMMdd", "STP_EVENT_DATE", "rows can");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2}) // rows of a person that stand together, and apart
    void sweep_and_explain_warn_as_review_does(int rounds) {
        List<String> lines = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            lines.add(of("10").with(BulkColumn.STP_EVENT_DATE, "2/3/2004").line());
            lines.add(of("20").with(BulkColumn.PRI_DOB, "2/3/1984").line());
            lines.add(of("30").lineOf(20));
        }
        Path file = folder.file("doj.csv", lines);
        List<String> told = warnings(folder.review(file));

        assertThat(told).hasSize(2);
        assertThat(warnings(under("sweep", "--vary", "yearsSinceConvictionThreshold=5..6", file)))
                .containsExactlyElementsOf(told);
        for (String person : List.of("10", "20", "nobody")) {
            assertThat(warnings(under("explain", "--subject", FabricatedRow.MARK + person, file)))
                    .containsExactlyElementsOf(told);
        }
    }

    @Test
    void explain_looks_at_the_first_rows_of_a_large_file() {
        List<String> lines = new ArrayList<>();
        for (int person = 10_000; person < 21_000; person++) {
            lines.add(of(Integer.toString(person))
                    .with(BulkColumn.STP_EVENT_DATE, "2/3/2004")
                    .line());
        }

        assertThat(warnings(under("explain", "--subject", FabricatedRow.MARK + "10007", folder.file("doj.csv", lines))))
                .singleElement()
                .asString()
                .contains("10000 of 10000 in STP_EVENT_DATE, where 10000 rows were looked at: a spreadsheet");
    }

    private static CommandRun under(String command, Object... args) {
        Object[] policy = {command, "--policy", "configurable", "--county", "San Joaquin", "--as-of", "2020-07-01"};
        return CommandRun.of(
                Stream.concat(Arrays.stream(policy), Arrays.stream(args)).toArray());
    }

    private static List<String> warnings(CommandRun run) {
        assertThat(run.err()).doesNotContainIgnoringCase(FabricatedRow.MARK);
        return run.err()
                .lines()
                .filter(line -> line.contains("warning: "))
                .map(line -> line.substring(line.indexOf("warning: ")))
                .toList();
    }

    @Test
    void a_few_dates_that_cannot_be_read_are_slips() {
        List<String> lines = new ArrayList<>(FabricatedRow.lines());
        lines.add(of("40").with(BulkColumn.STP_EVENT_DATE, "19991332").line());
        lines.add(of("50").with(BulkColumn.CYC_DATE, "19850000").line());

        folder.review(folder.file("doj.csv", lines)).succeeds();
    }

    @Test
    void many_rows_that_cannot_be_read() {
        List<String> lines = new ArrayList<>(FabricatedRow.lines());
        lines.add(of("40").with(BulkColumn.CNT_ORDER, "1.01E+11").line());
        lines.add(of("50").with(BulkColumn.CNT_ORDER, "1.01E+11").line());
        lines.add(of("60").lineOf(20));

        CommandRun run = folder.review(folder.file("doj.csv", lines)).exits(0).showsNoRecord();

        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains(
                        "warning: 3 of 7 rows can't be read, 2 of them because CNT_ORDER is rounded, as to 1.01E+11",
                        ASK);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 150})
    void a_last_row_that_is_cut_off(int missing) {
        String whole = FabricatedRow.HEADER + "\n" + String.join("\n", FabricatedRow.lines());
        Path cut = folder.write("doj.csv", whole.substring(0, whole.length() - missing));

        CommandRun run = folder.review(cut).exits(0).showsNoRecord();

        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("warning: The last row of doj.csv is cut off: the copy may be incomplete");
        assertThat(folder.summary().at("/warnings/0").asText()).startsWith("The last row of doj.csv is cut off");
    }

    @Test
    void a_last_row_without_a_line_end_is_whole() {
        String whole = FabricatedRow.HEADER + "\n" + String.join("\n", FabricatedRow.lines());

        folder.review(folder.write("doj.csv", whole)).succeeds();
    }

    @Test
    void a_county_of_which_the_file_has_nobody_is_warned_of_before_the_figures() {
        StringWriter terminal = new StringWriter();
        PrintWriter both = new PrintWriter(terminal, true);
        String[] args = {
            "review",
            "--no-report",
            "--policy",
            "dismiss-all",
            "--county",
            "YOLO",
            "--as-of",
            "2020-07-01",
            "--output",
            folder.output().toString(),
            folder.file("doj.csv", FabricatedRow.lines()).toString()
        };
        CommandLine command = CountyReview.commandLine(args).setOut(both).setErr(both);

        CountyReview.execute(command, args);

        assertThat(terminal.toString().lines())
                .first()
                .asString()
                .contains("warning: The policy dismiss-all covers no conviction");
        assertThat(terminal.toString()).contains("People: 3");
    }
}
