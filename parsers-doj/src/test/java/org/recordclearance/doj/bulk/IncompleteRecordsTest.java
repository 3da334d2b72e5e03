package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose record a rejected row makes incomplete: everybody to whom it may belong, and nobody else. */
class IncompleteRecordsTest {

    private static final String A = Row.of("A").line();
    private static final String B = Row.of("B").line();
    private static final String C = Row.of("C").line();
    private static final String D = Row.of("D").line();
    private static final String E = Row.of("E").line();

    /** Says whose it is, but lacks a field. */
    private static final String OF_B = B.substring(0, B.length() - 1);

    private static final String OF_NOBODY_KNOWN = OF_B.replace(",B,", ",Q,");

    /** Nobody can say whose it is. */
    private static final String UNNAMED = B.replace(",B,", ",,");

    @TempDir
    Path directory;

    @Test
    void without_a_rejected_row_every_record_is_complete() {
        assertIncomplete(lines(A, B, B, C));
    }

    @Test
    void a_rejected_row_that_says_whose_it_is_marks_that_person_only() {
        assertIncomplete(lines(A, OF_B, B, C), "B");
        assertIncomplete(lines(A, B, OF_B, C), "B");
        assertIncomplete(lines(A, B, OF_B, B, C), "B");
        assertIncomplete(lines(OF_B, B, C), "B");
        assertIncomplete(lines(A, B, OF_B), "B");
    }

    @Test
    void a_rejected_row_of_somebody_elsewhere_in_the_file_marks_that_person_only() {
        assertIncomplete(lines(A, B, C, OF_B, D), "B");
        assertIncomplete(lines(OF_B, A, C, B, D), "B");
        assertIncomplete(lines(A, B, C, D, OF_B), "B");
        assertIncomplete(lines(OF_B, A, OF_B, C, OF_B, D, OF_B, B), "B");
    }

    @Test
    void a_rejected_row_whose_count_order_cant_be_read_says_whose_it_is() {
        assertIncomplete(lines(A, B.replace("101001001000", "?"), B, C), "B");
        assertIncomplete(lines(A, B, C, B.replace("101001001000", "?"), D), "B");
    }

    @Test
    void a_rejected_row_with_a_quote_that_is_not_closed_says_whose_it_is() {
        assertIncomplete(lines(A, B, C, B.replace("LUKE S\"", "LUKE S"), D), "B");
    }

    @Test
    void a_rejected_row_that_does_not_say_whose_it_is_marks_the_people_before_and_after() {
        assertIncomplete(lines(A, B, UNNAMED, C, D), "B", "C");
        assertIncomplete(lines(A, B, "\"" + C, C, D), "B", "C");
        assertIncomplete(lines(A, B, "garbage", C, D), "B", "C");
        assertIncomplete(lines(A, B, UNNAMED, B, D), "B");
        assertIncomplete(lines(A, B, UNNAMED, "garbage", UNNAMED, C, D), "B", "C");
    }

    @Test
    void a_row_that_is_cut_within_the_subject_does_not_say_whose_it_is() {
        String cut = Row.of("B").line();

        assertIncomplete(lines(A, B, C, cut.substring(0, cut.indexOf(",B,") + 2), D), "C", "D");
    }

    @Test
    void a_rejected_row_of_somebody_of_whom_there_is_no_other_row_marks_the_people_before_and_after() {
        assertIncomplete(lines(A, B, OF_NOBODY_KNOWN, C, D), "B", "C");
        assertIncomplete(lines(OF_NOBODY_KNOWN, B, C, D), "B");
        assertIncomplete(lines(B, C, D, OF_NOBODY_KNOWN), "D");
    }

    @Test
    void at_the_edges_of_the_file_there_is_one_person_to_mark() {
        assertIncomplete(lines(UNNAMED, A, B, C), "A");
        assertIncomplete(lines(Row.header(), "", UNNAMED, "", A, B, C), "A");
        assertIncomplete(lines(A, B, C, UNNAMED), "C");
        assertIncomplete(lines(A, B, C, UNNAMED) + "\n\n", "C");
    }

    @Test
    void blank_lines_and_headers_between_do_not_matter() {
        assertIncomplete(lines(A, B, "", Row.header(), UNNAMED, "", Row.header(), C, D), "B", "C");
        assertIncomplete(lines(A, "", B, Row.header(), C));
    }

