package org.recordclearance.rapsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.CodeSection.Part;

class OffenseSectionsTest {

    private static final OffenseSections SECTIONS = OffenseSections.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PC 187",
                "PC 187(a)",
                "HS 11359",
                "HS 11359(a)",
                "PC 459",
                "PC 664/459",
                "VC 10851(a)",
                "PC 653f(b)",
                "PC 186.22(b)(4)",
                "BP 4060",
                "187"
            })
    void the_sections_of_the_codes_are_known_whatever_their_subdivisions(String section) {
        assertThat(SECTIONS.knows(CodeSection.parse(section))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PC 99999", "HS 459", "PC 11359", "VC 187", "PC 187/99999", "99999"})
    void a_number_that_its_code_has_not_is_not_known(String section) {
        assertThat(SECTIONS.knows(CodeSection.parse(section))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PC 487.1, PC 487(1)", "PC 459, PC 459", "PC 187(a), PC 187(a)"})
    void a_subdivision_behind_a_dot_is_read_as_it_is_printed_today(String stated, String today) {
        assertThat(SECTIONS.asToday(part(stated))).contains(part(today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS 11357.5", "HS 11358.1", "HS 11359.2", "HS 11360.5"})
    void behind_the_sections_of_cannabis_a_dot_makes_another_section(String section) {
        assertThat(SECTIONS.asToday(part(section))
                        .filter(today -> !today.number().contains(".")))
                .isEmpty();
    }

    @Test
    void of_a_divided_section_the_subdivisions_are_known() {
        assertThat(SECTIONS.isDivided(part("PC 288"))).isTrue();
        assertThat(SECTIONS.hasSubdivisions(part("PC 288(a)"))).isTrue();
        assertThat(SECTIONS.hasSubdivisions(part("PC 288(q)"))).isFalse();
        assertThat(SECTIONS.hasSubdivisions(part("PC 288"))).isTrue();
    }

    @Test
    void an_office_adds_sections_of_its_own_and_leaves_the_standard_as_it_was() {
        OffenseSections more = SECTIONS.plus(List.of("code,section,base", "PC,99123,99123"));

        assertThat(more.knows(part("PC 99123"))).isTrue();
        assertThat(more.knows(part("PC 187"))).isTrue();
        assertThat(more.mayKnow("99123")).isTrue();
        assertThat(SECTIONS.knows(part("PC 99123"))).isFalse();
    }

    @Test
    void an_added_row_without_a_section_is_refused_by_its_line_without_what_it_says() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SECTIONS.plus(List.of("code,section,base", "PC,99123,99123", "VOLDEMORT")))
                .withMessageContaining("line 3")
                .withMessageNotContaining("VOLDEMORT");
    }

    @Test
    void its_text_says_how_many_there_are() {
        assertThat(SECTIONS)
                .hasToString("OffenseSections[" + SECTIONS.toString().replaceAll("\\D", "") + " sections]");
        assertThat(Integer.parseInt(SECTIONS.toString().replaceAll("\\D", ""))).isGreaterThan(2_000);
    }

    private static Part part(String section) {
        return CodeSection.parse(section).parts().get(0);
    }
}
