package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.BulkColumn;

/** An office's own sections and wordings, on each command that reads records. */
class OfficeFilesTest {

    private static final String SHEET = "CII/A12345678\nDOB/19500101\nNAM/01 ORGANA,LEIA\n* * * *\nCOURT: NAM:01\n"
            + "20000102  CASC LOS ANGELES\nCNT:01 #1\n  11357(A) HS-POSSESS\n*DISPO:ADJ-GUILTY\n   CONV STATUS:FELONY\n"
            + "   SEN: JAIL\n* * * END OF MESSAGE * * *\n";

    @TempDir
    Path temporary;

    private ReviewFolder folder;
    private Path dispositions;

    @BeforeEach
    void write() {
        folder = new ReviewFolder(temporary);
        dispositions = folder.write("words.csv", "pattern,effect\nADJ-GUILTY,convicts\n");
    }

    @Test
    void a_review_reads_with_them_and_its_summary_names_them() {
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path sections = folder.write("sections.csv", "code,section\nPC,99188\n");

        folder.reviewWith(
                        "--policy",
                        "san-joaquin",
                        "--as-of",
                        "2020-07-01",
                        "--sections",
                        sections,
                        "--dispositions",
                        dispositions,
                        file)
                .succeeds();

        assertThat(folder.summary().get("readWith").findValuesAsText("holds"))
                .containsExactly("sections", "dispositions");
        assertThat(folder.summary().get("readWith").findValuesAsText("file"))
                .containsExactly(sections.toString(), dispositions.toString());
    }

    @Test
    void a_section_that_they_add_bars_nothing_any_longer() {
        Path sections = folder.write("sections.csv", "code,section\nPC,99188\n");
        Path file = folder.file(
                "doj.csv",
                List.of(
                        FabricatedRow.conviction("10", 1)
                                .with(BulkColumn.CNT_ORDER, "100001001000")
                                .with(BulkColumn.CYC_DATE, "19900101")
                                .with(BulkColumn.STP_EVENT_DATE, "19900301")
                                .with(BulkColumn.OFN, "A1990")
                                .with(BulkColumn.OFFENSE_DESCR, "99188 PC-X")
                                .line(),
                        FabricatedRow.conviction("10", 1).line()));
        List<Object> args = List.of("--policy", "statute", "--as-of", "2020-07-01", file);

        folder.reviewWith(args.toArray()).succeeds();
        assertThat(reasons()).contains("Undecided: code section can't be read");
        folder.reviewWith(Stream.concat(Stream.of("--overwrite", "--sections", sections), args.stream())
                        .toArray())
                .succeeds();
        assertThat(reasons()).doesNotContain("Undecided: code section can't be read");
    }

    private List<String> reasons() {
        return folder.rows("All_Results.csv").stream()
                .map(row -> row.getField("Eligibility Reason"))
                .toList();
    }

    @Test
    void printed_sheets_are_read_with_them() {
        Path sheet = folder.write("sheet.txt", SHEET);

        assertThat(CommandRun.of("rap-sheet", sheet).succeeds().out()).doesNotContain("\"CONVICTED\"");
        assertThat(CommandRun.of("rap-sheet", "--dispositions", dispositions, sheet)
                        .succeeds()
                        .out())
                .contains("\"CONVICTED\"");
    }

    @Test
    void an_explanation_reads_with_them() {
        Path sheet = folder.write("sheet.txt", SHEET);
        List<Object> args = List.of("explain", "--policy", "los-angeles", "--as-of", "2020-07-01");

        assertThat(run(args, sheet).succeeds().out()).contains("whether 11357(A) HS was a conviction");
        assertThat(run(args, "--dispositions", dispositions, sheet).succeeds().out())
                .doesNotContain("whether 11357(A) HS was a conviction");
    }

    private static CommandRun run(List<Object> args, Object... more) {
        return CommandRun.of(Stream.concat(args.stream(), Arrays.stream(more)).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sections", "--dispositions"})
    void a_wrong_file_is_wrong_usage_with_its_line(String option) {
        Path wrong = folder.write("wrong.csv", "pattern,effect,code,section\nGUILTY,guilty,QQ,1\n");
        Path sheet = folder.write("sheet.txt", SHEET);

        CommandRun run = CommandRun.of("rap-sheet", option, wrong, sheet);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(wrong + ": line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sections", "--dispositions"})
    void a_file_that_is_not_there_fails_the_run(String option) {
        Path sheet = folder.write("sheet.txt", SHEET);

        CommandRun run = CommandRun.of("rap-sheet", option, temporary.resolve("nowhere.csv"), sheet);

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("nowhere.csv").doesNotContain("\tat ");
    }
}
