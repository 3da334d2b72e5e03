package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pilot's summary of printed sheets, {@code rap-sheet --csv}, judged on 31 January 2018. */
class SheetSummaryTest {

    @TempDir
    Path temporary;

    private String csv(Path... files) {
        return csvOf("san-francisco-2018", files);
    }

    private String csvOf(String policy, Path... files) {
        List<Object> all = new ArrayList<>(List.of("rap-sheet", "--csv", "--policy", policy, "--as-of", "2018-01-31"));
        all.addAll(List.of(files));
        return CommandRun.of(all.toArray()).succeeds().out();
    }

    private List<NamedCsvRecord> rows(FabricatedSheet sheet) {
        Path file = new ReviewFolder(temporary).write("sheet.txt", sheet.text());
        return CsvReader.builder().ofNamedCsvRecord(csv(file)).stream().toList();
    }

    private NamedCsvRecord row(FabricatedSheet sheet) {
        List<NamedCsvRecord> rows = rows(sheet);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Test
    void every_covered_conviction_is_a_row_of_the_pilots_columns() {
        ReviewFolder folder = new ReviewFolder(temporary);
        Path one = folder.write("one.txt", FabricatedSheet.ofFelon("AMY").text());
        Path two = folder.write(
                "two.pdf",
                FabricatedSheet.ofFelon("BEN")
                        .deceased("20100101")
                        .felony("11358 HS-CULTIVATE")
                        .pdf());

        assertThat(csv(one, two).lines())
                .startsWith(
                        "Filename,Name,Date,Case Number,Courthouse,Charge,Severity,Sentence,Superstrikes,"
                                + "2 prior convictions,PC290,Remedy,Eligible,Deceased",
                        "one.txt,\"ZORBLAX,AMY\",2001-09-18,1234567,CASC SAN FRANCISCO,HS 11359,F,"
                                + "\"3y probation, 30d jail, fine\",-,false,false,redesignation,yes,false",
                        "two.pdf,\"ZORBLAX,BEN\",2001-09-18,1234567,CASC SAN FRANCISCO,HS 11359,F,"
                                + "\"3y probation, 30d jail, fine\",-,false,false,redesignation,yes,true");
    }

    @Test
    void a_sheet_without_a_covered_conviction_has_no_row() {
        assertThat(rows(FabricatedSheet.of("AMY"))).isEmpty();
        assertThat(rows(FabricatedSheet.of("AMY")
                        .cycle()
                        .court("20010918", "CASC SAN FRANCISCO")
                        .felony("459 PC-BURGLARY")))
                .isEmpty();
    }

    @Test
    void what_bars_relief_is_named() {
        NamedCsvRecord row = row(FabricatedSheet.ofFelon("AMY")
                .cycle()
                .registration("20020101", "290 PC-REGISTRATION OF SEX OFFENDER")
                .cycle()
                .court("20030101", "CASC LOS ANGELES")
                .felony("187(A) PC-MURDER")
                .felony("207 PC-KIDNAPPING"));

        assertThat(row.getField("Superstrikes")).isEqualTo("187(A) PC;207 PC?");
        assertThat(row.getField("PC290")).isEqualTo("true");
        assertThat(row.getField("Eligible")).isEqualTo("no");
        assertThat(row.getField("Remedy")).isEmpty();
    }

    @Test
    void three_events_of_a_section_are_two_priors() {
        FabricatedSheet sheet = FabricatedSheet.ofFelon("AMY")
                .court("20020918", "CASC SAN FRANCISCO")
                .felony("11359(B) HS-POSSESS MARIJUANA FOR SALE")
                .cycle()
                .court("20030918", "CASC LOS ANGELES")
                .felony("11359 HS-POSSESS MARIJUANA FOR SALE");

        assertThat(rows(sheet))
                .extracting(row -> row.getField("2 prior convictions") + " " + row.getField("Eligible"))
                .containsExactly("true no", "true no");
    }

    @Test
    void what_is_not_known_is_said_to_be_so() {
        NamedCsvRecord row = row(FabricatedSheet.of("AMY")
                .line("* * * *")
                .line("COURT:")
                .line("20011399  CASC SAN FRANCISCO")
                .convicted("11359 HS-POSSESS", "WOBBLER", "SEN: LIFE PRISON")
                .line("GARBLED HEADING")
                .line("- - - -")
                .line("CNT:02"));

        assertThat(row.getFields())
                .containsExactly(
                        "sheet.txt",
                        "",
                        "",
                        "1234567",
                        "CASC SAN FRANCISCO",
                        "HS 11359",
                        "",
                        "prison, life prison",
                        "unknown",
                        "unknown",
                        "unknown",
                        "unknown",
                        "maybe",
                        "unknown");
    }

    @Test
    void the_longest_sentence_of_the_event_is_shown() {
        assertThat(rows(FabricatedSheet.ofFelon("AMY")
                        .convicted("11360 HS-TRANSPORT", "FELONY", "SEN: 16 MONTHS PRISON")
                        .convicted("11358 HS-CULTIVATE", "FELONY", "SEN: 4 YEARS PRISON, RESTN")))
                .extracting(row -> row.getField("Sentence"))
                .containsOnly("4y prison, restitution")
                .hasSize(3);
    }

    @Test
    void no_cell_is_a_formula_to_a_spreadsheet() {
        Path file = new ReviewFolder(temporary)
                .write(
                        "=cmd.txt",
                        FabricatedSheet.ofFelon("AMY")
                                .text()
                                .replace("#1234567", "#=1+1")
                                .replace("NAM/01 ZORBLAX,AMY", "NAM/01 ZORBLAX \"Z\""));

        NamedCsvRecord row = CsvReader.builder().ofNamedCsvRecord(csv(file)).stream()
                .findFirst()
                .orElseThrow();

        assertThat(row.getField("Filename")).isEqualTo("'=cmd.txt");
        assertThat(row.getFields()).noneMatch(cell -> cell.matches("[=+@\t\r].*|-.+"));
        assertThat(row.getField("Name")).isEqualTo("ZORBLAX \"Z\"");
    }

    @Test
    void another_policy_has_the_same_columns() {
        Path file = new ReviewFolder(temporary)
                .write("sheet.txt", FabricatedSheet.ofFelon("AMY").text());

        assertThat(csvOf("statute", file)).contains(",HS 11359,F,").contains("redesignation,yes,false");
    }
}
