package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Gap;

/** People of lines that were brought together, and what happens where some are missing, or come in another order. */
class PeopleOfLinesTest {

    private static final String A = Row.of("A").line();
    private static final String B = Row.of("B").line();
    private static final String C = Row.of("C").line();
    private static final String UNNAMED = B.replace(",B,", ",,");

    private static Lines lines(String... lines) {
        return Lines.of(List.of((String.join("\n", lines) + "\n").getBytes(UTF_8)), new Random(3));
    }

    @Test
    void what_was_rejected_near_a_persons_rows_marks_the_record_though_the_rows_do_not_tell() {
        Lines lines = lines(A, B, UNNAMED, C);
        List<String> gaps = new ArrayList<>();
        lines.people(
                Portions.OF_A_STREAM,
                (person, itsLines) -> gaps.add(
                        person.rapSheet().subject().id() + person.rapSheet().gaps()));

        assertThat(gaps).containsExactlyInAnyOrder("A[]", "B[" + Gap.REJECTED_ROW + "]", "C[" + Gap.REJECTED_ROW + "]");
        lines.byPerson()
                .values()
                .forEach(own -> assertThat(PersonRows.of(own, lines.incomplete())
                                .rapSheet()
                                .gaps()
                                .isEmpty())
                        .isEqualTo(own.get(0).row().get(BulkColumn.SUBJECT_ID).equals("A")));
    }

