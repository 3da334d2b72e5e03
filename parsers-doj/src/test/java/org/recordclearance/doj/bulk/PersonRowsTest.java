package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.rapsheet.Gap;

class PersonRowsTest {

    @Test
    void a_person_needs_a_row() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonRows.ofWhole(List.of()));
    }

    @Test
    void all_rows_must_have_one_subject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonRows.ofWhole(List.of(Row.of("SECRET-1"), Row.of("SECRET-2"))))
                .withMessageNotContaining("SECRET")
                .withMessageContaining("SUBJECT_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "x", "X", " - "})
    void a_blank_subject_is_none(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonRows.ofWhole(List.of(Row.of(blank))));
    }

    @Test
    void padding_does_not_make_another_subject() {
        assertThat(PersonRows.ofWhole(List.of(Row.of("S1"), Row.of(" S1  "))).rows())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "10100100A000", "101 001 001 000", "x"})
    void a_row_that_cant_be_placed_is_no_part_of_the_rap_sheet_and_marks_it_incomplete(String order) {
        PersonRows person = PersonRows.ofWhole(List.of(
                Row.conviction("S1", "101001001000", "20050102", "11357(A) HS"),
                Row.conviction("S1", order, "20060102", "187 PC")));

        assertThat(person.rows()).hasSize(2);
        assertThat(person.rejectedRows()).containsExactly(1);
        assertThat(person.convictionOfRow(0)).isPresent();
        assertThat(person.convictionOfRow(1)).isEmpty();
        assertThat(person.rapSheet().convictions()).hasSize(1);
        assertThat(person.rapSheet().gaps()).containsExactly(Gap.REJECTED_ROW);
    }

    @Test
    void a_person_all_of_whose_rows_cant_be_placed_has_an_empty_and_incomplete_rap_sheet() {
        PersonRows person = PersonRows.ofWhole(List.of(Row.of("S1").count("")));

        assertThat(person.rapSheet().cycles()).isEmpty();
        assertThat(person.rapSheet().gaps()).containsExactly(Gap.REJECTED_ROW);
    }

    @Test
    void rows_alone_are_incomplete_until_somebody_vouches_that_they_are_all() {
        List<Row> rows = List.of(Row.conviction("S1", "101001001000", "20050102", "11357(A) HS"));
        PersonReader reader = PersonReader.with(ReadingOptions.standard());

        for (PersonRows person : List.of(PersonRows.of(rows), reader.read(rows))) {
            assertThat(person.rejectedRows()).isEmpty();
            assertThat(person.rapSheet().convictions()).hasSize(1);
            assertThat(person.rapSheet().gaps()).containsExactly(Gap.REJECTED_ROW);
        }
        for (PersonRows person : List.of(PersonRows.ofWhole(rows), reader.readWhole(rows))) {
            assertThat(person.rapSheet().gaps()).isEmpty();
        }
    }

    @Test
    void rows_alone_are_checked_like_a_whole_record() {
        PersonReader reader = PersonReader.with(ReadingOptions.standard());

        for (List<Row> rows : List.of(List.<Row>of(), List.of(Row.of("S1"), Row.of("S2")), List.of(Row.of(" ")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> PersonRows.of(rows));
            assertThatIllegalArgumentException().isThrownBy(() -> reader.read(rows));
            assertThatIllegalArgumentException().isThrownBy(() -> reader.readWhole(rows));
        }
    }

    @Test
    void the_list_of_rows_is_copied() {
        List<Row> rows = new ArrayList<>(List.of(Row.of("S1")));
        PersonRows person = PersonRows.ofWhole(rows);
        rows.add(Row.of("S1"));

        assertThat(person.rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "  -  ", "COMMENT", "##"})
    void a_row_that_another_reader_has_padded_or_cut_is_rejected_by_its_end(String end) {
        Row whole = Row.of("S1").with(BulkColumn.REQ_SEG_SEP, "#").with(BulkColumn.END_OF_REC, "#");
        Row other = Row.of("S1").with(BulkColumn.REQ_SEG_SEP, "#").with(BulkColumn.END_OF_REC, end);
        PersonRows person = PersonRows.ofWhole(List.of(whole, other));

        assertThat(person.rejectedRows()).containsExactly(1);
        assertThat(person.rapSheet().gaps()).containsExactly(Gap.REJECTED_ROW);
        assertThat(PersonRows.ofWhole(List.of(whole, whole)).rapSheet().gaps()).isEmpty();
    }

    @Test
    void a_row_that_ends_in_null_was_padded() {
        BulkRow padded =
                column -> column == BulkColumn.END_OF_REC ? null : Row.of("S1").get(column);

        assertThat(PersonRows.ofWhole(List.of(padded)).rejectedRows()).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40, 60, 94})
    void a_row_that_another_reader_padded_with_nulls_is_rejected_wherever_it_was_cut(int fields) {
        Row whole = Row.conviction("S1", "101001001000", "20050102", "11357(A) HS");
        BulkRow padded = column -> column.ordinal() < fields ? whole.get(column) : null;
        PersonRows person = PersonRows.ofWhole(List.of(whole, padded));

        assertThat(person.rejectedRows()).containsExactly(1);
        assertThat(person.rapSheet().convictions()).hasSize(1);
        assertThat(person.rapSheet().gaps()).containsExactly(Gap.REJECTED_ROW);
    }

    @Test
    void null_in_the_midst_of_a_row_is_an_error_that_names_the_column() {
        Row whole = Row.of("S1");
        BulkRow ofDatabase = column -> column == BulkColumn.DISP_DESCR ? null : whole.get(column);
        BulkRow ofNobody = column -> column == BulkColumn.SUBJECT_ID ? null : whole.get(column);

        assertThatNullPointerException()
                .isThrownBy(() -> PersonRows.ofWhole(List.of(ofDatabase)))
                .withMessage("DISP_DESCR");
        assertThatIllegalArgumentException().isThrownBy(() -> PersonRows.ofWhole(List.of(ofNobody)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "A\nB"})
    void a_row_of_several_lines_or_with_a_nul_is_rejected(String value) {
        assertThat(PersonRows.ofWhole(List.of(Row.of("S1").comment(value))).rejectedRows())
                .containsExactly(0);
    }

    @Test
    void its_text_is_its_shape() {
        assertThat(PersonRows.ofWhole(List.of(Row.of("S1"), Row.of("S1")))).hasToString("PersonRows[2 rows]");
    }
}
