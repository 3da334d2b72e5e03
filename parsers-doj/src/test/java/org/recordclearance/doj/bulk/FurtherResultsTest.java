package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.Figure;

class FurtherResultsTest {

    private static final String NAME = "tally.txt";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void every_person_is_gathered_once_with_all_reviews_whatever_the_number_of_threads(int threads) throws IOException {
        Path together = Results.file(directory, "a.csv", Row.file(person("A", 1), person("B", 2), person("C", 3)));
        String written = written(threads, together);
        assertThat(written)
                .isEqualTo("A 1 row, 1 determination and 1 compared with, named 1\n"
                        + "B 1 row, 1 determination and 1 compared with, named 2\n"
                        + "C 1 row, 1 determination and 1 compared with, named 3\n"
                        + "3 read, 3 in the figures, rejected {}\n");
    }

    @Test
    void people_in_several_files_are_gathered_once_and_the_columns_that_were_named_are_there() throws IOException {
        Path one = Results.file(directory, "a.csv", Row.file(person("A", 1), person("B", 2)));
        Path two = Results.file(directory, "b.csv", Row.file(person("B", 3), person("A", 4)));
        assertThat(written(2, one, two))
                .isEqualTo("A 2 row, 1 determination and 1 compared with, named 14\n"
                        + "B 2 row, 1 determination and 1 compared with, named 23\n"
                        + "4 read, 4 in the figures, rejected {}\n");
    }

    @Test
    void rejected_rows_are_counted_by_reason() throws IOException {
        Path file = Results.file(directory, "a.csv", Row.file(person("A", 1)) + "a,b\nc\n");
        assertThat(written(2, file))
                .contains("3 read, 3 in the figures, rejected {")
                .contains("=2}");
    }

