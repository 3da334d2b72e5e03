package org.recordclearance.examples.countyreview.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several case numbers in a cell are told from one that has a comma or an end of a line in it. */
class NumbersInCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11762106, 13625136 | 11762106 | 13625136",
                "11762106,13625136, | 11762106 | 13625136",
                "SC012345A; 7 | SC012345A | 7",
                "1, 2 | 1 | 2",
                "21,627,210, 21,627,211 | 21,627,210 | 21,627,211",
                "21,627,210; 0123 | 21,627,210 | 0123"
            })
    void several(String cell, String first, String second) {
        assertThat(NumbersInCell.in(List.of(cell))).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21,627,210",
                "SC012345, A",
                "12345-01, -02",
                "BA123456, 001",
                "2,3E+11",
                "19 CR 123",
                "NULL, NONE"
            })
    void one(String cell) {
        assertThat(NumbersInCell.in(List.of(cell))).containsExactly(cell);
    }

    @Test
    void lines_are_numbers_each_unless_a_number_was_wrapped() {
        assertThat(NumbersInCell.in(List.of("11762106", "13625136", "11762106")))
                .containsExactly("11762106", "13625136");
        assertThat(NumbersInCell.in(List.of("19CR", "0123"))).containsExactly("19CR 0123");
        assertThat(NumbersInCell.in(List.of())).isEmpty();
        assertThat(NumbersInCell.in(List.of(" ; ,"))).isEmpty();
    }
}
