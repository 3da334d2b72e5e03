package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.json.RapSheetJson;
import org.recordclearance.json.ReviewedRapSheet;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.prop64.Prop64Options;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Warning;

class RapSheetCommandTest {

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void choose_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    private static CommandRun rapSheet(Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = "rap-sheet";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.of(all);
    }

    private static List<RapSheet> sheets(String lines) {
        return lines.lines().map(RapSheetJson::readRapSheet).toList();
    }

    private static List<String> names(String lines) {
        return sheets(lines).stream()
                .map(RapSheet::subject)
                .map(Subject::names)
                .map(names -> names.get("01"))
                .toList();
    }

    @Test
    void a_sheet_is_one_line_of_json_with_its_warnings() {
        String text = FabricatedSheet.ofFelon("AMY").line("SOMETHING ELSE 99").text();

        CommandRun run = rapSheet(folder.write("sheet.txt", text)).succeeds();

        assertThat(run.out().lines()).hasSize(1);
        assertThat(sheets(run.out())).containsExactly(RapSheetText.parse(text));
        assertThat(run.out()).contains("\"warnings\":[{\"line\":14,\"kind\":\"TEXT_LEFT_OVER\"}]");
        assertThat(RapSheetText.parse(text).warnings()).containsExactly(new Warning(14, Warning.Kind.TEXT_LEFT_OVER));
    }

    @Test
    void a_pdf_gives_the_same_as_its_text_whatever_it_is_called() {
        FabricatedSheet sheet = FabricatedSheet.ofFelon("AMY");
        Path text = folder.write("text.pdf", sheet.text());
        Path pdf = folder.write("scan", sheet.pdf());

        CommandRun run = rapSheet(text, pdf).succeeds();

        assertThat(sheets(run.out()))
                .containsExactly(RapSheetText.parse(sheet.text()), RapSheetText.parse(sheet.text()));
    }

    @Test
    void with_a_policy_the_determinations_are_in_the_document() {
        String text = FabricatedSheet.ofFelon("AMY").text();
        Path file = folder.write("sheet.txt", text);

        CommandRun run = rapSheet(
                        file, "--policy", "configurable", "--county", "San Francisco", "--as-of", "2020-07-01")
                .succeeds();

        assertThat(RapSheetJson.readReviewedRapSheet(run.out()))
                .isEqualTo(ReviewedRapSheet.of(
                        Prop64.configurable("SAN FRANCISCO", Prop64Options.defaults()),
                        RapSheetText.parse(text),
                        LocalDate.of(2020, 7, 1)));
        assertThat(run.out()).contains("\"outcome\":\"DISMISS\"", "\"explanation\":");
    }

    @Test
    void options_and_parameters_are_taken_as_review_takes_them() {
        Path file = folder.write("sheet.txt", FabricatedSheet.ofFelon("AMY").text());
        Path options = folder.write(
                "options.json",
                "{\"baselineEligibility\": {\"dismiss\": [], \"reduce\": [\"11359\"]}, \"additionalRelief\": {}}");

        assertThat(rapSheet(
                                file,
                                "--policy",
                                "configurable",
                                "--county",
                                "San Francisco",
                                "--options",
                                options,
                                "--as-of",
                                "2020-07-01")
                        .succeeds()
                        .out())
                .contains("Reduce all HS 11359 convictions");
        assertThat(rapSheet(file, "--policy", "statute", "--parameter", "two-priors=off", "--as-of", "2020-07-01")
                        .succeeds()
                        .out())
                .contains("\"policy\":\"statute\"");
    }

    @Test
    void of_a_folder_the_sheets_in_it_are_read_in_the_order_of_their_names() throws IOException {
        Path sheets = Files.createDirectory(temporary.resolve("sheets"));
        Files.writeString(sheets.resolve("b.TXT"), FabricatedSheet.of("B").text());
        Files.write(sheets.resolve("a.pdf"), FabricatedSheet.ofFelon("A").pdf());
        Files.writeString(sheets.resolve("c.txt"), FabricatedSheet.of("C").text());
        Files.writeString(sheets.resolve("README.md"), "no sheet");
        Files.createDirectory(sheets.resolve("d.txt"));
        Path other = folder.write("other", FabricatedSheet.of("OTHER").text());

        CommandRun run = rapSheet(other, sheets).succeeds();

        String mark = FabricatedRow.MARK + ",";
        assertThat(names(run.out())).containsExactly(mark + "OTHER", mark + "A", mark + "B", mark + "C");
    }

