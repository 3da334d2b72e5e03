package org.recordclearance.prop64.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.InForce;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.eligibility.Step;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.CodeSection;

/** The dated tables of the law, row by row. */
class StatuteLawTest {

    private static final LocalDate IN_EFFECT = LocalDate.of(2016, 11, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limits.csv",
                "statute_steps.csv",
                "statute_sections.csv",
                "remedies.csv",
                "offense_map.csv",
                "super_strikes.csv",
                "pc290.csv",
                "gang_combinations.csv",
                "predecessors.csv",
                "rebutting_words.csv",
                "presumption.csv",
                "stated_amounts.csv",
                "described.csv",
                "inchoate_words.csv",
                "former_numbers.csv",
                "words_of_bars.csv",
                "letters_of_11357.csv",
                "letters_of_11360.csv"
            })
    void every_row_says_from_when_it_holds_what_decides_that_and_who_must_still_confirm_it(String table) {
        assertThat(CitedTable.read(table)).isNotEmpty().allSatisfy(row -> {
            DatedRow dated = DatedRow.of(row);
            LocalDate from = Objects.requireNonNull(dated.inForce().from());
            assertThat(dated.inForce().isOn(from)).isTrue();
            assertThat(dated.inForce().isOn(from.minusDays(1))).isFalse();
            LocalDate to = dated.inForce().to();
            if (to != null) {
                assertThat(dated.inForce().isOn(to)).isTrue();
                assertThat(dated.inForce().isOn(to.plusDays(1))).isFalse();
            }
            assertThat(dated.decides()).isIn("offense", "conviction", "as-of");
            assertThat(dated.who()).isIn("", "a lawyer");
            assertThat(String.join(" ", row.values())).doesNotContain("(confirm)");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statute_sections.csv",
                "remedies.csv",
                "gang_combinations.csv",
                "predecessors.csv",
                "rebutting_words.csv",
                "presumption.csv",
                "stated_amounts.csv",
                "described.csv",
                "inchoate_words.csv",
                "former_numbers.csv",
                "words_of_bars.csv"
            })
    void rows_that_nobody_asks_about_a_day_have_held_since_there_is_such_a_law(String table) {
        assertThat(CitedTable.read(table))
                .extracting(DatedRow::of)
                .filteredOn(row -> row.decides().equals("as-of"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    InForce days = row.inForce();
                    assertThat(days.isOn(IN_EFFECT)).isTrue();
                    assertThat(days.to()).isNull();
                });
    }

    @Test
    void every_row_of_the_lists_gives_its_answer_on_its_days_and_not_before() {
        for (OffenseList list : OffenseList.all()) {
            List<ListedSection> rows = ListedSection.read(list.isOfSuperStrikes() ? "super_strikes.csv" : "pc290.csv");
            assertThat(rows).hasSizeGreaterThan(50);
            for (int i = 0; i < rows.size(); i++) {
                ListedSection row = rows.get(i);
                boolean ofConspiracy = rows.subList(0, i).stream().anyMatch(before -> isSame(before, row));
                for (Subdivisions subdivisions : row.subdivisions()) {
                    CodeSection section = CodeSection.parse((ofConspiracy ? "PC 182/" : "") + row.code() + " "
                            + row.number().replace("*", "1") + in(subdivisions));
                    for (LocalDate day : days(row)) {
                        assertThat(list.on(each -> !day.isBefore(each)).lists(section))
                                .as("%s on %s", section, day)
                                .isEqualTo(row.answer());
                    }
                }
            }
        }
    }

    private static boolean isSame(ListedSection one, ListedSection other) {
        return one.code().equals(other.code())
                && one.number().equals(other.number())
                && one.subdivisions().stream().anyMatch(other.subdivisions()::contains)
                && one.dated().inForce().isOn(days(other).get(0));
    }

    private static List<LocalDate> days(ListedSection row) {
        LocalDate from = Objects.requireNonNull(row.dated().inForce().from());
        LocalDate to = row.dated().inForce().to();
        return to == null ? List.of(from, LocalDate.of(2026, 7, 1)) : List.of(from, to);
    }

    private static String in(Subdivisions subdivisions) {
        return subdivisions.path().stream().map(each -> "(" + each + ")").collect(Collectors.joining());
    }

    @Test
    void every_row_of_the_map_is_found_on_its_days() {
        assertThat(OffenseMap.all()).hasSize(22).allSatisfy(row -> {
            assertThat(row.basis()).contains("HS " + row.number(), "as amended by ");
            String section = row.number() + in(row.subdivisions().get(0));
            Prop64Section offense =
                    Prop64Section.of(CodeSection.parse("HS " + section)).orElseThrow();
            LocalDate from = Objects.requireNonNull(row.dated().inForce().from());
            assertThat(OffenseMap.on(day -> !from.isBefore(day)).rows(offense)).contains(row);
            LocalDate to = row.dated().inForce().to();
            if (to != null) {
                assertThat(OffenseMap.on(day -> !to.isBefore(day)).rows(offense))
                        .contains(row);
                assertThat(OffenseMap.on(day -> !to.plusDays(1).isBefore(day)).rows(offense))
                        .doesNotContain(row);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "HS 11357(a), 2016-11-09, 4 grams, 8 grams",
        "HS 11357(a), 2017-06-26, 4 grams, 8 grams",
        "HS 11357(a), 2017-06-27, 8 grams, 9 grams",
        "HS 11357(a), 2017-06-28, 8 grams, 9 grams",
        "HS 11360(a), 2017-06-26, 4 grams of concentrate, 8 grams",
        "HS 11360(a), 2017-06-27, 8 grams of concentrate, 9 grams",
        "HS 11360, 2017-06-28, 8 grams of concentrate, 9 grams"
    })
    void the_limit_of_concentrate_is_that_of_the_day(String section, LocalDate asOf, String limit, String not) {
        Prop64Section offense = Prop64Section.of(CodeSection.parse(section)).orElseThrow();
        List<OffenseMap.Row> rows = OffenseMap.on(day -> !asOf.isBefore(day)).rows(offense);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).betterIf()).contains(limit).doesNotContain(not);
    }

    @ParameterizedTest
    @CsvSource({
        "proposition 64 in effect, 2016-11-09",
        "letters of 11357, 1976-01-01",
        "review begins, 2019-01-01",
        "last day of the notice, 2019-07-01",
        "last day to challenge, 2020-07-01",
        "last day to order, 2023-03-01",
        "last day to record, 2023-07-01",
        "years of supervision after prison, 5"
    })
    void the_limits_are_those_of_the_law(String name, String value) {
        assertThat(CitedTable.only("limits.csv", "name", name))
                .containsEntry("value", value)
                .hasEntrySatisfying("basis", basis -> assertThat(basis).isNotBlank());
        assertThat(CitedTable.read("limits.csv")).hasSize(8);
        assertThat(Limits.YEARS_OF_SUPERVISION).isEqualTo(5);
    }

    @Test
    void the_limits_of_the_audit_are_read_from_their_rows() {
        assertThat(Limits.LAST_DAY_TO_ORDER_SINCE).isEqualTo("2023-01-01");
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
        assertThat(statute.steps())
                .allSatisfy(step -> assertThat(step.inForce())
                        .isEqualTo(StatuteStep.named(step.name()).dated().inForce())
                        .isNotEqualTo(InForce.ALWAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "CAN_BE_BARRED, HS 11358 | HS 11359(b) | HS 11360(a)(2), HS 11357(a) | HS 11360(b)",
        "MISDEMEANORS_OF_TODAY, HS 11358(c) | HS 11359(b) | HS 11360(a)(2), HS 11358 | HS 11359(c) | HS 11360(a)",
        "FELONIES_OF_TODAY, HS 11358(d) | HS 11359(c)(3) | HS 11359(d) | HS 11360(a)(3)(c), HS 11359(b) | HS 11360(a)(2)",
        "WITH_MINORS, HS 11361 | HS 11361(b), HS 11361.8 | HS 11361.5",
        "REDUCED, HS 11357(b) | HS 11358 | HS 11359 | HS 11360, HS 11361 | HS 11357.5",
        "RELIEF, HS 11361.8(e) | HS 11361.9, HS 11361.5 | PC 1203.4",
        "NO_TARGET_OF_AN_OFFENSE, PC 182(a)(6), PC 182 | PC 182(a)(1)",
        "TRANSPORT, HS 11360(a) | HS 11360, HS 11359",
        "LESSER_TRANSPORT, HS 11360(b), HS 11360(a) | HS 11360",
        "POSSESSION, HS 11357 | HS 11357(e), HS 11357.5",
        "CONSPIRACY, PC 182(a)(1), PC 664",
        "ATTEMPT, PC 664, PC 182",
        "ACCESSORY, PC 32, PC 31 | PC 320",
        "REGISTRATION, PC 290 | PC 290(b), PC 29",
        "SUBDIVISIONS_BEFORE_PROPOSITION_64, HS 11357(a) | HS 11357(e) | HS 11360(b), HS 11357(f) | HS 11358 | HS 11360(c)"
    })
    void each_group_of_sections_has_those_of_its_row(StatuteSections group, String within, String without) {
        assertThat(within.split(" \\| ")).allMatch(section -> group.contain(CodeSection.parse(section)));
        assertThat(without.split(" \\| ")).noneMatch(section -> group.contain(CodeSection.parse(section)));
    }

    @ParameterizedTest
    @CsvSource({
        "HS 11357, false", "HS 11357(a), false", "HS 11357(e), false", "HS 11357(f), true", "HS 11357(b)(2), true",
        "HS 11358, false", "HS 11358(a), true", "HS 11358(d)(1), true", "HS 11359, false", "HS 11359(b), true",
        "HS 11360, false", "HS 11360(a), false", "HS 11360(b), false", "HS 11360(a)(2), true", "HS 11360(c), true"
    })
    void what_came_with_proposition_64_is_no_subdivision_of_before(String section, boolean later) {
        Prop64Section offense = Prop64Section.of(CodeSection.parse(section)).orElseThrow();
        assertThat(StatuteSections.isOfLaterSubdivision(offense)).isEqualTo(later);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REDUCED | HS 11357, 11358, 11359 or 11360",
                "CAN_BE_BARRED | HS 11358, 11359 or 11360(a)",
                "ACCESSORY | PC 32",
                "OTHER_REGISTRATIONS | HS 11590, PC 457.1, 186.30 or HS 11594"
            })
    void a_group_is_put_into_words_with_its_code_once(StatuteSections group, String words) {
        assertThat(group.inWords()).isEqualTo(words);
    }

    @Test
    void the_presumption_has_its_burden_and_what_rebuts_it() {
        assertThat(Presumption.BURDEN_OF_PROOF.words())
                .contains("clear and convincing evidence", "HS 11361.8(b), (f)")
                .doesNotContain("danger");
        assertThat(Presumption.DANGER.words()).contains("while the sentence is served", "HS 11361.8(b)");
        assertThat(Presumption.REBUTTED_BY.words())
                .contains("11358(d)", "11359(c)(3)", "11359(d)", "11360(a)(3)(C)", "(D)");
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
