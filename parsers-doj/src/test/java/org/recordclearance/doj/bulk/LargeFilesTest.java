package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.doj.bulk.rows.ChunkReader;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/** What a file may have much of, or long. What is quadratic takes many minutes. */
class LargeFilesTest {

    private static final int MANY = 100_000;

    @TempDir
    Path directory;

    @Test
    @Tag("acceptance")
    void a_person_may_have_a_hundred_thousand_rows() throws IOException {
        Path file = file(MANY, row -> arrest(row).line());

        RapSheet sheet = onlyPerson(file);
        assertThat(sheet.cycles().stream()
                        .flatMap(cycle -> cycle.events().stream())
                        .mapToInt(event -> event.counts().size())
                        .sum())
                .isEqualTo(MANY);
        assertReviewed(file, MANY);
    }

    @Test
    @Tag("acceptance")
    void a_person_may_have_tens_of_thousands_of_convictions() throws IOException {
        Path file = file(
                MANY / 2,
                row -> Row.conviction("S1", order(row), "20050102", "11357(A) HS-POSSESS")
                        .line());

        assertThat(onlyPerson(file).convictions()).hasSize(MANY / 2);
        assertReviewed(file, MANY / 2);
    }

    @Test
    @Tag("acceptance")
    void a_conviction_may_have_tens_of_thousands_of_parts() throws IOException {
        Path file = file(
                MANY / 2,
                row -> Row.conviction("S1", order(1), "20050102", "11357(A) HS-POSSESS")
                        .sentence("JAIL", "1", "D")
                        .line());

        Conviction conviction = onlyPerson(file).convictions().get(0);
        assertThat(conviction.sentence().terms()).hasSize(MANY / 2);
        assertReviewed(file, MANY / 2);
    }

    @Test
    @Tag("acceptance")
    void rows_of_one_count_may_each_state_another_charge() throws IOException {
        Path file = file(MANY / 4, row -> Row.of("S1").offense("CHARGE " + row).line());

        RapSheet sheet = onlyPerson(file);
        assertThat(sheet.cycles().get(0).events().get(0).counts()).hasSize(MANY / 4);
    }

    @Test
    void a_person_may_be_larger_than_a_chunk_and_stand_among_others() throws IOException {
        String large = "x".repeat(3 * ChunkReader.USUAL_SIZE);
        Path file = Files.write(
                directory.resolve("large.csv"),
                Row.lines(List.of(
                                Row.of("A"),
                                Row.of("B").comment(large),
                                Row.of("B").count("101001002000").comment(large),
                                Row.of("C")))
                        .getBytes(ISO_8859_1));

        try (BulkFile bulk = BulkFile.open(file)) {
            assertThat(People.bySubject(bulk).values())
                    .extracting(person -> person.rows().size())
                    .containsExactly(1, 2, 1);
        }
    }

    @Test
    void a_field_of_a_million_characters_is_copied() throws IOException {
        assertCopied("1 PC ".repeat(200_000));
    }

    @Test
    @Tag("acceptance")
    void a_field_of_ten_million_characters_is_copied() throws IOException {
        assertCopied("1 PC ".repeat(2_000_000));
    }

    private void assertCopied(String field) throws IOException {
        Row row = conviction("S1", "11357(A) HS-" + field);
        assertReviewed(row, Row.of("S2"));
        try (Stream<String> lines = Files.lines(directory.resolve("out").resolve("All_Results.csv"))) {
            assertThat(lines.skip(1).findFirst().orElseThrow().startsWith(row.line() + ","))
                    .isTrue();
        }
    }

    static Stream<Row> longTexts() {
        return longTexts(50_000);
    }

    static Stream<Row> longerTexts() {
        return longTexts(500_000);
    }

