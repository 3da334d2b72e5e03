package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are none that can be read say why. */
class RefusedFilesTest {

    private static final String SHEET =
            "it looks like one person's printed rap sheet, which RapSheetText reads, and the command explain of the application";

    private static final String ASK =
            "; ask the sender for the file as the DOJ made it, which no spreadsheet has opened and saved";

    private static final String FILE = Row.file(
            Row.conviction("S1", "101001001000", "20050102", "11357(A) HS-POSSESS"),
            Row.conviction("S2", "101001001000", "20070102", "11359 HS-SELL"));

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> BulkFile.open(new ByteArrayInputStream(bytes)))
                .isInstanceOf(NotABulkFileException.class)
                .hasMessage("stream is not a DOJ bulk file: " + reason);
    }

    private static void assertRefused(String text, String reason) {
        assertRefused(text.getBytes(UTF_8), reason);
    }

    @Test
    void compressed_files() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(FILE.getBytes(UTF_8));
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("doj.csv"));
            out.write(FILE.getBytes(UTF_8));
        }
        assertRefused(gzip.toByteArray(), "it is compressed with gzip: unpack it first");
        assertRefused(zip.toByteArray(), "it is a zip file, or a spreadsheet, which is one: unpack or export it first");
    }

    @Test
    void text_in_two_bytes() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertRefused(
                    FILE.getBytes(charset),
                    "it is text in UTF-16: UTF-8 was expected" + ASK + ", or save it as UTF-8 in an editor of text");
        }
        assertRefused(
                ("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_16LE),
                "it is text in UTF-16: UTF-8 was expected" + ASK + ", or save it as UTF-8 in an editor of text");
    }

    @Test
    void other_separators() {
        String rows = FILE.replace("\"SKYWALKER,LUKE S\"", "SKYWALKER/LUKE S");
        assertRefused(rows.replace(',', ';'), "its fields are separated by semicolons: commas were expected" + ASK);
        assertRefused(rows.replace(',', '\t'), "its fields are separated by tabs: commas were expected" + ASK);
        assertRefused(
                FILE.substring(FILE.indexOf('\n') + 1).replace(',', ';'),
                "its fields are separated by semicolons: commas were expected" + ASK);
    }

    @Test
    void other_line_ends() {
        assertRefused(
                FILE.replace('\n', '\r'), "its lines end with carriage returns only: line feeds were expected" + ASK);
    }

    @ParameterizedTest
    @ValueSource(ints = {94, 96})
    void another_number_of_fields_in_every_row(int fields) {
        String text = fields == 94 ? FILE.replaceAll("(?m),$", "") : FILE.replaceAll("(?m)(?<=,)$", ",");
        assertRefused(text, "its rows have " + fields + " fields: 95 were expected" + ASK);
        assertRefused(
                text.substring(text.indexOf('\n') + 1), "its rows have " + fields + " fields: 95 were expected" + ASK);
    }

    @Test
    void rows_that_a_spreadsheet_has_damaged_say_how() {
        assertRefused(
                FILE.replace("101001001000", "1.01E+11"),
                "no row of it can be read, because CNT_ORDER is rounded, as to 1.01E+11, which spreadsheets do" + ASK);
        assertRefused(
                FILE.replace("101001001000", "\"1,01E+11\""),
                "no row of it can be read, because CNT_ORDER is rounded, as to 1.01E+11, which spreadsheets do" + ASK);
        assertRefused(
                FILE.replace("101001001000", "1001000"),
                "no row of it can be read, because CNT_ORDER has fewer than nine digits" + ASK);
        assertRefused(
                FILE.replaceAll("(?m),S[12],", ",,"), "no row of it can be read, because SUBJECT_ID is blank" + ASK);
        assertRefused(
                FILE.lines().map(line -> '"' + line.replace("\"", "\"\"") + '"').collect(Collectors.joining("\n")),
                "no row of it can be read, because it stands in quotes as a whole, as if it were one field" + ASK);
        assertRefused(
                FILE.replace("\"SKYWALKER,LUKE S\"", "SKYWALKER,LUKE S")
                        + Row.header().replaceAll("[A-Z_]+", "x") + ",,,\n",
                "its rows have 96 to 98 fields: 95 were expected; the quotes around names with a comma may have been lost"
                        + ASK);
        assertRefused(
                FILE.replace("101001001000", "1.01E+11") + "x\n",
                "no row of it can be read, most because CNT_ORDER is rounded, as to 1.01E+11, which spreadsheets do"
                        + ASK);
    }

    @Test
    void nothing_to_read() {
        assertRefused("", "it is empty");
        assertRefused("\n \r\n", "it is empty");
        assertRefused("\uFEFF", "it is empty");
        assertRefused(Row.header() + "\n" + Row.header(), "it has a header and no row");
        assertRefused("no bulk file\n", "no row of it can be read");
        assertRefused("a,b\nc\n", "no row of it can be read");
    }

    @Test
    void a_printed_rap_sheet_is_told_who_reads_it() {
        String sheet =
                "FABRICATED\n\nCII/A00000001\nDOB/19700501 SEX/M\nNAM/01 SKYWALKER,LUKE S\n\n* * * *\nCOURT:          NAM:01\n"
                        + "19910411  CASC YOLO\n\nCNT:01     #1234567\n  11357(A) HS-POSSESS CONCENTRATED CANNABIS\n";

        assertRefused(sheet, SHEET);
        assertRefused(sheet.replace("\n", "\r\n"), SHEET);
        assertRefused("  * * * *\n" + "a line, and one more\n".repeat(5_000), SHEET);
        assertRefused(
                "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
                "it is a PDF: one person's printed rap sheet is read by RapSheetPdf, and by the command explain of the application");
    }

    @Test
    void one_row_that_can_be_read_makes_a_file() throws IOException {
        String text = FILE.replaceAll("(?m),$", "") + Row.of("S3").line() + "\n";
        try (BulkFile file = BulkFile.of(text)) {
            assertThat(file.rowCount()).isEqualTo(1);
            assertThat(file.rejectedRowCount()).isEqualTo(2);
        }
        try (BulkFile file = BulkFile.of(Row.of("S3").comment("a;b;c\td|e").line() + "\r")) {
            assertThat(file.rowCount()).isEqualTo(1);
        }
    }
}
