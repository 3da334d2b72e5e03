package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.bulk.rows.ChunkReader;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.ReviewLayout;

class BulkReviewFailuresTest {

    private static final String STAGING = ".record-clearance-results-4711";

    @TempDir
    Path directory;

    private Path in;
    private Path out;
    private Path good;

    @BeforeEach
    void makeFolders() throws IOException {
        in = Files.createDirectory(directory.resolve("in"));
        out = directory.resolve("out");
        good = Results.file(in, "good.csv", Row.file(only("A"), only("B")));
    }

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void a_call_that_is_missing_is_named() {
        BulkReview review = BulkReview.of(Policies.strict(), ReviewLayout.plain());
        assertThatIllegalStateException().isThrownBy(review::run).withMessage("a review needs asOf");
        review.asOf(Policies.AS_OF);
        assertThatIllegalStateException().isThrownBy(review::run).withMessage("a review needs writeTo");
        review.writeTo(out);
        assertThatIllegalStateException().isThrownBy(review::run).withMessage("a review needs read");
        assertThatThrownBy(() -> review.threads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void nothing_that_is_given_may_be_null() {
        BulkReview review = BulkReview.of(Policies.strict(), ReviewLayout.plain());
        assertRefused("policy", () -> BulkReview.of(null, ReviewLayout.plain()));
        assertRefused("layout", () -> BulkReview.of(Policies.strict(), null));
        assertRefused("date", () -> review.asOf(null));
        assertRefused("path", () -> review.read(good, null));
        assertRefused("policy to compare with", () -> review.compareWith(Policies.strict(), null));
        assertRefused("folder", () -> review.writeTo(null));
        assertRefused("progress", () -> review.onProgress(null));
    }

    private static void assertRefused(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    @Test
    void D20_the_same_file_twice_is_an_error() throws IOException {
        assertThatThrownBy(() -> Results.of(out, good, in.resolve("../in/good.csv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
        Path link = Files.createSymbolicLink(in.resolve("link.csv"), good);
        assertThatThrownBy(() -> Results.of(out, good, link)).isInstanceOf(IllegalArgumentException.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void D14_one_bad_file_does_not_stop_the_others() throws IOException {
        Path text = Results.file(in, "text.txt", "no bulk file\n");
        Path empty = Results.file(in, "empty.csv", "");
        Path header = Results.file(in, "header.csv", Row.header() + "\n");
        Path none = in.resolve("none.csv");
        Results results = Results.of(out, text, good, empty, header, none, in);

        String notOne = "it is not a DOJ bulk file: ";
        assertThat(results.summary().filesFailed())
                .containsExactly(
                        java.util.Map.entry(text.toString(), notOne + "no row of it can be read"),
                        java.util.Map.entry(empty.toString(), notOne + "it is empty"),
                        java.util.Map.entry(header.toString(), notOne + "it has a header and no row"),
                        java.util.Map.entry(none.toString(), "it does not exist"),
                        java.util.Map.entry(in.toString(), "it is not a regular file"));
        assertThat(Results.names(out))
                .containsExactly(
                        "All_Results_2.csv",
                        "All_Results_Condensed_2.csv",
                        "Test_Results_2.csv",
                        "confirm.md",
                        "policy.md",
                        "summary.json");
        assertThat(results.rows("All_Results_2.csv")).hasSize(2);
        assertThat(results.figures())
                .containsEntry("rowsRead", 2)
                .containsEntry("rowsWritten", 2)
                .containsEntry("rowsRejected", 0)
                .containsEntry("subjectCount", 2);
        assertThat(results.inputs())
                .isEqualTo(List.of(java.util.Map.of(
                        "file", good.toString(), "bytes", (int) Files.size(good), "rows", 2, "rowsRejected", 0)));
        assertThat((List<?>) results.figures().get("filesFailed"))
                .hasSize(5)
                .first()
                .isEqualTo(java.util.Map.of("file", text.toString(), "reason", notOne + "no row of it can be read"));
    }

    @Test
    void a_bad_file_beside_scattered_people_does_not_stop_the_others() throws IOException {
        Path text = Results.file(in, "text.txt", "no bulk file\n");
        Path scattered = Results.file(in, "scattered.csv", Row.file(only("A"), only("B"), only("A")));
        Results results = Results.of(out, text, in.resolve("none.csv"), scattered);

        assertThat(results.summary().filesFailed()).hasSize(2);
        assertThat(results.rows("All_Results_3.csv")).hasSize(3);
        assertThat(results.figures()).containsEntry("subjectCount", 2).containsEntry("rowsRead", 3);
    }

    @Test
    void when_all_files_fail_there_are_no_results() throws IOException {
        Path text = Results.file(in, "text.txt", "SECRET no bulk file\n");

        assertThatThrownBy(() -> Results.of(out, text, in.resolve("none.csv")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("text.txt")
                .hasMessageContaining("none.csv")
                .hasMessageNotContaining("SECRET");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_that_was_there_stays_and_is_empty_when_all_files_fail() throws IOException {
        Files.createDirectory(out);

        assertThatThrownBy(() -> Results.of(out, in.resolve("none.csv"))).isInstanceOf(IOException.class);
        assertThat(Results.names(out)).isEmpty();
    }

    @Test
    void results_that_are_there_already_are_not_replaced() throws IOException {
        Results first = Results.of(out, good);
        var before = first.everything();

        assertThatThrownBy(() -> Results.of(out, good))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("already");
        assertThat(first.everything()).isEqualTo(before);
        assertThat(Results.names(out)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All_Results.csv",
                "All_Results_12.csv",
                "All_Results_Condensed.csv",
                "Test_Results_1.csv",
                "summary.json",
                "confirm.md",
                "policy.md",
                "comparison.csv",
                "rejected_rows.csv"
            })
    void any_result_file_is_in_the_way(String name) throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve(name), "mine");

        assertThatThrownBy(() -> Results.of(out, good)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Results.names(out)).containsExactly(name);
        assertThat(out.resolve(name)).hasContent("mine");
    }

    @Test
    void other_files_are_not_in_the_way_and_are_left_alone() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("All_Results_old.csv"), "mine");
        Results.of(out, good);
        Results.review(out, good).overwrite(true).run();

        assertThat(out.resolve("notes.txt")).hasContent("mine");
        assertThat(out.resolve("All_Results_old.csv")).hasContent("mine");
    }

    @Test
    void results_are_replaced_if_that_is_wanted_and_none_of_the_old_ones_is_left() throws IOException {
        Path bad = Results.file(in, "bad.csv", only("C").line() + "\nbad\n");
        Results.review(out, good, bad).compareWith(Policies.lenient()).run();
        assertThat(Results.names(out)).hasSize(11);

        Results.review(out, good).overwrite(true).run();

        assertThat(Results.names(out))
                .containsExactly(
                        "All_Results.csv",
                        "All_Results_Condensed.csv",
                        "Test_Results.csv",
                        "confirm.md",
                        "policy.md",
                        "summary.json");
    }

    @Test
    void a_run_that_fails_leaves_the_old_results_as_they_were() throws IOException {
        Results first = Results.of(out, good);
        var before = first.everything();

        assertThatThrownBy(() -> Results.review(out, in.resolve("none.csv"))
                        .overwrite(true)
                        .run())
                .isInstanceOf(IOException.class);
        assertThat(first.everything()).isEqualTo(before);
    }

    @Test
    void while_another_run_writes_to_the_folder_this_one_fails() throws IOException {
        AtomicReference<Throwable> second = new AtomicReference<>();
        Results.review(out, good)
                .onProgress((bytes, total) -> {
                    try {
                        Results.review(out, good).overwrite(true).run();
                    } catch (IOException | RuntimeException e) {
                        second.set(e);
                    }
                })
                .run();

        assertThat(second.get()).isInstanceOf(FileAlreadyExistsException.class).hasMessageContaining("another run");
        assertThat(Results.names(out)).hasSize(6);
    }

    @Test
    void what_a_killed_run_left_behind_is_removed() throws IOException {
        Path leftovers = Files.createDirectories(out.resolve(STAGING).resolve("work"));
        Files.writeString(leftovers.resolve("rows-0"), "left");
        Files.writeString(out.resolve(STAGING).resolve("All_Results.csv"), "left");
        Files.writeString(out.resolve(STAGING).resolve("summary.json"), "left");

        Results results = Results.of(out, good);

        assertThat(results.summary().foundBefore())
                .containsExactly(
                        "an earlier run was ended before its results were complete; what it had written aside is removed");
        assertThat(Results.names(out)).hasSize(6);
        assertThat(results.rows("All_Results.csv")).hasSize(2);
    }

    @Test
    void a_folder_that_cant_be_made_is_an_error() throws IOException {
        assertThatThrownBy(() -> Results.of(good, good)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Results.of(good.resolve("out"), good)).isInstanceOf(IOException.class);
        assertThat(Results.names(in)).containsExactly("good.csv");
    }

    @Test
    void a_result_that_cant_be_replaced_leaves_all_as_it_was() throws IOException {
        Files.createDirectories(out.resolve("All_Results.csv").resolve("in-the-way"));

        assertThatThrownBy(() -> Results.review(out, good).overwrite(true).run())
                .isInstanceOf(IOException.class);
        assertThat(Results.names(out)).containsExactly("All_Results.csv", "All_Results.csv/in-the-way");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_policy_that_fails_stops_the_run_and_leaves_nothing(int threads) {
        DecisionTable broken = DecisionTable.named("broken")
                .covers(Policies.cannabis())
                .step("broken", Condition.of("it breaks", inquiry -> {
                    throw new IllegalStateException("broken");
                }))
                .then(Outcome.DISMISS, "never")
                .otherwise(Outcome.REVIEW, "never")
                .build();

        assertThatThrownBy(() -> BulkReview.of(broken, ReviewLayout.plain())
                        .asOf(Policies.AS_OF)
                        .read(List.of(good))
                        .writeTo(out)
                        .threads(threads)
                        .run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_listener_that_fails_stops_the_run_and_leaves_nothing() {
        assertThatThrownBy(() -> Results.review(out, good)
                        .onProgress((bytes, total) -> {
                            throw new IllegalArgumentException("stop");
                        })
                        .run())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void an_interrupted_run_stops_and_leaves_nothing(int threads) throws IOException {
        Files.createDirectory(out);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Results.review(out, good).threads(threads).run())
                .isInstanceOf(InterruptedIOException.class);
        Thread.interrupted();
        assertThat(Results.names(out)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_run_that_is_interrupted_on_its_way_stops_and_leaves_nothing(int threads) throws IOException {
        Path large = Results.file(in, "large.csv", RejectedRowsTest.manyPeople(5 * ChunkReader.USUAL_SIZE));
        Path scattered = Results.file(in, "scattered.csv", Row.file(only("P1")));
        Thread thread = Thread.currentThread();
        for (int reports = 1; reports < 12; reports += 3) {
            int interruptAt = reports;
            int[] count = {0};
            assertThatThrownBy(() -> Results.review(out, large, scattered)
                            .threads(threads)
                            .onProgress((bytes, total) -> {
                                if (++count[0] == interruptAt) {
                                    thread.interrupt();
                                }
                            })
                            .run())
                    .as("interrupted at report %s", reports)
                    .isInstanceOf(InterruptedIOException.class);
            Thread.interrupted();
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void a_run_that_is_interrupted_at_any_time_leaves_all_or_nothing() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int person = 0; person < 800; person++) {
            text.append(only("P" + person).line()).append('\n').append(person % 3 == 0 ? "bad\n" : "");
        }
        Path file = Results.file(in, "many.csv", text + only("P1").line());
        int interrupted = 0;
        for (int run = 0; run < 24; run++) {
            Path to = directory.resolve("out" + run);
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread reviewing = new Thread(() -> {
                try {
                    Results.review(to, file)
                            .compareWith(Policies.lenient())
                            .threads(2)
                            .run();
                } catch (Throwable e) {
                    failure.set(e);
                }
            });
            reviewing.start();
            Thread.sleep(run);
            reviewing.interrupt();
            reviewing.join();
            if (failure.get() == null) {
                assertThat(Results.names(to)).hasSize(7);
            } else {
                interrupted++;
                assertThat(failure.get()).as("run %s", run).isInstanceOf(InterruptedIOException.class);
                assertThat(to).doesNotExist();
            }
        }
        assertThat(interrupted).as("runs that were interrupted").isPositive();
    }

    private static Row only(String subject) {
        return Row.conviction(subject, "101001001000", "20200102", "11357(A) HS-POSSESS")
                .record("R" + subject);
    }
}
