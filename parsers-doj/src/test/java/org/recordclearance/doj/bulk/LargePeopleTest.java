package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.RapSheet;

/** People who have more rows than may be in memory: whatever the bound is, the results are the same. */
class LargePeopleTest {

    /** So little may be in memory that everybody's rows stay on the disk, or those of the large alone, or nobody's. */
    private static final List<Portions> PORTIONS = List.of(
            new Portions(1 << 10, 1, 16),
            new Portions(1 << 10, 1 << 14, 1),
            new Portions(1 << 10, 1 << 15, 3),
            new Portions(1 << 28, 1 << 28, 512));

    @TempDir
    Path directory;

    private final Map<String, List<String>> people = new LinkedHashMap<>();

    /** Two large people, rejected rows in them and beside them, and small ones. */
    @BeforeEach
    void makePeople() {
        people.put("S1", rows("S1", 5));
        people.put("L1", rows("L1", 300));
        people.put("L2", rows("L2", 250));
        people.put("S2", rows("S2", 1));
        people.put("S3", rows("S3", 40));
        people.get("L1").add(140, people.get("L1").get(0) + ",");
        people.get("L2").add(people.get("L1").get(0).replace(",L1,", ",,"));
        people.get("S3").add(3, "no row");
    }

    private static List<String> rows(String subject, int number) {
        Random random = new Random(subject.hashCode());
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String order =
                    String.format(java.util.Locale.ROOT, "%03d%03d%03d000", 1 + i / 100, 1 + i % 100 / 10, i % 10);
            String day = (1975 + random.nextInt(40)) + "0" + (1 + random.nextInt(9)) + "1" + random.nextInt(10);
            Row row = random.nextInt(4) > 0
                    ? Row.of(subject).count(order)
                    : Row.conviction(subject, order, day, "1135" + (7 + random.nextInt(3)) + "(A) HS-POSSESS");
            rows.add(row.with(BulkColumn.EYE_COLOR_DESCR, "x".repeat(2_000 + random.nextInt(1_000)))
                    .line());
        }
        return rows;
    }

    private List<String> together() {
        return people.values().stream().flatMap(List::stream).toList();
    }

    /** Those of each person in their order, but turn by turn. */
    private List<String> scattered() {
        List<String> turns = new ArrayList<>();
        people.forEach((subject, rows) -> turns.addAll(Collections.nCopies(rows.size(), subject)));
        Collections.shuffle(turns, new Random(7));
        Map<String, Integer> next = new LinkedHashMap<>();
        return turns.stream()
                .map(subject -> people.get(subject).get(next.merge(subject, 1, Integer::sum) - 1))
                .toList();
    }

    private Path[] write(String name, List<String> lines, int files) throws IOException {
        Path[] paths = new Path[files];
        for (int i = 0; i < files; i++) {
            List<String> part = lines.subList(lines.size() * i / files, lines.size() * (i + 1) / files);
            String text = part.stream().map(line -> line + "\n").collect(Collectors.joining());
            paths[i] = Files.write(directory.resolve(name + i + ".csv"), text.getBytes(ISO_8859_1));
        }
        return paths;
    }

    private Map<String, String> results(Portions portions, int threads, Path... files) throws IOException {
        Path out = directory.resolve("out");
        Results.review(out, files)
                .compareWith(Policies.lenient())
                .threads(threads)
                .portions(portions)
                .run();
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : Results.names(out)) {
            String text = Files.readString(out.resolve(name), ISO_8859_1);
            all.put(name, text.replaceAll("\"(processingTimeInSeconds|summarySha256)\".*", ""));
        }
        Results.remove(out);
        return all;
    }

    private void assertSameWhateverTheBound(Path... files) throws IOException {
        Map<String, String> expected = results(PORTIONS.get(PORTIONS.size() - 1), 1, files);
        assertThat(expected).containsKeys("summary.json", "comparison.csv", "rejected_rows.csv");
        for (Portions portions : PORTIONS) {
            for (int threads : new int[] {1, 2, 8}) {
                Map<String, String> found = results(portions, threads, files);
                assertThat(found.keySet()).isEqualTo(expected.keySet());
                found.forEach((name, text) -> assertThat(text.equals(expected.get(name)))
                        .as("%s is the same with %s and %s threads", name, portions, threads)
                        .isTrue());
            }
        }
    }

    @Test
    void rows_that_stand_together_give_the_same_bytes() throws IOException {
        assertSameWhateverTheBound(write("together", together(), 1));
    }

    @Test
    void rows_that_are_scattered_give_the_same_bytes() throws IOException {
        assertSameWhateverTheBound(write("scattered", scattered(), 1));
    }

    @Test
    void rows_in_several_files_give_the_same_bytes() throws IOException {
        assertSameWhateverTheBound(write("several", together(), 3));
    }

    @Test
    void a_bulk_file_gives_the_same_people() throws IOException {
        for (Path file : List.of(write("together", together(), 1)[0], write("scattered", scattered(), 1)[0])) {
            Map<String, RapSheet> expected = sheets(file, Portions.OF_A_STREAM);
            assertThat(expected).containsOnlyKeys("S1", "L1", "L2", "S2", "S3");
            assertThat(expected.get("L1").convictions()).hasSizeGreaterThan(50);
            for (Portions portions : PORTIONS) {
                assertThat(sheets(file, portions)).isEqualTo(expected);
                for (int threads : new int[] {1, 2, 8}) {
                    List<RapSheet> atOnce = BulkContent.read(
                                    List.of(file), ReadingOptions.standard(), portions, threads)
                            .rapSheets();
                    assertThat(atOnce).hasSize(expected.size()).containsAll(expected.values());
                }
            }
        }
    }

    private static Map<String, RapSheet> sheets(Path file, Portions portions) throws IOException {
        try (BulkFile bulk = BulkFile.open(List.of(file), portions);
                Stream<RapSheet> sheets = bulk.rapSheets()) {
            return sheets.collect(Collectors.toMap(sheet -> sheet.subject().id(), sheet -> sheet));
        }
    }

    /** As for people who share one that stands for none: so many rows are never of one person. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void the_rows_of_a_subject_id_with_more_than_a_record_has_room_for_are_all_written_and_grant_nothing(int threads)
            throws IOException {
        people.put("L1", rows("L1", 300));
        people.put("L2", rows("L2", 250));
        people.put("S3", rows("S3", 40));
        for (Path file : List.of(write("together", together(), 1)[0], write("scattered", scattered(), 1)[0])) {
            Map<String, String> whole = results(PORTIONS.get(0), threads, file);
            Map<String, String> stretches = results(new Portions(1 << 10, 1, 16, 60_000), threads, file);

            List<String> before = whole.get("All_Results.csv").lines().toList();
            List<String> rows = stretches.get("All_Results.csv").lines().toList();
            assertThat(rows).hasSameSizeAs(before);
            for (int i = 0; i < rows.size(); i++) {
                boolean isLarge = rows.get(i).contains(",L1,") || rows.get(i).contains(",L2,");
                assertThat(isLarge || rows.get(i).equals(before.get(i)))
                        .as("row %s of another person stays", i)
                        .isTrue();
                assertThat(isLarge && rows.get(i).contains("Eligible"))
                        .as("row %s grants nothing", i)
                        .isFalse();
            }
            assertThat(before.stream()
                            .filter(row -> row.contains(",L1,") && row.contains("Eligible"))
                            .count())
                    .isPositive();
            assertThat(rows.stream()
                            .filter(row -> row.contains("identity is contradictory"))
                            .count())
                    .isGreaterThan(10);
            Map<String, String> ofOneThread = results(new Portions(1 << 10, 1, 3, 60_000), 1, file);
            stretches.forEach((name, text) -> assertThat(text.equals(ofOneThread.get(name)))
                    .as("%s is the same", name)
                    .isTrue());
        }
    }

    @Test
    void a_bulk_file_gives_the_stretches_of_a_subject_id_as_so_many_records_in_doubt() throws IOException {
        Path file = write("together", together(), 1)[0];
        try (BulkFile bulk = BulkFile.open(List.of(file), new Portions(1 << 10, 1, 2, 60_000));
                Stream<PersonRows> all = bulk.people()) {
            List<PersonRows> stretches = all.filter(
                            person -> person.rapSheet().subject().id().equals("L1"))
                    .toList();
            assertThat(stretches).hasSizeGreaterThan(2);
            assertThat(stretches.stream().mapToInt(each -> each.rows().size()).sum())
                    .isEqualTo(300);
            assertThat(stretches)
                    .allSatisfy(
                            each -> assertThat(each.rapSheet().contradictions()).contains(Contradiction.IDENTITY));
        }
        for (int threads : new int[] {1, 2}) {
            List<RapSheet> atOnce = BulkContent.read(
                            List.of(file), ReadingOptions.standard(), new Portions(1 << 10, 1, 2, 60_000), threads)
                    .rapSheets();
            assertThat(atOnce.stream().filter(sheet -> sheet.subject().id().equals("L1")))
                    .hasSizeGreaterThan(2)
                    .allMatch(sheet -> sheet.contradictions().contains(Contradiction.IDENTITY));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 17})
    void rows_on_the_disk_can_be_read_until_the_file_is_closed(int gathered) throws IOException {
        Path file = write("together", together(), 1)[0];
        BulkRow row;
        PersonRows large;
        try (BulkFile bulk = BulkFile.open(List.of(file), new Portions(1 << 10, gathered, 2));
                Stream<PersonRows> all = bulk.people()) {
            large = all.filter(person -> person.rapSheet().subject().id().equals("L1"))
                    .findFirst()
                    .orElseThrow();
            row = large.rows().get(299);
            assertThat(large.rows()).hasSize(300);
            for (int i : new int[] {299, 0, 150, 151, 3}) {
                assertThat(large.rows().get(i).get(BulkColumn.CNT_ORDER))
                        .isEqualTo(String.format(
                                java.util.Locale.ROOT, "%03d%03d%03d000", 1 + i / 100, 1 + i % 100 / 10, i % 10));
            }
        }
        assertThat(row.get(BulkColumn.SUBJECT_ID)).isEqualTo("L1");
        assertThat(large.toString()).isEqualTo("PersonRows[300 rows]");
        assertThatThrownBy(() -> large.rows().get(200)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_run_that_is_interrupted_leaves_no_rows_behind() throws IOException {
        Path file = write("scattered", scattered(), 1)[0];
        Path out = directory.resolve("out");
        BulkReview review = Results.review(out, file)
                .threads(2)
                .portions(PORTIONS.get(0))
                .onProgress((bytes, total) -> {
                    if (bytes > 0) {
                        Thread.currentThread().interrupt();
                    }
                });

        assertThatThrownBy(review::run).isInstanceOf(InterruptedIOException.class);
        Thread.interrupted();
        assertThat(Files.exists(out) ? Results.names(out) : List.of()).isEmpty();
    }
}
