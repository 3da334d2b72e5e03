package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Truth;

/** Super strikes and PC 290 offenses by code section: Y yes, N no, F it depends on facts that no code section tells. */
class OffenseListTest {

    @ParameterizedTest(name = "{0}: super strike {1}, PC 290 {2}")
    @CsvFileSource(
            resources = "/org/recordclearance/prop64/code_sections.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void D4_sections_as_they_occur_get_the_right_answer(String section, String superStrike, String pc290) {
        assertLists(section, superStrike, pc290);
    }

    @ParameterizedTest(name = "{0}: super strike {1}, PC 290 {2}")
    @CsvFileSource(resources = "/org/recordclearance/prop64/listed_sections.csv", numLinesToSkip = 1)
    void every_row_of_the_lists_gives_its_answer(String section, String superStrike, String pc290) {
        assertLists(section, superStrike, pc290);
    }

    @ParameterizedTest(name = "{0}: super strike {1}, PC 290 {2}")
    @CsvSource({
        // wider than what is listed
        "653F PC, F, F",
        "236.1(C) PC, F, Y",
        "236.1 PC, F, F",
        "288(B) PC, F, Y",
        "209.5 PC, Y, N",
        "245 PC, F, N",
        "245(D) PC, F, N",
        "311.2 PC, N, F",
        "314 PC, N, F",
        "261(A) PC, F, F",
        // former numbers, and other ways to write a section
        "288A PC, F, Y",
        "288A(C)(1) PC, Y, Y",
        "288A(B) PC, N, F",
        "647A PC, N, Y",
        "647(A) PC, N, N",
        "314.1 PC, N, Y",
        "314.2 PC, N, Y",
        "12308 PC, Y, N",
        "12310 PC, Y, N",
        "187A PC, Y, F",
        // attempts and conspiracies
        "664/187 PC, Y, N",
        "187-664 PC, Y, N",
        "664/191.5 PC, F, N",
        "664/211 PC, N, N",
        "664/209 PC, N, F",
        "664/261(A)(2) PC, N, Y",
        "182/189 PC, N, N",
        "182/209 PC, F, F",
        "182/664/187 PC, Y, N",
        // of what carries an enhancement or a sentencing scheme, which does not say what was attempted
        "664/12022.53(D) PC, F, N",
        "182/12022.53(D) PC, F, N",
        "664/211/12022.53(D) PC, F, N",
        "664/667.61 PC, F, F",
        "32/288(A) PC, N, N",
        // several sections
        "459/288(A) PC, Y, Y",
        "459/207 PC, F, F",
        // another code, and none
        "187 VC, F, F",
        "288 HS, F, F",
        "1672 MV, Y, N",
        "1672(A) MV, Y, N",
        "1672(B) MV, F, N",
        "1672 PC, F, F",
        "187, F, F",
        "211, N, N",
        // for a gang, in one description
        "136.1/186.22(B)(4) PC, Y, N",
        "213(A)(1)(A)/186.22(B)(4) PC, Y, N",
        "213/186.22(B)(4) PC, F, N",
        "519/186.22(B)(1) PC, N, N",
        "211/186.22(B)(4) PC, N, N",
        "664/215/186.22(B)(4) PC, N, N"
    })
    void a_section_is_listed_by_value(String section, String superStrike, String pc290) {
        assertLists(section, superStrike, pc290);
    }

    @Test
    void a_section_is_related_by_value() {
        assertThat(Prop64Offenses.isRelated(CodeSection.parse("148(A)(1) PC"))).isTrue();
        assertThat(Prop64Offenses.isRelated(CodeSection.parse("148.9 PC"))).isTrue();
        assertThat(Prop64Offenses.isRelated(CodeSection.parse("148.5 PC"))).isFalse();
        assertThat(Prop64Offenses.isRelated(CodeSection.parse("647(F) PC"))).isTrue();
        assertThat(Prop64Offenses.isRelated(CodeSection.parse("647F PC"))).isTrue();
        assertThat(Prop64Offenses.isRelated(CodeSection.parse("647(B) PC"))).isFalse();
        assertThat(Prop64Offenses.isRelated(CodeSection.parse("602 WI"))).isFalse();
        assertThat(Prop64Offenses.isRelated(CodeSection.parse("11364/11358 HS")))
                .isFalse();
    }

    private static void assertLists(String section, String superStrike, String pc290) {
        CodeSection parsed = CodeSection.parse(section);
        assertThat(Prop64Offenses.superStrike(parsed)).as("super strike").isEqualTo(truth(superStrike));
        assertThat(Prop64Offenses.pc290(parsed)).as("PC 290").isEqualTo(truth(pc290));
    }

    private static Truth truth(String letter) {
        return switch (letter) {
            case "Y" -> Truth.YES;
            case "N" -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }
}
