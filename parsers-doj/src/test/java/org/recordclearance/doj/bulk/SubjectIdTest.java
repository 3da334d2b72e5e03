package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;

/** Whose rows are one person's: those whose SUBJECT_ID looks the same. */
class SubjectIdTest {

    private static Row row(String subject, String order) {
        return Row.conviction(subject, order, "20050102", "11359 HS");
    }

    private static void assertOne(byte[] file) {
        assertThat(People.rapSheets(file)).singleElement().satisfies(sheet -> {
            assertThat(sheet.subject().id()).isEqualTo("S-17");
            assertThat(sheet.convictions()).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S-17\u00A0",
                "\u2003S-17 ",
                "S\u200B-17",
                "\u2060S-17",
                "S-\u00AD17",
                "\uFEFFS-17",
                "S-17\u0007",
                "S-1\u202E7",
                "\u202FS-17",
                "S-17\t",
                "S\u200D-17\u2028",
                "\u3000S-17",
                "S-17\uFE0F",
                "\"\u200BS-17\""
            })
    void characters_that_nobody_sees_make_no_other_person(String other) {
        for (List<Row> rows : List.of(
                List.of(row("S-17", "101001001000"), row(other, "102001001000")),
                List.of(row(other, "101001001000"), row("S-17", "102001001000")))) {
            String text = Row.lines(rows).replace("\"\"\"", "\"");
            assertOne(text.getBytes(UTF_8));
            if (!other.contains("\"")) {
                assertThat(PersonRows.ofWhole(rows).rapSheet().convictions()).hasSize(2);
            }
        }
    }

    @Test
    void a_no_break_blank_of_windows_is_one_too() {
        assertOne(Row.lines(List.of(row("S-17", "101001001000"), row("S-17\u00A0", "102001001000")))
                .getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void what_is_seen_does() {
        for (String other : List.of("S-18", "S 17", "s-17", "S-\u0661" + "7", "S--17", "S-17.")) {
            assertThat(People.rapSheets(Row.lines(List.of(row("S-17", "101001001000"), row(other, "102001001000")))
                            .getBytes(UTF_8)))
                    .as(other)
                    .hasSize(2);
        }
    }

    @Test
    void an_id_of_which_nothing_is_seen_is_blank() throws IOException {
        try (BulkFile file = BulkFile.of(row("S-17", "101001001000").line() + "\n"
                + row("\u200B\u00A0", "102001001000").line())) {
            assertThat(file.rejectedRows())
                    .singleElement()
                    .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo("SUBJECT_ID is blank"));
            assertThat(file.rapSheets())
                    .singleElement()
                    .extracting(RapSheet::gaps)
                    .isEqualTo(Set.of(Gap.REJECTED_ROW));
        }
    }

    @Test
    void a_NUL_rejects_its_row_wherever_it_stands(@TempDir Path directory) throws IOException {
        Row first = row("S-17", "101001001000").comment("COMMENT").record("1");
        Row last = row("S-17", "103001001000").comment("COMMENT").record("3");
        for (Row bad : List.of(
                row("S-17", "102001001000").comment("COM\0MENT"),
                row("S-17", "102001001000").comment("COMMENT").with(BulkColumn.PRI_NAME, "\"A\0,B"),
                row("S\0-17", "102001001000").comment("COMMENT"),
                row("S-17", "102001001000").comment("COMMENT").with(BulkColumn.END_OF_REC, "\0"))) {
            String text = Row.file(first, bad.record("2"), last);
            Path folder = Files.createTempDirectory(directory, "nul");
            Results results = Results.of(folder.resolve("out"), Results.file(folder, "in.csv", text));

            assertThat(results.summary().rowsRejected()).isEqualTo(1);
            assertThat(results.rows("rejected_rows.csv").get(0)).contains(",3,there is a NUL in it,");
            try (BulkFile file = BulkFile.of(text)) {
                assertThat(file.rapSheets()).singleElement().satisfies(sheet -> {
                    assertThat(sheet.convictions()).hasSize(2);
                    assertThat(sheet.gaps()).containsExactly(Gap.REJECTED_ROW);
                });
            }
        }
    }
}