    @Test
    void two_rows_joined_on_one_line_mark_both_people_though_the_line_names_the_first() {
        assertIncomplete(lines(A, B, B + C, C, D), "B", "C");
        assertIncomplete(lines(A, B, B + B, C, D), "B", "C");
    }

    @Test
    void a_person_named_by_the_second_of_two_joined_rows_is_marked_wherever_the_other_rows_are() {
        assertIncomplete(lines(E, A, B, B + E, C, D), "B", "C", "E");
    }

    @Test
    void joined_rows_mark_both_people_even_when_a_comma_is_lost_with_the_line_feed() {
        assertIncomplete(lines(A, B, OF_B + C, C, D), "B", "C");
    }

    @Test
    void joined_rows_mark_both_people_when_the_line_feed_became_a_quote() {
        assertIncomplete(lines(A, B, B + "\"" + C, C, D), "B", "C");
    }

    @Test
    void joined_rows_mark_both_people_when_a_quote_is_lost_too() {
        assertIncomplete(lines(A, B, B.replace("LUKE S\"", "LUKE S") + C, C, D), "B", "C");
    }

    @Test
    void many_rows_joined_on_one_line_mark_the_people_before_and_after() {
        assertIncomplete(lines(A, B + B + B + C, C, D), "A", "C");
    }

    @Test
    void a_row_split_in_two_lines_marks_its_person() {
        for (int at = 1; at < B.length() - 1; at++) {
            String split = B.substring(0, at) + "\n" + B.substring(at);
            assertThat(People.incomplete(lines(A, B, split, B, D)))
                    .as("split at %s", at)
                    .contains("B");
            assertThat(People.incomplete(lines(A, B, split, D)))
                    .as("split at %s, last", at)
                    .contains("B");
            assertThat(People.incomplete(lines(A, split, B, D)))
                    .as("split at %s, first", at)
                    .contains("B");
        }
    }

    @Test
    void any_cut_of_the_last_row_marks_its_person() {
        for (int at = 1; at < B.length(); at++) {
            assertThat(People.incomplete(lines(A, B) + B.substring(0, at)))
                    .as("cut at %s", at)
                    .containsExactly("B");
        }
    }

    @Test
    void a_person_in_another_file_is_marked_by_a_rejected_row_that_says_whose_it_is() throws IOException {
        Path one = file(lines(A, B, C));
        Path two = file(lines(D, OF_B, E));

        try (BulkFile files = BulkFile.open(one, two)) {
            assertThat(People.incomplete(files)).containsExactly("B");
        }
        try (BulkFile files = BulkFile.open(two, one)) {
            assertThat(People.incomplete(files)).containsExactly("B");
        }
    }

    @Test
    void a_person_in_several_files_is_marked_once_and_for_all() throws IOException {
        try (BulkFile files = BulkFile.open(file(lines(A, B, OF_B)), file(lines(B, C)))) {
            assertThat(People.incomplete(files)).containsExactly("B");
            assertThat(People.bySubject(files).get("B").rows()).hasSize(2);
        }
    }

    @Test
    void a_file_that_was_split_marks_the_people_before_and_after_as_the_whole_file_would() throws IOException {
        String whole = lines(A, B, UNNAMED, C, D);
        assertIncomplete(whole, "B", "C");

        try (BulkFile files = BulkFile.open(file(lines(A, B, UNNAMED)), file(lines(C, D)))) {
            assertThat(People.incomplete(files))
                    .as("split behind the rejected row")
                    .containsExactly("B", "C");
        }
        try (BulkFile files = BulkFile.open(file(lines(A, B)), file(lines(UNNAMED, C, D)))) {
            assertThat(People.incomplete(files))
                    .as("split before the rejected row")
                    .containsExactly("B", "C");
        }
    }

    @Test
    void rejected_rows_at_the_edge_of_a_chunk_mark_the_same_people() {
        List<String> lines = new ArrayList<>();
        String filler = "x".repeat(900);
        for (int person = 0; person < 3_000; person++) {
            lines.add(Row.of("P" + person).comment(filler).line());
        }
        for (int at = 990; at < 1_060; at++) {
            lines.set(at, UNNAMED);
        }
        assertIncomplete(lines(lines.toArray(String[]::new)), "P1060", "P989");
    }

    @Test
    void everybody_may_be_incomplete() {
        assertIncomplete(lines(UNNAMED, A, UNNAMED, B, UNNAMED), "A", "B");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "part", ".csv"), text);
    }

    private static void assertIncomplete(String text, String... people) {
        assertThat(People.incomplete(text)).containsExactly(people);
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
