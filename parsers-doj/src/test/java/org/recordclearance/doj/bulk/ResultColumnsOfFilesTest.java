package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ResultRow;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;

/** What a result column may ask of a row, wherever the rows of its person are. */
class ResultColumnsOfFilesTest {

    private static final int PEOPLE = 700;
    private static final List<Integer> THREADS = List.of(1, 2, 8);

    @TempDir
    Path directory;

    private Path together;
    private Path scattered;
    private int runs;

    @BeforeEach
    void writeFiles() throws IOException {
        List<Row> first = new ArrayList<>();
        List<Row> second = new ArrayList<>();
        List<Row> sorted = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            first.add(row(i, 0, i % 3 == 0));
            second.add(row(i, 1, i % 5 == 0));
            sorted.add(row(i, 0, i % 3 == 0));
            sorted.add(row(i, 1, i % 5 == 0));
        }
        first.addAll(second);
        together = Results.file(directory, "together.csv", Row.file(sorted.toArray(Row[]::new)));
        scattered = Results.file(directory, "scattered.csv", Row.file(first.toArray(Row[]::new)));
    }

    private static Row row(int person, int row, boolean convicts) {
        String count = "10" + (row + 1) + "001001000";
        Row made = convicts
                ? Row.conviction("P" + person, count, "20010203", "11358 HS")
                : Row.of("P" + person).count(count).event("ARREST", "20010101");
        return made.record(person + "." + row)
                .with(BulkColumn.EYE_COLOR_DESCR, "eyes " + person % 7)
                .with(BulkColumn.FE_NUM_DOCKET, person % 11 == 0 ? "docket " + person : "");
    }

    /** A layout of columns that are made anew each time. */
    private record Layout(Supplier<List<ResultColumn>> made) implements ReviewLayout {

        @Override
        public List<ResultColumn> columns() {
            return made.get();
        }

        @Override
        public String determinedRowsFile() {
            return "Test_Results";
        }

        @Override
        public List<RuleSet> hypotheticals() {
            return List.of();
        }

        @Override
        public Collector<Reviewed, ?, Figure.Group> summary(RuleSet policy) {
            return ReviewLayout.plain().summary(policy);
        }
    }

    private Map<String, String> computed(Path file, int threads, Supplier<List<ResultColumn>> columns)
            throws IOException {
        Path out = directory.resolve("out" + runs++);
        BulkReview.of(Policies.lenient(), new Layout(columns))
                .asOf(Policies.AS_OF)
                .read(file)
                .writeTo(out)
                .threads(threads)
                .run();
        Results results = new Results(out, null);
        return results.computed(IntStream.range(0, PEOPLE)
                .boxed()
                .flatMap(i -> Stream.of(row(i, 0, i % 3 == 0), row(i, 1, i % 5 == 0)))
                .map(Row::line)
                .toList());
    }

    private Map<String, String> sameEverywhere(Supplier<List<ResultColumn>> columns) throws IOException {
        Map<String, String> expected = computed(together, 1, columns);
        assertThat(expected).hasSize(2 * PEOPLE);
        for (int threads : THREADS) {
            assertThat(computed(together, threads, columns)).isEqualTo(expected);
            assertThat(computed(scattered, threads, columns)).isEqualTo(expected);
        }
        return expected;
    }

    @Test
    void a_column_has_a_name_of_its_own_and_gives_a_text() {
        ResultColumn step = ResultColumn.ofRow("Step", row -> "");
        ReviewLayout twice = ReviewLayout.plain().plus(step).plus(step);
        ReviewLayout ofInput = ReviewLayout.plain().plus(ResultColumn.ofRow("SUBJECT_ID", row -> ""));
        ReviewLayout none = ReviewLayout.plain().plus(ResultColumn.ofRow("Step", row -> null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> review(twice))
                .withMessageContaining("there is a column \"Step\" already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review(ofInput))
                .withMessageContaining("there is a column \"SUBJECT_ID\" already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultColumn.ofRow(" ", row -> ""))
                .withMessage("a column needs a name");
        assertThatNullPointerException()
                .isThrownBy(() -> review(none))
                .withMessageStartingWith("the column \"Step\" gives null");
        assertThat(directory.resolve("odd")).doesNotExist();
    }

    private void review(ReviewLayout layout) throws IOException {
        BulkReview.of(Policies.lenient(), layout)
                .asOf(Policies.AS_OF)
                .read(together)
                .threads(1)
                .writeTo(directory.resolve("odd"))
                .run();
    }

    @Test
    void a_column_may_ask_any_row_for_any_column() throws IOException {
        Map<String, String> computed = sameEverywhere(() -> List.of(
                ResultColumn.ofRow("Record", row -> row.get("RECORD_ID")),
                ResultColumn.ofRow("Docket", row -> row.get("FE_NUM_DOCKET"))));

        assertThat(computed)
                .containsEntry("0.0", ",0.0,docket 0")
                .containsEntry("1.1", ",1.1,")
                .containsEntry("22.1", ",22.1,docket 22");
    }

    @Test
    void a_column_may_ask_for_more_on_the_rows_of_determinations() throws IOException {
        Map<String, String> computed = sameEverywhere(() ->
                List.of(ResultColumn.ofDetermination("Eyes", (determination, row) -> row.get("EYE_COLOR_DESCR"))));

        assertThat(computed)
                .containsEntry("3.0", ",eyes 3")
                .containsEntry("4.0", ",")
                .containsEntry("5.1", ",eyes 5");
    }

    @Test
    void a_column_that_swallows_what_it_is_told_gets_its_value_all_the_same() throws IOException {
        Map<String, String> computed = sameEverywhere(
                () -> List.of(ResultColumn.ofRow("Eyes", row -> row.conviction().isEmpty() ? "" : quietly(row))));

        assertThat(computed).containsEntry("3.0", ",eyes 3").containsEntry("4.0", ",");
    }

    private static String quietly(ResultRow row) {
        try {
            return row.get("EYE_COLOR_DESCR");
        } catch (RuntimeException e) {
            return "none";
        }
    }

    @Test
    void a_column_may_ask_one_thing_after_another() throws IOException {
        Map<String, String> computed = sameEverywhere(() -> List.of(ResultColumn.ofRow(
                "Docket or record",
                row -> row.get("FE_NUM_DOCKET").isEmpty() ? "" : row.get("RECORD_ID") + " " + row.get("GENDER"))));

        assertThat(computed).containsEntry("11.0", ",11.0 ").containsEntry("12.0", ",");
    }

    @Test
    void a_column_may_say_something_on_every_row_without_reading_it() throws IOException {
        Map<String, String> computed = sameEverywhere(() -> List.of(ResultColumn.ofRow(
                "Kind", row -> row.asOf().getYear() + (row.conviction().isPresent() ? " conviction" : " other"))));

        assertThat(computed).containsEntry("3.0", ",2026 conviction").containsEntry("4.0", ",2026 other");
    }

    @Test
    void a_column_may_keep_what_it_found_as_no_other_thread_asks_it() throws IOException {
        Map<String, String> computed = sameEverywhere(() -> {
            StringBuilder kept = new StringBuilder();
            return List.of(ResultColumn.ofDetermination("Kept", (determination, row) -> {
                kept.setLength(0);
                kept.append(determination.conviction().rapSheet().subject().id());
                return kept.toString();
            }));
        });

        assertThat(computed).containsEntry("3.0", ",P3");
    }

    @Test
    void a_column_that_no_bulk_file_has_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        computed(together, 1, () -> List.of(ResultColumn.ofRow("A", row -> row.get("SHOE_SIZE")))))
                .withMessage("a bulk file has no column SHOE_SIZE");
    }
}
