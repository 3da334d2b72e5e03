package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.felonies;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Step;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;

/** Every step of the statute and of its audit, the day before there is such law, on it and after. */
class StatuteDaysTest {

    private static final DecisionTable STATUTE = Prop64.statute();
    private static final DecisionTable AUDIT = Prop64.auditOfRelief();

    /** For each step a record that it decides. */
    private static Map<String, Person> decidedBy() {
        Map<String, Person> people = new LinkedHashMap<>();
        people.put("date limit", adult().felony("2016-11-09", "HS 11359"));
        people.put("later conviction", arrested("2016-11-08", "2016-11-09", "HS 11359"));
        people.put("attempt", felony("HS 664/11359"));
        people.put("accessory", felony("PC 32-HS 11359"));
        people.put("predecessor", adult().felony("1971-03-01", "HS 11531"));
        people.put("subdivision", felony("HS 11357"));
        people.put("felony of today", felony("HS 11358(d)"));
        people.put("later subdivision", felony("HS 11359(b)"));
        people.put("super strike", felony("HS 11359").felony("2001-01-01", "PC 37"));
        people.put("PC 290", felony("HS 11359").felony("2001-01-01", "PC 243.4"));
        people.put("PC 290 registration", felony("HS 11359").registered("2001-01-01", "PC 290"));
        people.put(
                "companion conviction",
                adult().cycle(cycle -> cycle.court("2005-01-01", "KERN", felonies("HS 11359", "HS 11361"))));
        people.put(
                "rebutting fact",
                adult().cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection("HS 11360(a)")
                                .description("IMPORT MARIJUANA")
                                .disposition(Person.conviction("2005-01-01", Level.FELONY))))));
        people.put(
                "stated amount",
                adult().cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection("HS 11358")
                                .description("CULTIVATE 6 PLANTS")
                                .disposition(Person.conviction("2005-01-01", Level.FELONY))))));
        people.put("same level", adult().convicted("2005-01-01", "HS 11359", Level.MISDEMEANOR));
        people.put("no crime", adult().convicted("2005-01-01", "HS 11357(b)", Level.MISDEMEANOR));
        people.put("infraction", born("1987-01-02").felony("2005-01-01", "HS 11359"));
        people.put("presumed misdemeanor", felony("HS 11359"));
        people.put("presumed infraction", adult().convicted("2005-01-01", "HS 11360(b)", Level.MISDEMEANOR));
        return people;
    }

    private static Person adult() {
        return born("1950-01-01");
    }

    private static Person felony(String section) {
        return adult().felony("2005-01-01", section);
    }

    private static Person arrested(String arrest, String convicted, String section) {
        return adult().cycle(
                        cycle -> cycle.date(ReportedDate.parse(arrest)).court(convicted, "KERN", felonies(section)));
    }

    static Stream<String> steps() {
        return decidedBy().keySet().stream();
    }

    private static String step(DecisionTable policy, Person person, String asOf) {
        Optional<Determination> determination = person.determination(policy, LocalDate.parse(asOf));
        return determination.map(Determination::step).orElse("not covered");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_of_the_statute_decides_since_Proposition_64_is_in_effect(String name) {
        Person person = decidedBy().get(name);
        String firstDay = name.equals("date limit") || name.equals("later conviction") ? "2016-11-10" : "2016-11-09";
        assertThat(step(STATUTE, person, "2016-11-08")).isEqualTo("not covered");
        assertThat(step(STATUTE, person, firstDay)).isEqualTo(name);
        assertThat(step(STATUTE, person, "2016-11-10")).isEqualTo(name);
        assertThat(step(STATUTE, person, "2026-07-01")).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_of_the_audit_decides_since_the_review_begins(String name) {
        Person person = decidedBy().get(name);
        boolean relief = name.contains("crime") || name.contains("infraction") || name.contains("misdemeanor");
        String first = relief ? name + ", can be challenged" : name;
        assertThat(step(AUDIT, person, "2018-12-31")).isEqualTo("not covered");
        assertThat(step(AUDIT, person, "2019-01-01")).isEqualTo(first);
        assertThat(step(AUDIT, person, "2019-01-02")).isEqualTo(first);
        assertThat(step(AUDIT, person, "2020-07-01")).isEqualTo(first);
        assertThat(step(AUDIT, person, "2020-07-02")).isEqualTo(relief ? name + ", unchallenged" : name);
        assertThat(step(AUDIT, person, "2022-12-31")).isEqualTo(relief ? name + ", unchallenged" : name);
        assertThat(step(AUDIT, person, "2023-01-01")).isEqualTo(relief ? name + ", due" : name);
        assertThat(step(AUDIT, person, "2023-03-01")).isEqualTo(relief ? name + ", due" : name);
        assertThat(step(AUDIT, person, "2023-03-02")).isEqualTo(relief ? name + ", overdue" : name);
    }

    /** A felony under 11357(c) or (d) may be of (a) as well, which is presumed to be a misdemeanor first. */
    @Test
    void every_step_has_such_a_record_but_two_priors_which_are_contested_and_what_level_and_letter_contradict() {
        assertThat(STATUTE.steps())
                .extracting(Step::name)
                .filteredOn(name -> !name.equals("two priors") && !name.equals("misdemeanor"))
                .containsExactlyInAnyOrderElementsOf(decidedBy().keySet());
    }

    @ParameterizedTest
    @CsvSource({"2016-11-08, not covered", "2016-11-09, two priors", "2016-11-10, two priors"})
    void two_priors_of_the_same_section_decide_where_that_reading_is_chosen(String asOf, String step) {
        Person person = felony("HS 11359").felony("2001-01-01", "HS 11359").felony("2002-01-01", "HS 11359");
        assertThat(step(Prop64.statute(TwoPriors.SAME_SECTION), person, asOf)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-07, 2016-11-07, presumed misdemeanor",
        "2016-11-08, 2016-11-08, presumed misdemeanor",
        "2016-11-08, 2016-11-09, later conviction",
        "2016-11-09, 2016-11-09, date limit",
        "2016-11-10, 2016-11-10, date limit"
    })
    void what_counts_is_the_day_of_the_offense_before_that_of_the_conviction(
            String arrest, String convicted, String step) {
        assertThat(step(STATUTE, arrested(arrest, convicted, "HS 11359"), "2026-07-01"))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"2004-12-31, super strike", "2005-01-01, presumed misdemeanor", "2005-01-02, presumed misdemeanor"})
    void a_bar_came_before_the_charge(String convicted, String step) {
        assertThat(step(STATUTE, felony("HS 11359").felony(convicted, "PC 37"), "2026-07-01"))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "1984-01-01, 2005-01-01, no crime",
        "1984-01-02, 2005-01-01, infraction",
        "1984-01-01, 2004-12-31, infraction"
    })
    void the_map_asks_for_the_age_at_the_offense(String birth, String offense, String step) {
        assertThat(step(STATUTE, born(birth).convicted(offense, "HS 11357(b)", Level.MISDEMEANOR), "2026-07-01"))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "PC 286(b), 2020-12-31, PC 290",
        "PC 286(b), 2021-01-01, ''",
        "PC 288a(b), 2020-12-31, PC 290",
        "PC 288a(b), 2021-01-01, ''",
        "PC 289(h), 2020-12-31, PC 290",
        "PC 289(i), 2021-01-01, ''",
        "PC 286(c)(1), 2021-01-01, super strike"
    })
    void the_list_is_that_of_the_as_of_date(String bar, String asOf, String step) {
        assertThat(step(STATUTE, felony("HS 11359").felony("2001-01-01", bar), asOf))
                .isEqualTo(step);
    }

    @Test
    void a_forecast_sees_that_a_list_changes() {
        Person person = felony("HS 11359").felony("2001-01-01", "PC 286(b)");
        assertThat(STATUTE.forecast(person.sheet().convictions().get(0), LocalDate.parse("2020-01-01"))
                        .map(forecast -> forecast.date().toString()))
                .contains("2021-01-01");
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, 0, 0", "2019-01-01, 21, 5", "2020-07-02, 21, 5", "2023-01-01, 21, 5", "2026-07-01, 21, 5"})
    void the_table_of_a_day_has_the_steps_of_that_day(String day, int steps, int ofRelief) {
        List<String> names =
                AUDIT.on(LocalDate.parse(day)).steps().stream().map(Step::name).toList();
        assertThat(names).hasSize(steps);
        assertThat(names.stream().filter(name -> name.contains(", "))).hasSize(ofRelief);
    }

    @Test
    void the_statute_of_a_day_before_it_has_no_steps() {
        assertThat(STATUTE.on(LocalDate.parse("2016-11-08")).steps()).isEmpty();
        assertThat(STATUTE.on(LocalDate.parse("2016-11-09"))).isSameAs(STATUTE);
        for (DecisionTable policy : List.of(STATUTE, AUDIT)) {
            assertThat(policy.on(LocalDate.parse("2015-07-01")).toMarkdown())
                    .contains("Covers no conviction on the as-of date")
                    .doesNotContain("otherwise", "Hand Review");
        }
    }
}
