package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.conviction;
import static org.recordclearance.prop64.Person.jail;
import static org.recordclearance.prop64.Person.later;
import static org.recordclearance.prop64.Person.prison;
import static org.recordclearance.prop64.Person.probation;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/**
 * Where the policies differ on purpose from the archived programs, by the number of the difference. D1, D5, D10, D11 and
 * D13 are tested with the rules that they are about, D15 with the result columns; the others concern how files are read.
 */
class DifferencesTest {

    private static final DecisionTable LOS_ANGELES = Prop64.losAngeles();

    private static DecisionTable configurable(Prop64Options.Builder options) {
        return Prop64.configurable("LOS ANGELES", options.build());
    }

    @Test
    void D2_a_missing_birth_date_is_not_the_year_1() {
        DecisionTable policy = configurable(Prop64Options.builder().subjectAgeThreshold(50));
        assertThat(born("missing").felony("2019-01-01", "HS 11358").determination(policy))
                .isUndecidedBecause("date of birth is missing");
        assertThat(born("unreadable").felony("2019-01-01", "HS 11358").determination(policy))
                .isUndecidedBecause("date of birth can't be read");
    }

    @Test
    void D2_a_missing_conviction_date_is_not_the_year_1() {
        DecisionTable policy = configurable(Prop64Options.builder().yearsSinceConvictionThreshold(10));
        assertThat(born("1980-01-01").felony("missing", "HS 11358").determination(policy))
                .isUndecidedBecause("conviction date is missing");
        assertThat(born("1980-01-01").felony("2010-07", "HS 11358").determination(policy))
                .isUndecidedBecause("conviction date is incomplete");
        assertThat(born("1980-01-01").felony("2010-06", "HS 11358").determination(policy))
                .isDismissal();
    }

    @Test
    void D3_a_blank_level_is_unknown() {
        DecisionTable policy = configurable(Prop64Options.builder());
        assertThat(born("1980-01-01")
                        .convicted("2019-01-01", "HS 11358", Level.MISSING)
                        .determination(policy))
                .isUndecidedBecause("level is missing");
    }

    @Test
    void D3_a_prison_sentence_makes_a_felony_of_a_blank_level() {
        DecisionTable policy = configurable(Prop64Options.builder());
        Person person = born("1980-01-01").convicted("2019-01-01", "HS 11358", Level.MISSING, prison(2));
        assertThat(person.determination(policy)).isReview().because("No applicable eligibility criteria");
        Explanation.Asked asked = person.explanation(policy).questions().get(1);
        assertThat(asked.facts().get("level")).isEqualTo("FELONY, inferred from the prison term by PC 17(a)");
    }

    @Test
    void D3_a_prison_sentence_does_not_change_a_level_that_is_stated() {
        DecisionTable policy = configurable(Prop64Options.builder());
        assertThat(born("1980-01-01")
                        .convicted("2019-01-01", "HS 11358", Level.MISDEMEANOR, prison(2))
                        .determination(policy))
                .isDismissal();
    }

    @ParameterizedTest
    @CsvSource({
        "INFRACTION, level is contradictory",
        "UNREADABLE, level can't be read",
        "FELONY, level is contradictory"
    })
    void D3_a_prison_sentence_does_not_tell_which_of_two_rows_states_the_level(Level level, String missing) {
        ReportedDate date = ReportedDate.parse("2019-01-01");
        Person person = born("1980-01-01")
                .cycle(cycle -> cycle.court(
                        "2019-01-01",
                        "LOS ANGELES",
                        event -> event.count(count -> count.codeSection("HS 11358")
                                .disposition(new Disposition(
                                        DispositionType.CONVICTED, date, level, Sentence.of(prison(2)), ""))
                                .disposition(new Disposition(
                                        DispositionType.CONVICTED, date, Level.MISDEMEANOR, Sentence.NONE, "")))));
        assertThat(person.determination(configurable(Prop64Options.builder()))).isUndecidedBecause(missing);
    }

    @Test
    void D4_assault_to_commit_mayhem_is_neither_a_super_strike_nor_a_PC_290_offense() {
        withOther("PC 220", "220 PC", "COMMIT MAYHEM").isReview().because("No applicable eligibility criteria");
        withOther("PC 220", "220 PC", "COMMIT RAPE").isNotEligible().because("PC 667(e)(2)(c)(iv)");
        withOther("PC 220", "220 PC", "COMMIT MAYHEM/RAPE/ETC")
                .isUndecidedBecause("whether 220 PC is a super strike; whether 220 PC is a PC 290 offense");
        withOther("PC 220(b)", "220(B) PC", "COMMIT MAYHEM").isNotEligible();
    }

    @ParameterizedTest
    @CsvSource({"PC 537", "PC 261.5(c)", "PC 1320", "PC 653m(a)", "VC 20001"})
    void D4_a_number_inside_another_is_another(String section) {
        withOther(section, section, "").isReview().because("No applicable eligibility criteria");
    }

    @ParameterizedTest
    @CsvSource({"PC 1261", "PC 1207", "PC 3128"})
    void D4_a_section_that_no_code_has_is_on_no_list_for_certain(String section) {
        withOther(section, section, "").isUndecidedBecause("code section can't be read");
    }

