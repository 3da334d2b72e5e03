package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkColumn;

/** Nobody's rows, however many there are, and no number of people end a run whose memory is small. */
@Tag("acceptance")
class SmallMemoryTest {

    private static final int MILLION = 1_000_000;
    private static final int SUBJECT_ID = 2;
    private static final int STP_TYPE_DESCR = 42;
    private static final int CNT_ORDER = 50;

    @TempDir
    Path directory;

    /** Writes the line of a row. */
    private interface Line {
        String of(int row);
    }

    private Path file(int rows, Line line) throws IOException {
        Path file = directory.resolve("rows.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < rows; row++) {
                out.write(line.of(row));
                out.write('\n');
            }
        }
        return file;
    }

    private Path sample(int rows, boolean scatter) {
        Path file = directory.resolve("sample.csv");
        List<Object> args = new ArrayList<>(List.of("sample", "--rows", rows, "--overwrite", file));
        if (scatter) {
            args.add("--scatter");
        }
        assertThat(CommandRun.of(args.toArray()).status()).isZero();
        return file;
    }

    /** Runs a review in a program of its own, and gives its table. */
    private Path review(String memory, int threads, Path file, Object... more)
            throws IOException, InterruptedException {
        Path out = directory.resolve("out" + memory + "-" + threads);
        Path log = directory.resolve("log" + memory + "-" + threads);
        List<Object> args = new ArrayList<>(List.of("review", "--policy", "los-angeles", "--as-of", "2019-11-11"));
        args.addAll(List.of("--threads", threads, "--output", out, file));
        args.addAll(List.of(more));
        List<String> command =
                JavaProgram.command(System.getProperty("java.class.path"), List.of("-Xmx" + memory), args.toArray());
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
        return out.resolve("All_Results.csv");
    }

    /** All people of a sample with one SUBJECT_ID, as one that stands for none would be. */
    private Path ofOneId(Path sample) throws IOException {
        List<String> lines = Files.readAllLines(sample);
        return file(lines.size() - 1, row -> {
            String[] start = lines.get(row + 1).split(",", SUBJECT_ID + 2);
            start[SUBJECT_ID] = "99999999";
            return String.join(",", start);
        });
    }

    private static String row(String subject, String type, String order) {
        String[] fields = new String[95];
        Arrays.fill(fields, "");
        fields[SUBJECT_ID] = subject;
        fields[STP_TYPE_DESCR] = type;
        fields[CNT_ORDER] = order;
        return String.join(",", fields);
    }

    private static String order(int row) {
        return String.format(Locale.ROOT, "%03d%03d%03d000", 101 + row / 10_000, row / 100 % 100, row % 100);
    }

    @Test
    void a_hundred_thousand_rows_of_many_people_may_have_one_subject_id() throws Exception {
        Path file = ofOneId(sample(100_000, false));

        assertThat(review("512m", 2, file)).hasSameBinaryContentAs(review("2g", 1, file));
    }

    @Test
    void a_subject_id_may_have_a_million_rows_beside_another_with_as_many() throws Exception {
        Path file = file(
                2 * MILLION,
                row -> row(row < MILLION ? "ONE" : "OTHER", "ARREST/DETAINED/CITED", order(row % MILLION)));

        assertThat(Files.size(review("512m", 2, file))).isGreaterThan(Files.size(file));
    }

    @Test
    void a_subject_id_with_a_million_rows_may_be_scattered() throws Exception {
        List<Integer> places = new ArrayList<>(Collections.nCopies(MILLION, 0));
        places.addAll(Collections.nCopies(MILLION / 10, 1));
        Collections.shuffle(places, new Random(1));
        Path file = file(
                places.size(),
                row -> places.get(row) == 0
                        ? row("MANY", "ARREST/DETAINED/CITED", order(row % MILLION))
                        : row("P" + row % 5_000, "ARREST/DETAINED/CITED", order(row % 100)));

        assertThat(Files.size(review("512m", 2, file))).isGreaterThan(Files.size(file));
    }

    @Test
    void sixteen_threads_do_with_256_megabytes() throws Exception {
        Path file = sample(300_000, true);

        assertThat(review("256m", 16, file)).hasSameBinaryContentAs(review("1g", 1, file));
    }

    @Test
    void a_court_package_of_a_hundred_thousand_determinations_does_with_256_megabytes() throws Exception {
        Path file = file(
                100_000,
                row -> FabricatedRow.conviction(Integer.toString(row), 1)
                        .with(BulkColumn.STP_ORI_CNTY_NAME, "LOS ANGELES")
                        .with(BulkColumn.STP_ORI_DESCR, row % 2 == 0 ? "ONE COURT" : "COURT " + row % 31)
                        .with(BulkColumn.OFN, String.format(Locale.ROOT, "%08d", (row + 1) * 7919L % 10_000_019))
                        .with(BulkColumn.CONV_STAT_DESCR, row % 10 == 0 ? "FELONY" : "MISDEMEANOR")
                        .line());

        Path court = review("256m", 2, file, "--no-report", "--court").resolveSibling("court");

        try (Stream<String> lines = Files.lines(court.resolve("return_to_doj.csv"))) {
            assertThat(lines.count()).isEqualTo(1 + 10_000);
        }
        assertThat(Files.size(court.resolve("determinations.xlsx"))).isGreaterThan(5_000_000);
    }

    @Test
    void eleven_million_people_fit_in_an_index() throws Exception {
        Path file = file(11 * MILLION, row -> row(Integer.toString(row), "ARREST/DETAINED/CITED", "101001001000"));

        assertThat(Files.size(review("512m", 2, file))).isGreaterThan(Files.size(file));
    }
}
