package org.recordclearance.examples.automaticrelief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Truth;

class FelonyListTest {

    @ParameterizedTest
    @CsvSource({
        "PC 187(a), YES, YES",
        "PC 664/187(a), YES, YES",
        "PC 192(a), YES, YES",
        "PC 192(b), UNKNOWN, NO",
        "PC 192, UNKNOWN, UNKNOWN",
        "PC 211, YES, YES",
        "PC 664/211, YES, NO",
        "PC 182/211, YES, UNKNOWN",
        "PC 32/211, NO, NO",
        "PC 211-12022.53(b), YES, YES",
        "PC 245(a)(1), UNKNOWN, NO",
        "PC 245(a)(2), YES, NO",
        "PC 664/245(a)(2), UNKNOWN, NO",
        "PC 245, UNKNOWN, NO",
        "PC 261(a)(2), YES, YES",
        "PC 261(a)(5), YES, NO",
        "PC 261, YES, UNKNOWN",
        "PC 261.5, NO, NO",
        "PC 287(c)(1), UNKNOWN, YES",
        "PC 288(a), YES, YES",
        "PC 288, UNKNOWN, UNKNOWN",
        "PC 288a(c)(2), YES, YES",
        "PC 422, YES, NO",
        "PC 451(d), YES, NO",
        "PC 459, UNKNOWN, UNKNOWN",
        "PC 459.5, NO, NO",
        "PC 460(a), YES, UNKNOWN",
        "PC 460(b), NO, NO",
        "PC 487(d)(2), YES, NO",
        "PC 487, UNKNOWN, NO",
        "PC 487(a), NO, NO",
        "PC 496(a), NO, NO",
        "HS 11352(a), NO, NO",
        "HS 11353, UNKNOWN, NO",
        "HS 211, NO, NO",
        "211, UNKNOWN, UNKNOWN",
        "11359, NO, NO"
    })
    void a_section_is_serious_or_violent_where_it_settles_that(String section, Truth serious, Truth violent) {
        assertThat(FelonyList.SERIOUS.lists(CodeSection.parse(section))).isEqualTo(serious);
        assertThat(FelonyList.VIOLENT.lists(CodeSection.parse(section))).isEqualTo(violent);
    }

    @ParameterizedTest
    @CsvSource({"serious_felonies.csv", "violent_felonies.csv", "enhancements.csv"})
    void every_row_says_why(String resource) {
        assertThat(LawTable.read(resource))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("because")).isNotBlank())
                .filteredOn(row -> row.get("answer").equals("Y"))
                .allSatisfy(row -> assertThat(row.get("citation")).startsWith("PC "));
    }
}
