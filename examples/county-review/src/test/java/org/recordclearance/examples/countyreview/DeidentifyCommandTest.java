package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.rapsheet.RapSheet;

class DeidentifyCommandTest {

    private static final String SHEET = """
            CII/A99000099
            DOB/19660119 SEX/M
            NAM/01 SKYWALKER,LUKE
            * * * *
            COURT: NAM:01
            20000102 CASC SAN FRANCISCO
            CNT:01 #7654321
             11357 HS-POSSESS
             COM: LUKE SKYWALKER WAS HERE
            DISPO:CONVICTED
            """;

    @TempDir
    Path temporary;

    private Path sheet = Path.of("");

    @BeforeEach
    void writeSheet() throws IOException {
        sheet = Files.writeString(temporary.resolve("sheet.txt"), SHEET);
    }

    private static void assertOtherPerson(String text) {
        RapSheet after = RapSheetText.parse(text);
        assertThat(text).doesNotContain("SKYWALKER", "LUKE", "99000099", "19660119", "7654321");
        assertThat(after.convictions()).hasSize(1);
        assertThat(after.subject().names()).containsOnlyKeys("01");
    }

    @Test
    void a_sheet_goes_to_standard_output() {
        CommandRun run = CommandRun.of("deidentify", sheet).succeeds();

        assertOtherPerson(run.out());
        assertThat(CommandRun.of("deidentify", sheet).out()).isNotEqualTo(run.out());
    }

    @Test
    void a_sheet_goes_to_a_file_that_its_owner_alone_can_read() throws IOException {
        Path output = temporary.resolve("new").resolve("other.txt");

        assertThat(CommandRun.of("deidentify", "--output", output, sheet)
                        .succeeds()
                        .out())
                .isEmpty();

        assertOtherPerson(Files.readString(output));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
                .isEqualTo("rw-------");
        assertThat(output.getParent()).isDirectoryContaining(output::equals);
        assertThat(Files.list(output.getParent())).hasSize(1);
    }

    @Test
    void several_sheets_go_to_a_folder_numbered() throws IOException {
        Path folder = temporary.resolve("folder");
        Path other = Files.writeString(temporary.resolve("other.txt"), SHEET.replace("20000102", "20010203"));

        CommandRun.of("deidentify", "--output", folder, sheet, other).succeeds();

        assertOtherPerson(Files.readString(folder.resolve("rap_sheet_1.txt")));
        assertOtherPerson(Files.readString(folder.resolve("rap_sheet_2.txt")));
    }

    @Test
    void what_is_no_sheet_is_reported_and_the_rest_go_on() throws IOException {
        Path other = Files.writeString(temporary.resolve("other.txt"), "SKYWALKER,LUKE");

        CommandRun run = CommandRun.of("deidentify", other, sheet).failsSaying(1, "other.txt", "not a rap sheet");

        assertOtherPerson(run.out());
        assertThat(run.err()).doesNotContain("SKYWALKER");
    }

    @Test
    void files_are_replaced_only_on_request_and_never_the_sheet_itself() throws IOException {
        Path there = Files.writeString(temporary.resolve("there.txt"), "there");

        CommandRun.of("deidentify", "--output", there, sheet).failsSaying(2, "there.txt", "--overwrite");
        assertThat(there).hasContent("there");
        CommandRun.of("deidentify", "--output", sheet, "--overwrite", sheet).failsSaying(2, "sheet.txt");
        assertThat(sheet).hasContent(SHEET);
        CommandRun.of("deidentify", "--output", there, "--overwrite", sheet).succeeds();
        assertOtherPerson(Files.readString(there));
    }

    @Test
    void what_cannot_be_read_is_said_to_be() {
        CommandRun.of("deidentify", temporary.resolve("none.txt")).failsSaying(1, "none.txt", "does not exist");
        CommandRun.of("deidentify", temporary).failsSaying(2, "is a folder");
        CommandRun.of("deidentify", "--output", sheet.resolve("x.txt"), temporary.resolve("sheet.txt"))
                .failsSaying(2, "not a folder");
    }

    @Test
    void a_pdf_gives_text() throws IOException {
        Path pdf = temporary.resolve("sheet.PDF");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 9);
                content.setLeading(14);
                content.newLineAtOffset(40, 740);
                for (String line : SHEET.lines().toList()) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(pdf.toFile());
        }

        assertOtherPerson(CommandRun.of("deidentify", pdf).succeeds().out());
    }
}
