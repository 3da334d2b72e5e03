package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.Contradiction;

/** One number may be that of two people: when rows differ both in the CII number and in the date of birth. */
class IdentityOfRowsTest {

    private static boolean isContradictory(String... numbersAndBirths) {
        List<Row> rows = Arrays.stream(numbersAndBirths)
                .map(each -> each.split("/", -1))
                .map(each -> Row.of("S1").with(BulkColumn.CII_NUMBER, each[0]).born(each[1]))
                .toList();
        return PersonRows.ofWhole(rows).rapSheet().contradictions().contains(Contradiction.IDENTITY);
    }

    @ParameterizedTest
    @CsvSource({
        "A00000007/19710203, A00000008/19820304",
        "A00000007/19710203, a7/19820000",
        "12345678/19710200, 12345679/19710301"
    })
    void rows_that_differ_in_both_may_be_of_two(String one, String other) {
        assertThat(isContradictory(one, other)).isTrue();
        assertThat(isContradictory(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "A00000007/19710203, A00000008/19710203",
        "A00000007/19710203, A00000007/19820304",
        "A00000007/19710203, ' a 00000007 /19820304'",
        "A00000007/19710203, /19820304",
        "A00000007/19710203, x/19820304",
        "A00000007/19710203, UNKNOWN/19820304",
        "A00000007/19710203, A00000000/19820304",
        "A00000007/19710203, A00000008/",
        "A00000007/19710203, A00000008/00000000",
        "A00000007/19710203, A00000008/19719999",
        "A00000007/19710203, A00000008/19710200",
        "A00000007/19710203, A00000008/19710000"
    })
    void rows_that_differ_in_one_of_them_alone_are_of_one(String one, String other) {
        assertThat(isContradictory(one, other)).isFalse();
        assertThat(isContradictory(other, one)).isFalse();
    }

    @Test
    void any_two_rows_are_compared() {
        assertThat(isContradictory("A7/19710203", "A8/19710203", "A7/19820304")).isTrue();
        assertThat(isContradictory("A7/", "A8/19710203", "A7/19710203", "A8/", "A8/19820304"))
                .isTrue();
        assertThat(isContradictory("A7/19710203", "A7/19820304", "A7/19710203")).isFalse();
    }
}
