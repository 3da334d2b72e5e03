package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;

/** No value of a record is in any message or text, whatever happens. Every value here is a marker, or has one in it. */
class BulkPrivacyTest {

    private static final String MARKER = "ZZMARKER";

    @TempDir
    Path directory;

    private Row marked;

    @BeforeEach
    void markEveryValue() {
        marked = Row.of(MARKER);
        for (BulkColumn column : BulkColumn.values()) {
            marked.with(column, MARKER + column.ordinal());
        }
        marked.with(BulkColumn.SUBJECT_ID, MARKER)
                .count("101001001000")
                .offense("11357(A) HS-" + MARKER)
                .with(BulkColumn.DISP_DESCR, "CONVICTED " + MARKER)
                .sentence("JAIL " + MARKER, MARKER, MARKER);
    }

    @Test
    void nothing_that_is_read_shows_what_it_holds() throws IOException {
        String text = marked.line() + "\n" + marked.line() + "," + MARKER + "\n";
        List<Object> all = new ArrayList<>();
        try (BulkFile file = BulkFile.of(text);
                Stream<PersonRows> people = file.people()) {
            PersonRows person = people.findFirst().orElseThrow();
            all.addAll(List.of(file, person, person.rejectedRows(), file.rejectedRows()));
            all.addAll(person.rows());
            RapSheet sheet = person.rapSheet();
            all.addAll(List.of(sheet, sheet.subject(), sheet.gaps(), sheet.warnings()));
            for (Cycle cycle : sheet.cycles()) {
                all.add(cycle);
                for (Event event : cycle.events()) {
                    all.add(event);
                    all.addAll(event.counts());
                    event.counts().forEach(count -> all.addAll(count.dispositions()));
                }
            }
            for (Conviction conviction : sheet.convictions()) {
                all.addAll(List.of(
                        conviction, conviction.sentence(), conviction.sentence().terms()));
            }
            Review review = Policies.lenient().review(sheet, Policies.AS_OF);
            all.addAll(List.of(review, review.determinations()));
            assertThat(sheet.convictions()).hasSize(1);
            assertThat(review.determinations()).hasSize(1);
            assertThat(file.rejectedRows()).hasSize(1);
        }
        all.forEach(each ->
                assertThat(each.toString()).as(each.getClass().getName()).doesNotContain(MARKER));
    }

    @Test
    void no_file_that_cant_be_opened_shows_what_it_holds() throws IOException {
        assertSilent(() -> BulkFile.of(MARKER));
        assertSilent(() -> BulkFile.of("\"" + marked.line()));
        assertSilent(() -> BulkFile.of(marked.count(MARKER).line()));
        assertSilent(() -> BulkFile.of(marked.line() + marked.line() + marked.line()));
        Path file = Files.writeString(
                directory.resolve("file.csv"),
                marked.with(BulkColumn.SUBJECT_ID, "").line());
        assertSilent(() -> BulkFile.open(file));
        assertSilent(() -> Results.of(directory.resolve("out"), file));
    }

    @Test
    void no_rows_from_elsewhere_are_in_a_message() {
        Row other = Row.of(MARKER + "2");
        assertSilent(() -> PersonRows.ofWhole(List.of(marked, other)));
        assertSilent(() -> PersonRows.ofWhole(List.of(marked.with(BulkColumn.SUBJECT_ID, "x"))));
    }

    @Test
    void no_failure_on_the_way_shows_a_value() throws IOException {
        Path file = Files.writeString(directory.resolve("file.csv"), marked.line() + "\n" + MARKER + "\n");
        assertSilent(() -> Results.of(file, file));
        assertSilent(() -> Results.review(directory.resolve("in"), file)
                .onProgress((bytes, total) -> Thread.currentThread().interrupt())
                .threads(1)
                .run());
        Thread.interrupted();
        Files.createDirectories(
                directory.resolve("out").resolve("All_Results.csv").resolve("in-the-way"));
        assertSilent(() ->
                Results.review(directory.resolve("out"), file).overwrite(true).run());
        assertSilent(() -> Results.review(directory.resolve("out"), file).run());
        assertSilent(() -> Results.review(directory.resolve("none"), file, file).run());
    }

    @Test
    void the_summary_shows_no_value_but_groups_of_people_and_the_policy_none() throws IOException {
        Path file = Files.writeString(directory.resolve("file.csv"), marked.line() + "\n" + MARKER + "\n");
        Results results = new Results(
                directory.resolve("out"),
                Results.review(directory.resolve("out"), file)
                        .compareWith(Policies.lenient())
                        .run());

        assertThat(results.summary().toString()).doesNotContain(MARKER);
        assertThat(results.text("summary.json")).doesNotContain(MARKER);
        assertThat(results.text("policy.md")).doesNotContain(MARKER);
    }

    @Test
    void a_file_that_vanishes_between_two_looks_is_an_error_without_values() throws IOException {
        Path file = Files.writeString(directory.resolve("file.csv"), marked.line() + "\n");
        try (BulkFile bulk = BulkFile.open(file)) {
            Files.delete(file);
            assertSilent(() -> {
                try (Stream<RapSheet> sheets = bulk.rapSheets()) {
                    sheets.toList();
                }
            });
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void assertSilent(Attempt attempt) {
        StringWriter text = new StringWriter();
        try {
            attempt.run();
        } catch (IOException | RuntimeException e) {
            e.printStackTrace(new PrintWriter(text));
        }
        assertThat(text.toString()).as("what is said of a failure").isNotEmpty().doesNotContain(MARKER);
    }
}