    /** People of whom one text is long, and the same again and again. */
    private static Stream<Row> longTexts(int length) {
        Stream<Row> charges = Stream.of(
                        "(A)", "187/", "187 ", "187 PC ", "1", "O1 ", "DOB/19700101", "1/1(A)(A)", "ATT ", "-", ",1")
                .map(repeated -> repeated.repeat(length / repeated.length()))
                .flatMap(much -> Stream.of(much, "11357" + much, "11357(A) HS-POSSESS " + much))
                .map(charge -> conviction("S1", charge));
        Stream<Row> comments = Stream.of("1 ", "664 PC CRIME ", "11357CANNABIS ", "187DOB/19700101", "(A)", "1/1(A)(A)")
                .map(repeated -> conviction("S1", "SEE COMMENT FOR CHARGE")
                        .comment(repeated.repeat(length / repeated.length())));
        Stream<Row> dispositions = Stream.of("CONVICTED ", "CONV SET ASIDE & DISM PER 1203.4 PC ", "PER ", "1203.4")
                .map(repeated -> conviction("S1", "11357(A) HS-POSSESS")
                        .disposition(repeated.repeat(length / repeated.length()), "20050102"));
        return Stream.of(charges, comments, dispositions).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void a_long_text_is_read(Row row) throws IOException {
        assertReviewed(row);
    }

    @ParameterizedTest
    @MethodSource("longerTexts")
    @Tag("acceptance")
    void a_longer_text_is_read(Row row) throws IOException {
        assertReviewed(row);
    }

    private static Row conviction(String subject, String offense) {
        return Row.conviction(subject, order(1), "20050102", offense);
    }

    private void assertReviewed(Row... rows) throws IOException {
        Path file = Files.write(
                directory.resolve("few.csv"), Stream.of(rows).map(Row::line).toList());
        assertReviewed(file, rows.length);
    }

    @Test
    void lines_that_are_too_long_are_treated_alike_whether_they_fit_in_memory_or_not() throws IOException {
        for (int length : new int[] {17_000_000, 40_000_000}) {
            String line = Row.of("B").comment("x".repeat(length)).line();
            String text = String.join(
                            "\n",
                            Row.of("A").line(),
                            Row.of("B").line(),
                            line,
                            Row.of("C").line()) + "\n";

            assertThat(People.incomplete(text))
                    .as("people marked by a line of %s bytes", length)
                    .containsExactly("B", "C");
        }
    }

    @Test
    void of_a_line_that_is_too_long_the_rejected_rows_have_the_start() throws IOException {
        for (int length : new int[] {17_000_000, 40_000_000}) {
            String line = Row.of("B").comment("x".repeat(length)).line();
            Path file = Files.writeString(
                    directory.resolve("long" + length + ".csv"),
                    Row.of("B").line() + "\n" + line + "\n" + Row.of("C").line());
            Path out = directory.resolve("out" + length);
            Results.of(out, file);

            assertThat(Files.readString(out.resolve("rejected_rows.csv")))
                    .contains("only its first 1024 are kept")
                    .contains(line.substring(0, 1024).replace("\"", "\"\""))
                    .hasSizeLessThan(3_000);
        }
    }

    @Test
    @Tag("acceptance")
    void a_large_file_that_is_no_bulk_file_is_refused() throws IOException {
        Path file = file(150_000, row -> "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p");
        Path good =
                Files.writeString(directory.resolve("good.csv"), Row.of("S1").line());

        ReviewSummary summary = done(() ->
                Results.review(directory.resolve("out"), file, good).threads(1).run());
        assertThat(summary.filesFailed()).containsOnlyKeys(file.toString());
    }

    private static Row arrest(int row) {
        return Row.of("S1")
                .count(order(row))
                .event("ARREST/DETAINED/CITED", "20050102")
                .offense("484 PC-THEFT");
    }

    private static String order(int row) {
        return String.format(java.util.Locale.ROOT, "%03d%03d%03d000", 100 + row / 10_000, row / 100 % 100, row % 100);
    }

    private Path file(int rows, IntFunction<String> line) throws IOException {
        Path file = directory.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < rows; row++) {
                out.write(line.apply(row));
                out.write('\n');
            }
        }
        return file;
    }

    private static <T> T done(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static RapSheet onlyPerson(Path file) {
        return done(() -> {
            try (BulkFile bulk = BulkFile.open(file);
                    Stream<RapSheet> sheets = bulk.rapSheets()) {
                List<RapSheet> all = sheets.toList();
                assertThat(all).hasSize(1);
                return all.get(0);
            }
        });
    }

    private void assertReviewed(Path file, int rows) {
        ReviewSummary summary = done(() -> BulkReview.of(Policies.lenient(), ReviewLayout.plain())
                .asOf(Policies.AS_OF)
                .read(List.of(file))
                .writeTo(directory.resolve("out"))
                .threads(1)
                .run());
        assertThat(summary.rowsWritten()).isEqualTo(rows);
    }
}
