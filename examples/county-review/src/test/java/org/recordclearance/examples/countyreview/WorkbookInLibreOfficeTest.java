package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as LibreOffice reads it, where there is one: every identifier comes back as it was written. */
@Tag("acceptance")
class WorkbookInLibreOfficeTest {

    private static final String OFFICE = "soffice";

    /** Each sheet as a file of its own, texts and days as they are shown. */
    private static final String AS_SHOWN =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static final List<String> OF_SCHEDULE = List.of(
            "Case Number", "Name", "Birth Date", "CII Number", "Section", "Level", "Conviction Date", "Outcome");

    @TempDir
    Path temporary;

    @Test
    @Timeout(300)
    void what_names_a_person_or_a_case_comes_back_as_written() throws Exception {
        assumeTrue(isThere(), "there is no LibreOffice on this machine");
        ReviewFolder folder = new ReviewFolder(temporary);
        Path file = temporary.resolve("doj.csv");
        CommandRun.of("sample", "--rows", 20_000, "--county", "LOS ANGELES", "--seed", 4, file)
                .succeeds();
        folder.reviewWith("--policy", "los-angeles", "--as-of", "2026-01-01", "--court", file)
                .succeeds();
        convert(folder.result("court/determinations.xlsx"));

        assertThat(lines("determinations-Dismiss.csv", OF_SCHEDULE))
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(
                        values(folder.rows("court/schedule_CASC_LOS_ANGELES.csv"), OF_SCHEDULE));
        List<NamedCsvRecord> worklist = folder.rows("worklist.csv");
        List<String> columns = worklist.get(0).getHeader();
        assertThat(lines("determinations-Worklist.csv", columns)).containsExactlyElementsOf(values(worklist, columns));
        assertThat(temporary.resolve("shown/determinations-Needs a case number.csv"))
                .isNotEmptyFile();
    }

    private static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, OFFICE)));
    }

    private void convert(Path workbook) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        OFFICE,
                        "-env:UserInstallation=" + temporary.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        AS_SHOWN,
                        "--outdir",
                        temporary.resolve("shown").toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("office.txt").toFile())
                .start();
        assertThat(office.waitFor()).isZero();
    }

    private List<List<String>> lines(String sheet, List<String> columns) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(temporary.resolve("shown").resolve(sheet))) {
            return values(rows.stream().toList(), columns);
        }
    }

    private static List<List<String>> values(List<NamedCsvRecord> rows, List<String> columns) {
        return rows.stream()
                .map(row -> columns.stream().map(row::getField).toList())
                .toList();
    }
}
