package org.recordclearance.prop64.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Truth;

/** Lists that remember no answer yet. Y yes, N no, F it depends on facts that no code section tells. */
class SectionListTest {

    @ParameterizedTest(name = "{0}: super strike {1}, PC 290 {2}")
    @CsvFileSource(
            resources = {
                "/org/recordclearance/prop64/code_sections.csv",
                "/org/recordclearance/prop64/listed_sections.csv"
            },
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void a_fresh_list_gives_the_answer(String section, String superStrike, String pc290) {
        assertLists(section, superStrike, pc290);
    }

    @ParameterizedTest(name = "{0}: super strike {1}, PC 290 {2}")
    @CsvSource({
        "653F PC, F, F",
        "236.1 PC, F, F",
        "288(B) PC, F, Y",
        "245(D) PC, F, N",
        "311.2 PC, N, F",
        "647A PC, N, Y",
        "647(A) PC, N, N",
        "12308 PC, Y, N",
        "664/187 PC, Y, N",
        "664/191.5 PC, F, N",
        "664/209 PC, N, F",
        "664/261(A)(2) PC, N, Y",
        "182/189 PC, N, N",
        "182/664/187 PC, Y, N",
        "32/288(A) PC, N, N",
        "459/288(A) PC, Y, Y",
        "459/207 PC, F, F",
        "187 VC, N, N",
        "1672(A) MV, Y, N",
        "1672(B) MV, F, N",
        "187, F, F",
        "211, N, N"
    })
    void so_it_does_of_what_is_near_a_listed_section(String section, String superStrike, String pc290) {
        assertLists(section, superStrike, pc290);
    }

    @Test
    void an_answer_stays_the_same() {
        SectionList list = new SectionList(today("pc290.csv"));
        CodeSection section = CodeSection.parse("288(A) PC");

        assertThat(list.lists(section)).isEqualTo(Truth.YES);
        assertThat(list.lists(CodeSection.parse("PC 288(a)"))).isEqualTo(Truth.YES);
        assertThat(list.lists(section)).isEqualTo(Truth.YES);
    }

    private static void assertLists(String section, String superStrike, String pc290) {
        if (section.contains("186.22")) {
            return; // combinations for a gang are no matter of one list
        }
        CodeSection parsed = CodeSection.parse(section);
        if (!KnownSections.contain(parsed)) {
            return; // nor is what no code has
        }
        assertThat(new SectionList(today("super_strikes.csv"), true).lists(parsed))
                .isEqualTo(truth(superStrike));
        assertThat(new SectionList(today("pc290.csv"), true).lists(parsed)).isEqualTo(truth(pc290));
    }

    private static List<ListedSection> today(String resource) {
        return ListedSection.read(resource).stream()
                .filter(row -> row.dated().inForce().to() == null)
                .toList();
    }

    private static Truth truth(String letter) {
        return switch (letter) {
            case "Y" -> Truth.YES;
            case "N" -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }
}
