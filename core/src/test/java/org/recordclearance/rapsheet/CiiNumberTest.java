package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When what a record has as a CII number is one, and when two are the same. */
class CiiNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A99000099",
                "a99000099",
                " A 99000099 ",
                "A-99000099",
                "A\u00A099000099",
                "\uFEFFA9900\u200B0099",
                "A99000099\n"
            })
    void a_number_is_known_by_its_letters_and_digits(String text) {
        assertThat(Subject.ciiNumber(text)).hasValue("A99000099");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "00000000", "A000 000", "-", "NONE", "x", "  -  "})
    void without_a_digit_other_than_zero_it_is_none(String text) {
        assertThat(Subject.ciiNumber(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "99000099", "0000001", "A10", "B\u00C999"})
    void with_one_it_is_one(String text) {
        assertThat(Subject.ciiNumber(text)).hasValue(text);
    }
}
