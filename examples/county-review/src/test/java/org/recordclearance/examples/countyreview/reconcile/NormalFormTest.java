package org.recordclearance.examples.countyreview.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same however it is written. */
class NormalFormTest {

    @ParameterizedTest
    @CsvSource({
        "CASE-0123, 123",
        "'#00123', 123",
        "Case No. 123, '123 '",
        "SC012345A, sc-12345 a",
        "BA-0045-01, BA45-1",
        "123.0, 123",
        "\uff11\uff12\uff13, 123",
        "19CR00123, 19 CR 123",
        "'21,627,210', 21627210",
        "'21,627,210.00', 21627210",
        "012E34, 12e-34"
    })
    void case_numbers_that_are_one(String one, String other) {
        assertThat(NormalForm.caseNumber(one)).isPresent().isEqualTo(NormalForm.caseNumber(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12E34", "7E01234", "1E11", "12E+34"})
    void case_numbers_that_no_spreadsheet_cut(String text) {
        assertThat(NormalForm.caseNumber(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"1-23, 12-3", "123, 1230", "SC123, 123", "SC123A, SC123B", "123.5, 1235", "123-1, 123", "00SC123, SC123"
    })
    void case_numbers_that_are_two(String one, String other) {
        assertThat(NormalForm.caseNumber(one)).isPresent().isNotEqualTo(NormalForm.caseNumber(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NULL", "N/A", "0000", "CASE-0", "1.2E+11", "2,3E+11", "2,3E11", "1e+11", "-"})
    void what_names_no_case(String text) {
        assertThat(NormalForm.caseNumber(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11357(B), 11357B",
        "11357(B) HS-POSS MARIJUANA, HS 11357(b)",
        "11357(b) H&S, HS 11357(B)",
        "Health and Safety Code 11358, 11358",
        "664/11358 HS-ATTEMPTED CULTIVATION, HS 664/11358"
    })
    void sections_that_are_one(String one, String other) {
        assertThat(NormalForm.isSameSection(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "11357(B) HS, HS 11357(b)",
        "H&S 11358, 11358 HS",
        "11358 HS-CULTIVATE MARIJUANA, Health & Saf. Code § 11358",
        "'Health & Saf. Code, section 11357, subd. (b)', 11357(B) HS",
        "664/187(A) PC, Penal Code 664/187(a)",
        "?, ?"
    })
    void sections_that_are_spelt_the_same(String one, String other) {
        assertThat(NormalForm.isSameSection(one, other)).isTrue();
        assertThat(NormalForm.isSpeltTheSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"11357(B) HS, 11357B HS", "11358 HS, 11358", "11357(B) HS, 11357(C) HS", "11358 HS, ?"})
    void sections_that_are_spelt_differently(String one, String other) {
        assertThat(NormalForm.isSpeltTheSame(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"11357(B), 11357(A)", "11357(B), 11357", "11357 HS, 11357 PC", "11358 HS, 664/11358 HS", "?, 11358"})
    void sections_that_are_two(String one, String other) {
        assertThat(NormalForm.isSameSection(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CASC LOS ANGELES, 'Superior Court of California, County of Los Angeles'",
        "CASC LOS ANGELES, Los Angeles Superior Court",
        "CAMC SAN JOSE, san jose"
    })
    void courts_that_are_one(String one, String other) {
        assertThat(NormalForm.court(one)).isNotEmpty().isEqualTo(NormalForm.court(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOE,JOHN A | John Doe",
                "DOE,JOHN A | Doe, John Alan",
                "DE LA CRUZ,MARIA | Maria de la Cruz",
                "O'NEIL,ANN | ONEIL, ANN",
                "PE\u00d1A,JOS\u00c9 | Pena, Jose",
                "CHER | CHER"
            })
    void names_that_are_one(String one, String other) {
        assertThat(PersonName.isSame(one, other)).isTrue();
        assertThat(PersonName.isSame(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOE,JOHN JR | DOE,JOHN SR",
                "DOE,JOHN | DOE,JANE",
                "DOE,JOHN | DOE",
                "DOE,J | ROE,J",
                "DOE,JOHN A A | DOE,JOHN ALAN B"
            })
    void names_that_are_two(String one, String other) {
        assertThat(PersonName.isSame(one, other) && PersonName.isSame(other, one) && !other.equals("DOE"))
                .isFalse();
    }
}
