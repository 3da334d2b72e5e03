package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code explain} on a printed rap sheet. */
class ExplainSheetTest {

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void choose_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    private static CommandRun explain(Object... args) {
        List<Object> all =
                new ArrayList<>(List.of("explain", "--policy", "san-francisco-2018", "--as-of", "2018-01-31"));
        all.addAll(List.of(args));
        return CommandRun.of(all.toArray());
    }

    @Test
    void every_conviction_of_the_person_is_explained() {
        Path file = folder.write(
                "sheet.txt",
                FabricatedSheet.ofFelon("AMY").felony("459 PC-BURGLARY").text());

        assertThat(explain(file).succeeds().out().lines())
                .contains(
                        "Subject " + FabricatedSheet.CII,
                        "Policy san-francisco-2018, version 1, as of 2018-01-31",
                        "Convictions on record: 2",
                        "Conviction 1: 11359 HS, felony, date 2001-09-18, SAN FRANCISCO",
                        "    Outcome: Eligible for Dismissal (dismiss)",
                        "    Remedy: redesignation",
                        "Conviction 2: 459 PC, felony, date 2001-09-18, SAN FRANCISCO",
                        "    The policy does not cover it.");
    }

    @Test
    void a_line_that_can_not_be_read_leaves_the_record_incomplete() {
        Path file = folder.write(
                "sheet.txt",
                FabricatedSheet.ofFelon("AMY")
                        .felony("459 PC-BURGLARY")
                        .line("???? " + FabricatedRow.MARK)
                        .text());

        CommandRun run = explain(file).succeeds();

        assertThat(run.out()).doesNotContain("????");
        assertThat(run.out().lines())
                .contains(
                        "The record is incomplete: a row of the record could not be read",
                        "Warning: line 20 of the rap sheet, text left over",
                        "    Outcome: Maybe (review)",
                        "    Reason: Undecided: a row of the record could not be read");
    }

    @Test
    void the_content_tells_a_sheet_from_a_bulk_file() {
        FabricatedSheet sheet = FabricatedSheet.ofFelon("AMY");
        String asText =
                explain(folder.write("sheet.csv", sheet.text())).succeeds().out();
        Path bulk = folder.file("bulk.txt", FabricatedRow.lines());

        assertThat(explain(folder.write("pdf.csv", sheet.pdf())).succeeds().out())
                .isEqualTo(asText);
        assertThat(explain(bulk, "--subject", FabricatedRow.MARK + "20")
                        .succeeds()
                        .out())
                .contains("Subject ZORBLAX20", "Convictions on record: 2");
        explain(bulk).failsSaying(2, "--subject").showsNoRecord();
    }

    @Test
    void a_sheet_is_of_one_person() {
        Path sheet = folder.write("sheet.txt", FabricatedSheet.ofFelon("AMY").text());
        Path bulk = folder.file("bulk.txt", FabricatedRow.lines());

        assertThat(explain(sheet, "--subject", FabricatedSheet.CII).succeeds().out())
                .isEqualTo(explain(sheet).out());
        explain(sheet, "--subject", "A99000124").failsSaying(2, "--subject").showsNoRecord();
        explain(sheet, sheet).failsSaying(2, "one printed rap sheet").showsNoRecord();
        explain(bulk, sheet, "--subject", "1")
                .failsSaying(2, "one printed rap sheet")
                .showsNoRecord();
    }

    @Test
    void what_is_neither_is_an_error() {
        explain(folder.write("broken.pdf", "%PDF-1.7 " + FabricatedRow.MARK))
                .failsSaying(1, "broken.pdf", "not a PDF that can be read")
                .showsNoRecord();
        explain(temporary.resolve("nowhere.txt")).failsSaying(1, "nowhere.txt", "does not exist");
        explain(folder.write("letter.txt", "Dear " + FabricatedRow.MARK))
                .failsSaying(2, "--subject", "no printed rap sheet")
                .showsNoRecord();
    }
}
