package org.recordclearance.prop64.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.eligibility.Step;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.CodeSection;

/** The dated tables of the law, row by row. */
class StatuteLawTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"limits.csv", "statute_steps.csv", "statute_sections.csv", "remedies.csv", "offense_map.csv"})
    void every_row_says_from_when_it_holds(String table) {
        assertThat(CitedTable.read(table)).isNotEmpty().allSatisfy(row -> {
            DatedRow dated = DatedRow.of(row);
            assertThat(dated.holdsOn(dated.from())).isTrue();
            assertThat(dated.holdsOn(dated.from().minusDays(1))).isFalse();
            if (dated.to() != null) {
                assertThat(dated.holdsOn(dated.to())).isTrue();
                assertThat(dated.holdsOn(dated.to().plusDays(1))).isFalse();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"limits.csv", "statute_steps.csv", "remedies.csv"})
    void every_row_names_the_day_that_decides(String table) {
        assertThat(CitedTable.read(table))
                .allSatisfy(row -> assertThat(DatedRow.of(row).decides()).isIn("offense", "conviction", "as-of"));
    }

    @ParameterizedTest
    @CsvSource({
        "proposition 64 in effect, 2016-11-09",
        "adult, 18",
        "adult for cannabis, 21",
        "letters of 11357, 1976-01-01",
        "review begins, 2019-01-01",
        "last day of the notice, 2019-07-01",
        "last day to challenge, 2020-07-01",
        "last day to order, 2023-03-01",
        "last day to record, 2023-07-01"
    })
    void the_limits_are_those_of_the_law(String name, String value) {
        assertThat(CitedTable.only("limits.csv", "name", name))
                .containsEntry("value", value)
                .hasEntrySatisfying("basis", basis -> assertThat(basis).isNotBlank());
        assertThat(CitedTable.read("limits.csv")).hasSize(9);
    }

    @Test
    void the_limits_of_the_audit_are_read_from_their_rows() {
        assertThat(List.of(
                        Limits.REVIEW_BEGINS,
                        Limits.LAST_DAY_OF_NOTICE,
                        Limits.LAST_DAY_TO_CHALLENGE,
                        Limits.LAST_DAY_TO_ORDER,
                        Limits.LAST_DAY_TO_RECORD))
                .extracting(LocalDate::toString)
                .containsExactly("2019-01-01", "2019-07-01", "2020-07-01", "2023-03-01", "2023-07-01");
    }

    @Test
    void every_step_of_the_statute_has_a_row_and_every_row_is_a_step() {
        DecisionTable statute = Prop64.statute();
        assertThat(statute.steps())
                .extracting(Step::name)
                .containsExactlyInAnyOrderElementsOf(StatuteStep.all().keySet());
        assertThat(statute.steps())
                .allSatisfy(step -> assertThat(step.authority())
                        .isEqualTo(StatuteStep.named(step.name()).authority())
                        .isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "CAN_BE_BARRED, HS 11358 | HS 11359(b) | HS 11360(a)(2), HS 11357(a) | HS 11360(b)",
        "MISDEMEANORS_OF_TODAY, HS 11358(c) | HS 11359(b) | HS 11360(a)(2), HS 11358 | HS 11359(c) | HS 11360(a)",
        "FELONIES_OF_TODAY, HS 11358(d) | HS 11359(c)(3) | HS 11359(d) | HS 11360(a)(3)(c), HS 11359(b) | HS 11360(a)(2)",
        "WITH_MINORS, HS 11361 | HS 11361(b), HS 11361.8 | HS 11361.5"
    })
    void each_group_of_sections_has_those_of_its_row(StatuteSections group, String within, String without) {
        assertThat(within.split(" \\| ")).allMatch(section -> group.contain(CodeSection.parse(section)));
        assertThat(without.split(" \\| ")).noneMatch(section -> group.contain(CodeSection.parse(section)));
    }

    @Test
    void each_remedy_has_its_paragraphs() {
        Map<Remedy, String> law = RemedyLaw.AUTHORITIES;
        assertThat(law).containsOnlyKeys(Remedy.RESENTENCING, Remedy.REDESIGNATION);
        assertThat(law.get(Remedy.RESENTENCING))
                .startsWith("HS 11361.8(a), (b)")
                .contains("danger to public safety");
        assertThat(law.get(Remedy.REDESIGNATION)).startsWith("HS 11361.8(e), (f)");
    }
}