    @Test
    void what_cannot_be_read_is_reported_and_the_rest_go_on() throws IOException {
        Path sheets = Files.createDirectory(temporary.resolve("sheets"));
        for (int i = 100; i < 500; i++) {
            Files.writeString(
                    sheets.resolve(i + ".txt"), FabricatedSheet.ofFelon("N" + i).text());
        }
        Files.writeString(sheets.resolve("150.txt"), FabricatedRow.MARK + " is no rap sheet");
        Files.writeString(sheets.resolve("250.pdf"), "%PDF-1.7 " + FabricatedRow.MARK);
        Files.createSymbolicLink(sheets.resolve("350.txt.pdf"), sheets.resolve("nowhere"));
        Files.write(
                sheets.resolve("450.pdf"), FabricatedSheet.of("N450").line(" ").pdf());

        CommandRun run = rapSheet(sheets, sheets.resolve("missing.txt")).exits(1);

        assertThat(names(run.out()))
                .hasSize(400)
                .isSorted()
                .contains(FabricatedRow.MARK + ",N149", FabricatedRow.MARK + ",N250")
                .doesNotContain(FabricatedRow.MARK + ",N150");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("150.txt", "not a rap sheet"),
                        line -> assertThat(line).contains("250.pdf", "not a PDF that can be read"),
                        line -> assertThat(line).contains("350.txt.pdf", "does not exist"),
                        line -> assertThat(line).contains("missing.txt", "does not exist"));
        assertThat(run.err()).doesNotContain(FabricatedRow.MARK, "Exception");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_may_be_written_instead_which_only_its_owner_can_read() throws IOException {
        Path sheet = folder.write("sheet.txt", FabricatedSheet.ofFelon("AMY").text());
        Path file = temporary.resolve("new").resolve("sheets.json");

        CommandRun run = rapSheet("--output", file, sheet).succeeds().showsNoRecord();

        assertThat(run.out()).contains("Wrote 1 rap sheet to " + file);
        assertThat(sheets(Files.readString(file))).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        rapSheet("--output", file, sheet).failsSaying(2, "exists already", "--overwrite");
        Path other = folder.write("other.txt", FabricatedSheet.ofFelon("BOB").text());
        rapSheet("--output", file, "--overwrite", sheet, other).succeeds();
        assertThat(sheets(Files.readString(file))).hasSize(2);
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_file_that_is_too_large_to_be_a_rap_sheet_is_not_read() {
        Path file = folder.write("large.txt", ("* * * *\n" + "A".repeat(999)).repeat(16_000));

        rapSheet(file).failsSaying(1, "large.txt", "too large");
    }

    @Test
    void a_policy_that_fails_on_a_sheet_is_a_failure_of_that_sheet() {
        Path file = folder.write(
                "sheet.txt",
                FabricatedSheet.ofFelon("AMY")
                        .felony("459 PC-" + FabricatedRow.MARK)
                        .text());
        for (String policy : List.of("chatterer", "glutton")) {
            Path jar = OtherPolicies.found(
                    temporary, policy.equals("glutton") ? OtherPolicies.Glutton.class : OtherPolicies.Chatterer.class);
            OtherPolicies.on(jar, () -> rapSheet(file, "--policy", policy, "--as-of", "2020-07-01"))
                    .failsSaying(1, "sheet.txt", "failed unexpectedly")
                    .showsNoRecord();
        }
    }

    @Test
    void wrong_usage_is_refused() throws IOException {
        Path file = folder.write("sheet.txt", FabricatedSheet.ofFelon("AMY").text());
        Path empty = Files.createDirectory(temporary.resolve("empty"));

        rapSheet().failsSaying(2, "FILE");
        rapSheet(empty).failsSaying(2, "no .txt or .pdf", "empty");
        rapSheet(file, "--as-of", "2020-07-01").failsSaying(2, "--policy");
        rapSheet(file, "--county", "Yolo").failsSaying(2, "--policy");
        rapSheet(file, "--policy", "statute").failsSaying(2, "--as-of");
        rapSheet(file, "--csv").failsSaying(2, "--csv needs --policy and --as-of");
        rapSheet(file, "--csv", "--as-of", "2018-01-31").failsSaying(2, "need --policy");
        rapSheet(file, "--policy", "statue", "--as-of", "2020-07-01").failsSaying(2, "statue");
        rapSheet(file, "--policy", "configurable", "--as-of", "2020-07-01").failsSaying(2, "--county");
        rapSheet(file, "--overwrite").failsSaying(2, "--output");
        rapSheet(file, "--output", temporary).failsSaying(2, "is a folder");
        rapSheet(file, "--output", file.resolve("x")).failsSaying(2, "not a folder");
    }
}