    private static DeterminationAssert withOther(String section, String asWritten, String description) {
        return assertThat(born("1980-01-01")
                .felony("2014-01-01", "HS 11358")
                .cycle(cycle -> cycle.court(
                        "2012-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection(section)
                                .asWritten(asWritten)
                                .description(description)
                                .disposition(conviction("2012-01-01", Level.FELONY)))))
                .determination(LOS_ANGELES));
    }

    @Test
    void D6_years_and_months_of_a_sentence_are_those_of_the_calendar() {
        DecisionTable policy = Prop64.sacramento();
        Person years = born("1980-01-01").in("SACRAMENTO").felony("2013-01-01", "HS 11358", probation(3));
        assertThat(years.determination(policy, LocalDate.of(2016, 1, 1))).isReduction();
        assertThat(years.determination(policy, LocalDate.of(2016, 1, 2))).isDismissal();
        Person month = born("1980-01-01").in("SACRAMENTO").felony("2015-02-01", "HS 11358", jail(Period.ofMonths(1)));
        assertThat(month.determination(policy, LocalDate.of(2015, 3, 1))).isReduction();
        assertThat(month.determination(policy, LocalDate.of(2015, 3, 2))).isDismissal();
    }

    @Test
    void D7_a_sentence_is_that_of_its_own_conviction() {
        Person person = born("1980-01-01")
                .in("SACRAMENTO")
                .cycle(cycle -> cycle.court(
                        "2015-01-01",
                        "SACRAMENTO",
                        event -> event.convicted("HS 11358", Level.FELONY, probation(9))
                                .charged("HS 11359")));
        assertThat(person.determination(Prop64.sacramento())).isReduction().because("Sentence not Completed");
    }

    @Test
    void D12_a_registration_is_dated_by_its_event() {
        Person person = born("1980-01-01").felony("2014-01-01", "HS 11358").felony("2015-01-01", "PC 459");
        assertThat(person.registered("2016-01-01", "PC 290").determination(LOS_ANGELES))
                .isReview()
                .because("No applicable eligibility criteria");
        assertThat(person.registered("missing", "PC 290").determination(LOS_ANGELES))
                .isUndecidedBecause("registration date is missing");
        assertThat(person.registered("2013-01-01", "PC 290").determination(LOS_ANGELES))
                .isNotEligible()
                .because("PC 290");
    }

    @Test
    void D13_five_years_are_counted_by_the_calendar() {
        Person person = born("1980-01-01")
                .in("SAN JOAQUIN")
                .felony("2014-07-01", "HS 11358")
                .felony("2001-01-01", "PC 459");
        assertThat(person.determination(Prop64.sanJoaquin(), LocalDate.of(2019, 7, 1)))
                .isReview("Maybe Eligible - Flag for Review");
        assertThat(person.determination(Prop64.sanJoaquin(), LocalDate.of(2019, 7, 2)))
                .isDismissal();
    }

    @Test
    void D16_a_felony_that_was_reduced_to_a_misdemeanor_is_one() {
        Person person = born("1980-01-01")
                .cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "LOS ANGELES",
                        event -> event.count(count -> count.codeSection("HS 11358")
                                .disposition(conviction("2005-01-01", Level.FELONY))
                                .disposition(later(DispositionType.REDUCED_TO_MISDEMEANOR, "2010-01-01")))));
        assertThat(person.determination(LOS_ANGELES)).because("Misdemeanor or Infraction");
    }

    @Test
    void D16_a_second_conviction_row_of_another_level_makes_it_contradictory() {
        Person person = born("1980-01-01")
                .cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "LOS ANGELES",
                        event -> event.count(count -> count.codeSection("HS 11357(a)")
                                .disposition(conviction("2005-01-01", Level.FELONY))
                                .disposition(conviction("2005-01-01", Level.MISDEMEANOR)))));
        assertThat(person.determination(LOS_ANGELES)).isUndecidedBecause("level is contradictory");
    }

    @Test
    void D16_a_conviction_that_was_set_aside_is_still_on_record() {
        Person person = born("1980-01-01")
                .in("SACRAMENTO")
                .felony("2014-01-01", "HS 11358")
                .cycle(cycle -> cycle.court(
                        "2013-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection("PC 459")
                                .disposition(conviction("2013-01-01", Level.FELONY))
                                .disposition(later(DispositionType.SET_ASIDE_1203_4, "2015-01-01")))));
        assertThat(person.determination(Prop64.sacramento())).isReduction().because("Has convictions in past 10 years");
    }

    @Test
    void D17_ten_years_after_29_February_is_1_March() {
        DecisionTable policy = configurable(Prop64Options.builder().yearsSinceConvictionThreshold(10));
        Person person = born("1980-01-01").felony("2008-02-29", "HS 11358");
        assertThat(person.determination(policy, LocalDate.of(2018, 2, 28))).isReview();
        assertThat(person.determination(policy, LocalDate.of(2018, 3, 1))).isDismissal();
    }

    @Test
    void D18_two_birth_dates_that_differ_are_none() {
        DecisionTable policy = configurable(Prop64Options.builder().subjectAgeThreshold(50));
        assertThat(born("contradictory").felony("2019-01-01", "HS 11358").determination(policy))
                .isUndecidedBecause("date of birth is contradictory");
    }

    @ParameterizedTest
    @CsvSource({
        "11357A HS, 11357(a) or 11357(b)",
        "11357B2 HS, 11357(a) or 11357(b)",
        "11357C HS, subdivision is contradictory"
    })
    void D19_a_subdivision_needs_no_parentheses(String section, String reason) {
        // a felony of 2005 contradicts the letter (c); that it is read as one is what matters here
        org.assertj.core.api.Assertions.assertThat(born("1980-01-01")
                        .felony("2005-01-01", section)
                        .determination(LOS_ANGELES)
                        .orElseThrow()
                        .reason())
                .endsWith(reason);
    }
}