    @Test
    void what_fails_to_be_written_fails_the_review_and_leaves_nothing() throws IOException {
        Path file = Results.file(directory, "a.csv", Row.file(person("A", 1)));
        Path out = directory.resolve("out");
        BulkReview review = Results.review(out, file).alsoWrite(new Tally() {
            @Override
            public void write(Map<String, String> gathered, FinishedReview finished, Folder folder) throws IOException {
                super.write(gathered, finished, folder);
                throw new IOException("no room");
            }
        });
        assertThatThrownBy(review::run).hasMessage("no room");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_run_that_writes_none_replaces_those_of_the_run_before() throws IOException {
        Path file = Results.file(directory, "a.csv", Row.file(person("A", 1)));
        Path out = directory.resolve("out");
        Results.review(out, file).alsoWrite(new Tally()).run();
        assertThat(out.resolve(NAME)).exists();
        assertThatThrownBy(
                        () -> Results.review(out, file).alsoWrite(new Tally()).run())
                .isInstanceOf(FileAlreadyExistsException.class);
        Results.review(out, file).alsoReplace(Set.of(NAME)).overwrite(true).run();
        assertThat(out.resolve(NAME)).doesNotExist();
    }

    @Test
    void a_file_of_another_name_is_no_result() throws IOException {
        Path file = Results.file(directory, "a.csv", Row.file(person("A", 1)));
        BulkReview review = Results.review(directory.resolve("out"), file).alsoWrite(new Tally() {
            @Override
            public void write(Map<String, String> gathered, FinishedReview finished, Folder folder) throws IOException {
                folder.newFile("another.txt").close();
            }
        });
        assertThatIllegalArgumentException().isThrownBy(review::run).withMessageContaining("another.txt");
    }

    @Test
    void results_in_a_folder_of_their_own_may_have_names_that_come_of_what_is_gathered() throws IOException {
        Path file = Results.file(directory, "a.csv", Row.file(person("A", 1)));
        Path out = directory.resolve("out");
        Predicate<String> names = name -> name.endsWith(".txt");
        Results.review(out, file)
                .alsoWrite(new Tally() {
                    @Override
                    public Map<String, Predicate<String>> folders() {
                        return Map.of("people", names);
                    }

                    @Override
                    public void write(Map<String, String> gathered, FinishedReview finished, Folder folder)
                            throws IOException {
                        for (String person : gathered.keySet()) {
                            folder.newFile("people/" + person + ".txt").close();
                        }
                        assertThatIllegalArgumentException().isThrownBy(() -> folder.newFile("people/../x.txt"));
                        assertThatIllegalArgumentException().isThrownBy(() -> folder.newFile("others/x.txt"));
                    }
                })
                .run();
        assertThat(out.resolve("people")).isDirectoryContaining("glob:**/A.txt");

        Results.review(out, file).alsoReplaceIn("people", names).overwrite(true).run();
        assertThat(out.resolve("people")).doesNotExist();
    }

    @Test
    void figures_of_what_was_gathered_stand_in_the_summary_and_whoever_writes_files_sees_them() throws IOException {
        Path file = Results.file(directory, "a.csv", Row.file(person("A", 1), person("B", 1)));
        Path out = directory.resolve("out");
        BulkReview review = Results.review(out, file).alsoWrite(new Tally() {
            @Override
            public Figure.Group figures(Map<String, String> gathered) {
                return Figure.group().put("peopleGathered", gathered.size()).build();
            }

            @Override
            public void write(Map<String, String> gathered, FinishedReview finished, Folder folder) throws IOException {
                assertThat(finished.figures().whole("peopleGathered")).isEqualTo(2);
                super.write(gathered, finished, folder);
            }
        });

        assertThat(new Results(out, review.run()).figures()).containsEntry("peopleGathered", 2);
    }

    @Test
    void warnings_of_what_was_gathered_come_first_and_stand_in_the_summary() throws IOException {
        Path file = Results.file(directory, "a.csv", Row.file(person("A", 1)) + "a,b");
        Path out = directory.resolve("out");
        BulkReview review = Results.review(out, file).alsoWrite(new Tally() {
            @Override
            public List<String> warnings(
                    Map<String, String> gathered, long rowsRead, Map<String, Long> rejectedByReason) {
                return List.of(
                        gathered.size() + " person, " + rowsRead + " rows, rejected " + rejectedByReason.values());
            }
        });

        ReviewSummary summary = review.run();

        assertThat(summary.warnings())
                .startsWith("1 person, 2 rows, rejected [1]")
                .hasSizeGreaterThan(1);
        assertThat(new Results(out, summary).figures()).containsEntry("warnings", summary.warnings());
    }

    @Test
    void a_figure_of_a_name_that_is_taken_fails_the_review() throws IOException {
        Path file = Results.file(directory, "a.csv", Row.file(person("A", 1)));
        BulkReview review = Results.review(directory.resolve("out"), file).alsoWrite(new Tally() {
            @Override
            public Figure.Group figures(Map<String, String> gathered) {
                return Figure.group().put("rowsRead", 1).build();
            }
        });

        assertThatIllegalArgumentException().isThrownBy(review::run);
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.json", "All_Results_2.csv", "../x", "a/b", ".record-clearance.lock", ""})
    void a_name_that_is_taken_or_leads_elsewhere_is_refused(String name) {
        BulkReview review = Results.review(directory.resolve("out"), directory.resolve("a.csv"));
        assertThatIllegalArgumentException().isThrownBy(() -> review.alsoReplace(Set.of(name)));
    }

    @Test
    void two_results_of_one_name_are_refused() {
        BulkReview review = Results.review(directory.resolve("out"), directory.resolve("a.csv"));
        review.alsoWrite(new Tally());
        assertThatIllegalArgumentException().isThrownBy(() -> review.alsoWrite(new Tally()));
    }

    private String written(int threads, Path... files) throws IOException {
        Path out = directory.resolve("out");
        Results.review(out, files)
                .compareWith(Policies.lenient())
                .threads(threads)
                .alsoWrite(new Tally())
                .run();
        return Files.readString(out.resolve(NAME));
    }

    /** With a conviction on one row of each person. */
    private static Row person(String id, int record) {
        Row row = record < 3 || id.equals("C")
                ? Row.conviction(id, "101001001000", "20240102", "11357(A) HS-POSSESS")
                        .convicted("MISDEMEANOR")
                : Row.of(id);
        return row.record(Integer.toString(record)).with(BulkColumn.PRI_NAME, Integer.toString(record));
    }

    /** Writes a line for each person. */
    private static class Tally implements FurtherResults<Map<String, String>> {

        @Override
        public Set<String> files() {
            return Set.of(NAME);
        }

        @Override
        public Set<BulkColumn> columns() {
            return Set.of(BulkColumn.PRI_NAME);
        }

        @Override
        public Collector<ReviewedPerson, ?, Map<String, String>> collector() {
            return Collector.of(
                    () -> new TreeMap<String, String>(),
                    (all, each) -> {
                        StringBuilder names = new StringBuilder();
                        each.person().rows().forEach(row -> names.append(row.get(BulkColumn.PRI_NAME)));
                        String id = each.person().rows().get(0).get(BulkColumn.SUBJECT_ID);
                        all.merge(
                                id,
                                each.person().rows().size() + " row, "
                                        + each.review().determinations().size() + " determination and "
                                        + each.compared().size() + " compared with, named " + names,
                                (one, other) -> "twice");
                    },
                    (one, other) -> {
                        one.putAll(other);
                        return one;
                    },
                    all -> (Map<String, String>) all);
        }

        @Override
        public void write(Map<String, String> gathered, FinishedReview review, Folder folder) throws IOException {
            StringBuilder text = new StringBuilder();
            gathered.forEach(
                    (id, line) -> text.append(id).append(' ').append(line).append('\n'));
            text.append(review.summary().rowsRead()).append(" read, ");
            text.append(review.figures().whole("rowsRead")).append(" in the figures, rejected ");
            text.append(review.rejectedByReason()).append('\n');
            try (OutputStream out = folder.newFile(NAME)) {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