    @Test
    void rows_of_lines_and_of_files_are_not_taken_without_what_was_rejected_near_them() throws Exception {
        BulkRow row = lines(A).all.get(0).row();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonRows.ofWhole(List.of(row)))
                .withMessageContaining("what was rejected near them");
        try (BulkFile file = BulkFile.of(A + "\n" + UNNAMED + "\n")) {
            List<BulkRow> rows = file.people().toList().get(0).rows();
            assertThatIllegalArgumentException().isThrownBy(() -> PersonRows.ofWhole(rows));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> PersonReader.with(ReadingOptions.standard()).read(rows));
            assertThatIllegalArgumentException().isThrownBy(() -> PersonRows.of(rows));
        }
    }

    @Test
    void a_line_that_was_left_out_is_noticed() {
        Lines lines = lines(A, B, UNNAMED, C);
        LineSurvey survey = new LineSurvey();
        survey.add(lines.all.get(0));
        survey.add(lines.all.get(1));

        assertThatIllegalArgumentException().isThrownBy(() -> survey.add(lines.all.get(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> survey.add(lines.all.get(1)));
        assertThat(survey.rows()).isEqualTo(2);
    }

    @Test
    void a_stretch_that_is_missing_or_comes_twice_is_noticed() {
        Lines lines = lines(A, B, UNNAMED, C);
        List<LineSurvey> surveys = lines.all.stream()
                .map(line -> LineSurvey.of(List.of(line).iterator()))
                .toList();

        assertThat(IncompleteRecords.of(surveys).size()).isEqualTo(2);
        for (int missing = 0; missing < surveys.size() - 1; missing++) {
            List<LineSurvey> some = new ArrayList<>(surveys);
            LineSurvey one = some.remove(missing);
            assertThatIllegalArgumentException().isThrownBy(() -> IncompleteRecords.of(some));
            some.add(one);
            some.add(one);
            assertThatIllegalArgumentException().isThrownBy(() -> IncompleteRecords.of(some));
        }
    }

    @Test
    void a_line_near_which_nobody_looked_for_rejected_rows_makes_nobody() {
        Lines lines = lines(A, B, UNNAMED, C);
        List<LineSurvey> surveys = lines.all.stream()
                .map(line -> LineSurvey.of(List.of(line).iterator()))
                .toList();
        IncompleteRecords none = IncompleteRecords.of(List.of());
        IncompleteRecords allButTheEnd = Lines.travelled(IncompleteRecords.of(surveys.subList(0, 3)));
        List<BulkLine> first = lines.all.subList(0, 1);
        List<BulkLine> last = lines.all.subList(3, 4);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonRows.of(first, none))
                .withMessageContaining("a line of file 0 was not surveyed");
        assertThatIllegalArgumentException().isThrownBy(() -> read(none, first));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonRows.of(last, allButTheEnd));
        assertThatIllegalArgumentException().isThrownBy(() -> read(allButTheEnd, last));
        assertThat(PersonRows.of(first, allButTheEnd).rapSheet().gaps()).isEmpty();
        assertThat(PersonRows.of(last, lines.incomplete()).rapSheet().gaps()).containsExactly(Gap.REJECTED_ROW);
    }

    @Test
    void a_file_that_was_not_surveyed_makes_nobody_though_another_was() {
        byte[] content = (A + "\n").getBytes(UTF_8);
        List<BulkLine> both = Lines.of(List.of(content, content), new Random(3)).all;
        IncompleteRecords ofOne =
                IncompleteRecords.of(List.of(LineSurvey.of(both.subList(0, 1).iterator())));

        assertThatIllegalArgumentException().isThrownBy(() -> PersonRows.of(both, ofOne));
        assertThatIllegalArgumentException().isThrownBy(() -> read(ofOne, both));
    }

    @Test
    void lines_of_which_another_reader_took_the_carriage_return_and_the_mark_follow_each_other() throws Exception {
        LineReader reader = LineReader.of(0, "file", new ByteArrayInputStream(new byte[0]));
        LineSurvey survey = new LineSurvey();
        survey.add(reader.read(0, A.getBytes(UTF_8)));
        survey.add(reader.read(3 + A.length() + 2, B.getBytes(UTF_8)));
        survey.add(reader.read(3 + A.length() + 2 + B.length() + 2, C.getBytes(UTF_8)));

        assertThat(survey.rows()).isEqualTo(3);
    }

    @Test
    void people_whose_lines_do_not_stand_together_or_in_order_are_refused() {
        Lines lines = lines(A, B, B, A);
        IncompleteRecords incomplete = lines.incomplete();
        List<BulkLine> all = lines.all;

        assertThatIllegalArgumentException().isThrownBy(() -> read(incomplete, all));
        assertThatIllegalArgumentException().isThrownBy(() -> read(incomplete, List.of(all.get(2), all.get(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> read(incomplete, List.of(all.get(1), all.get(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonRows.of(List.of(all.get(2), all.get(1)), incomplete));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonRows.of(List.of(all.get(0), all.get(1)), incomplete));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonRows.of(List.of(), incomplete));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonRows.of(lines("garbage", A).all.subList(0, 1), incomplete));
        assertThatIllegalArgumentException().isThrownBy(() -> read(incomplete, lines("garbage", A).all));
    }

    private static void read(IncompleteRecords incomplete, List<BulkLine> sorted) throws IOException {
        try (PeopleOfLines people = PeopleOfLines.of(sorted.iterator(), ReadingOptions.standard(), incomplete)) {
            while (people.next()) {
                people.person();
            }
        }
    }

    @Test
    void there_is_nobody_before_the_first_and_behind_the_last() throws IOException {
        Lines lines = lines(A);
        try (PeopleOfLines people =
                PeopleOfLines.of(lines.all.iterator(), ReadingOptions.standard(), lines.incomplete())) {
            assertThatIllegalStateException().isThrownBy(people::person);
            assertThat(people.next()).isTrue();
            assertThat(people.lines()).isEqualTo(lines.all);
            assertThat(people.next()).isFalse();
            assertThat(people.next()).isFalse();
            assertThatIllegalStateException().isThrownBy(people::lines);
        }
    }

    @Test
    void a_person_with_very_many_rows_is_read_from_the_disk_and_is_the_same() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            rows.add(Row.conviction("A", String.format("101%03d001000", i % 900), "20050102", "11357(A) HS")
                    .record("R" + i)
                    .line());
        }
        rows.add(500, C);
        Lines lines = lines(rows.toArray(String[]::new));
        Map<String, PersonRows> inMemory = new HashMap<>();
        lines.people(
                Portions.OF_A_STREAM,
                (person, own) -> inMemory.put(person.rapSheet().subject().id(), person));
        List<BulkRow> gone = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        lines.people(new Portions(1 << 20, 10_000, 8), (person, own) -> {
            PersonRows same = inMemory.get(person.rapSheet().subject().id());
            assertThat(person.rapSheet()).isEqualTo(same.rapSheet());
            assertThat(own).hasSameSizeAs(same.rows());
            for (int row = own.size() - 1; row >= 0; row -= 37) {
                String record = own.get(row).row().get(BulkColumn.RECORD_ID);
                assertThat(person.rows().get(row).get(BulkColumn.RECORD_ID)).isEqualTo(record);
                assertThat(same.rows().get(row).get(BulkColumn.RECORD_ID)).isEqualTo(record);
            }
            seen.add(person.rapSheet().subject().id());
            gone.addAll(person.rows().size() > 1_000 ? List.of() : person.rows());
        });

        assertThat(seen).containsExactlyInAnyOrder("A", "C");
        assertThat(gone).hasSize(1);
    }

    @Test
    void rows_from_the_disk_are_gone_with_their_person() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            rows.add(A);
        }
        List<PersonRows> kept = new ArrayList<>();
        lines(rows.toArray(String[]::new)).people(new Portions(1 << 20, 10_000, 8), (person, own) -> kept.add(person));

        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get(0).rows().get(0).get(BulkColumn.RECORD_ID));
    }

    @Test
    void more_rows_than_a_record_has_room_for_are_several_records_of_which_it_is_not_known_whose_they_are() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            rows.add(Row.conviction("A", String.format("101%03d001000", i), "20050102", "11357(A) HS")
                    .line());
        }
        List<Integer> sizes = new ArrayList<>();
        lines(rows.toArray(String[]::new)).people(new Portions(1 << 20, 1 << 20, 8, 50_000), (person, own) -> {
            assertThat(person.rapSheet().contradictions()).contains(Contradiction.IDENTITY);
            assertThat(own).hasSameSizeAs(person.rows());
            sizes.add(own.size());
        });

        assertThat(sizes).hasSizeGreaterThan(1);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(400);
    }
}
