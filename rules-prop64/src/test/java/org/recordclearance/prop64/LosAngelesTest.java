package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.felonies;
import static org.recordclearance.prop64.Person.prison;
import static org.recordclearance.prop64.Person.probation;
import static org.recordclearance.prop64.Person.unreadable;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.TermKind;

/** The table of los-angeles, step by step, judged on 2020-07-01. */
class LosAngelesTest {

    private static final DecisionTable POLICY = Prop64.losAngeles();

    /** 40 years old and with another conviction since, so that no step but the one tested decides. */
    private static Person somebody() {
        return born("1980-01-01");
    }

    private static Person withRecentConviction(Person person) {
        return person.felony("2015-01-01", "PC 459");
    }

    @ParameterizedTest
    @CsvSource({"MISDEMEANOR", "INFRACTION"})
    void a_misdemeanor_or_infraction_is_for_the_city_attorneys(Level level) {
        assertThat(somebody().convicted("2005-01-01", "HS 11358", level).determination(POLICY))
                .isReview("To be reviewed by City Attorneys")
                .because("Misdemeanor or Infraction");
    }

    @ParameterizedTest
    @CsvSource({"2016-11-08, Hand Review", "2016-11-09, Not eligible", "2016-11-10, Not eligible"})
    void a_conviction_of_9_November_2016_or_later_is_not_eligible(String date, String words) {
        assertThat(somebody()
                        .felony(date, "HS 11358", probation(5))
                        .felony(date, "PC 459")
                        .determination(POLICY))
                .is(words);
    }

    @Test
    void the_reason_of_a_later_conviction_names_the_limit() {
        assertThat(somebody().felony("2018-01-01", "HS 11357(a)").determination(POLICY))
                .isNotEligible()
                .because("Occurred after 11/09/2016");
    }

    @ParameterizedTest
    @CsvSource({
        "HS 11357(a), Eligible for Dismissal, 11357(a) or 11357(b)",
        "HS 11357(b), Eligible for Dismissal, 11357(a) or 11357(b)",
        "HS 11357(b)(2), Eligible for Dismissal, 11357(a) or 11357(b)",
        "HS 664/11357(a), Eligible for Dismissal, 11357(a) or 11357(b)",
        "HS 11357(c), Hand Review, Undecided: subdivision is contradictory",
        "HS 11357(d), Hand Review, Undecided: subdivision is contradictory",
        "HS 11357, Hand Review, Other 11357"
    })
    void the_subdivision_decides_about_11357(String section, String words, String reason) {
        assertThat(somebody().felony("2005-01-01", section).determination(POLICY))
                .is(words)
                .because(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, Not eligible, PC 667(e)(2)(c)(iv)",
        "2000-01-01, Hand Review, No applicable eligibility criteria",
        "2000-01-02, Hand Review, No applicable eligibility criteria"
    })
    void a_super_strike_counts_when_it_is_earlier(String date, String words, String reason) {
        assertThat(withRecentConviction(somebody().felony("2000-01-01", "HS 11358"))
                        .felony(date, "PC 187(a)")
                        .determination(POLICY))
                .is(words)
                .because(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2000-01-01"})
    void a_gang_combination_is_dated_as_the_offense(String date) {
        Person person = withRecentConviction(somebody().felony("2000-01-01", "HS 11358"))
                .cycle(cycle -> cycle.court(
                                date, "KERN", event -> felonies("PC 136.1").accept(event.step(1)))
                        .court(
                                "2001-01-01",
                                "KERN",
                                event -> felonies("PC 186.22(b)(4)").accept(event.step(1))));
        boolean earlier = date.startsWith("1999");
        assertThat(person.determination(POLICY)).is(earlier ? "Not eligible" : "Hand Review");
    }

    @Test
    void convictions_of_different_steps_are_no_gang_combination() {
        assertThat(withRecentConviction(somebody().felony("2000-01-01", "HS 11358"))
                        .cycle(cycle -> cycle.court("1999-01-01", "KERN", felonies("PC 136.1"))
                                .court("1999-01-01", "KERN", felonies("PC 186.22(b)(4)")))
                        .determination(POLICY))
                .isUndecidedBecause("whether PC 186.22(b)(4) is a super strike");
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31, Not eligible, PC 290", "2000-01-01, Hand Review, No applicable eligibility criteria"})
    void a_PC_290_offense_counts_when_it_is_earlier(String date, String words, String reason) {
        assertThat(withRecentConviction(somebody().felony("2000-01-01", "HS 11358"))
                        .convicted(date, "PC 243.4(e)(1)", Level.MISDEMEANOR)
                        .determination(POLICY))
                .is(words)
                .because(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, PC 290, Not eligible",
        "1999-12-31, PC 290.5, Not eligible",
        "2000-01-01, PC 290, Hand Review",
        "1999-12-31, HS 11590, Hand Review"
    })
    void a_PC_290_registration_counts_when_it_is_earlier(String date, String section, String words) {
        assertThat(withRecentConviction(somebody().felony("2000-01-01", "HS 11358"))
                        .registered(date, section)
                        .determination(POLICY))
                .is(words);
    }

    @Test
    void two_earlier_convictions_of_the_same_section_are_two_priors() {
        Person person = withRecentConviction(somebody().felony("2000-01-01", "HS 11359"))
                .felony("1998-01-01", "HS 11359(a)")
                .in("KERN")
                .convicted("1999-12-31", "HS 664/11359", Level.MISDEMEANOR);
        assertThat(person.determination(POLICY)).isNotEligible().because("Two priors");
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01, HS 11359", "1999-12-31, HS 11360", "1999-12-31, HS 11357.5"})
    void another_day_or_section_is_no_prior(String date, String section) {
        Person person = withRecentConviction(somebody().felony("2000-01-01", "HS 11359"))
                .felony("1998-01-01", "HS 11359")
                .felony(date, section);
        assertThat(person.determination(POLICY)).isReview().because("No applicable eligibility criteria");
    }

    @ParameterizedTest
    @CsvSource({"1970-07-01, Eligible for Dismissal", "1970-07-02, Hand Review"})
    void somebody_of_50_years_is_dismissed_from_the_birthday_on(String birth, String words) {
        assertThat(withRecentConviction(born(birth).felony("2014-01-01", "HS 11358"))
                        .determination(POLICY))
                .is(words);
    }

    @Test
    void the_birthday_of_29_February_is_1_March_in_a_year_without_one() {
        Person person = withRecentConviction(born("1968-02-29").felony("2014-01-01", "HS 11358"));
        assertThat(person.determination(POLICY, LocalDate.of(2018, 2, 28))).isReview();
        assertThat(person.determination(POLICY, LocalDate.of(2018, 3, 1)))
                .isDismissal()
                .because("50 years or older");
    }

    @ParameterizedTest
    @CsvSource({"1999-07-01, Eligible for Dismissal", "1999-06-30, Hand Review"})
    void somebody_of_21_years_is_dismissed_up_to_the_birthday(String birth, String words) {
        assertThat(withRecentConviction(born(birth).felony("2014-01-01", "HS 11358"))
                        .determination(POLICY))
                .is(words);
    }

    @ParameterizedTest
    @CsvSource({"2017-07-01, Eligible for Dismissal", "2017-07-02, Hand Review"})
    void only_Prop_64_convictions_are_dismissed_once_every_sentence_has_ended(String other, String words) {
        Person person = somebody()
                .felony("2014-01-01", "HS 11358")
                .in("KERN")
                .convicted(other, "HS 11360(a)", Level.MISDEMEANOR, probation(3));
        assertThat(person.determination(POLICY)).is(words);
    }

    @Test
    void the_reasons_of_the_steps_about_sentences() {
        assertThat(somebody().felony("2014-01-01", "HS 11358").determination(POLICY))
                .isDismissal()
                .because("Only has 11357-60 charges and completed sentence");
        assertThat(somebody().felony("2014-01-01", "HS 11358", prison(7)).determination(POLICY))
                .isReview()
                .because("Currently serving sentence");
    }

    @ParameterizedTest
    @CsvSource({"2010-07-01, Eligible for Dismissal", "2010-07-02, Hand Review"})
    void ten_years_without_any_conviction_end_on_the_anniversary(String other, String words) {
        assertThat(somebody()
                        .felony("2005-01-01", "HS 11358")
                        .convicted(other, "PC 459", Level.MISDEMEANOR)
                        .determination(POLICY))
                .is(words);
    }

    @Test
    void the_dead_are_dismissed_where_nothing_before_decides() {
        assertThat(withRecentConviction(somebody().felony("2014-01-01", "HS 11358"))
                        .deceased()
                        .determination(POLICY))
                .isDismissal()
                .because("Deceased");
    }

    @Test
    void age_and_years_are_arguments() {
        Person person = somebody().felony("2014-01-01", "HS 11358").felony("2015-06-01", "PC 459");
        assertThat(person.determination(Prop64.losAngeles(40, 10)))
                .isDismissal()
                .because("40 years or older");
        assertThat(person.determination(Prop64.losAngeles(41, 5)))
                .isDismissal()
                .because("No convictions in past 5 years");
        assertThat(person.determination(Prop64.losAngeles(41, 6))).isReview();
    }

    @Test
    void ages_are_from_18_to_120_and_years_from_1_to_100() {
        assertThat(Prop64.losAngeles(18, 1).parameters()).containsEntry("age", "18");
        assertThat(Prop64.losAngeles(120, 100).parameters()).containsEntry("years", "100");
        assertThatIllegalArgumentException().isThrownBy(() -> Prop64.losAngeles(17, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Prop64.losAngeles(121, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Prop64.losAngeles(50, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Prop64.losAngeles(50, 101));
    }

    // what is missing

    @Test
    void a_missing_birth_date_never_grants_relief() {
        assertThat(withRecentConviction(born("missing").felony("2014-01-01", "HS 11358"))
                        .determination(POLICY))
                .isUndecidedBecause("date of birth is missing");
    }

    @Test
    void a_missing_birth_date_does_not_matter_where_all_ways_dismiss() {
        assertThat(born("missing").felony("2005-01-01", "HS 11358").determination(POLICY))
                .isDismissal()
                .because("Only has 11357-60 charges and completed sentence");
    }

    @Test
    void a_birth_year_that_settles_the_question_is_enough() {
        assertThat(withRecentConviction(born("1969").felony("2014-01-01", "HS 11358"))
                        .determination(POLICY))
                .isDismissal()
                .because("50 years or older");
        assertThat(withRecentConviction(born("1970").felony("2014-01-01", "HS 11358"))
                        .determination(POLICY))
                .isUndecidedBecause("date of birth is incomplete");
    }

    @Test
    void a_section_that_only_may_be_a_super_strike_leaves_it_open() {
        assertThat(withRecentConviction(somebody().felony("2014-01-01", "HS 11358"))
                        .felony("2001-01-01", "PC 191.5")
                        .deceased()
                        .determination(POLICY))
                .isUndecidedBecause("whether PC 191.5 is a super strike");
    }

    @Test
    void a_section_that_only_may_be_both_names_both() {
        Person person = withRecentConviction(somebody().felony("2014-01-01", "HS 11358"))
                .cycle(cycle -> cycle.court(
                        "2001-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection("PC 207")
                                .asWritten("207 PC")
                                .disposition(Person.conviction("2001-01-01", Level.FELONY)))));
        assertThat(person.determination(POLICY))
                .isUndecidedBecause("whether 207 PC is a super strike; whether 207 PC is a PC 290 offense");
    }

    @Test
    void a_conviction_whose_section_can_not_be_read_may_be_anything() {
        assertThat(somebody()
                        .felony("2014-01-01", "HS 11358")
                        .convictedOf("2001-01-01", "ILLEGIBLE", Level.FELONY)
                        .determination(POLICY))
                .isUndecidedBecause("code section can't be read");
    }

    @Test
    void what_can_not_be_read_may_make_an_earlier_offense_one_for_a_gang() {
        Person person = withRecentConviction(somebody().felony("2000-01-01", "HS 11358"))
                .cycle(cycle -> cycle.court(
                                "1999-01-01",
                                "KERN",
                                event -> felonies("PC 136.1").accept(event.step(1)))
                        .court(
                                "2018-01-01",
                                "KERN",
                                event -> event.step(1)
                                        .count(count -> count.description("ILLEGIBLE")
                                                .disposition(Person.conviction("2018-01-01", Level.FELONY)))));
        assertThat(person.determination(POLICY)).isUndecidedBecause("code section can't be read");
    }

    @Test
    void a_conviction_whose_date_is_missing_may_be_earlier() {
        assertThat(withRecentConviction(somebody().felony("2014-01-01", "HS 11358"))
                        .felony("missing", "PC 187")
                        .determination(POLICY))
                .isUndecidedBecause("date of another conviction is missing");
    }

    @Test
    void a_missing_conviction_date_may_be_after_the_limit() {
        assertThat(somebody().felony("missing", "HS 11358").determination(POLICY))
                .isUndecidedBecause("conviction date is missing");
    }

    @Test
    void a_registration_of_which_nothing_is_stated_may_be_one_under_PC_290() {
        Person person = withRecentConviction(somebody().felony("2014-01-01", "HS 11358"))
                .deceased()
                .cycle(cycle -> cycle.event(EventType.REGISTRATION, "2001-01-01", event -> {}));
        assertThat(person.determination(POLICY)).isUndecidedBecause("code section is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DECEASED, 2020-07-02", "ARREST, 2018-01-01", "REGISTRATION, 2018-01-01", "APPLICANT, 2018-01-01"
            })
    void a_death_to_come_or_before_what_only_the_living_do_gives_no_relief(String event) {
        String[] later = event.split(", ");
        EventType type = EventType.valueOf(later[0]);
        Person person = withRecentConviction(somebody().felony("2014-01-01", "HS 11358"))
                .deceased();
        if (type != EventType.DECEASED) {
            person.cycle(cycle -> cycle.event(EventType.DECEASED, "2017-01-01", death -> {}));
        }
        person.cycle(cycle -> cycle.event(type, later[1], entry -> entry.charged("457.1 PC")));
        assertThat(person.determination(POLICY)).isUndecidedBecause("deceased is contradictory");
    }

    @Test
    void a_lost_row_may_hold_what_bars_relief() {
        assertThat(somebody().felony("2005-01-01", "HS 11358").withARowLost().determination(POLICY))
                .isUndecidedBecause("a row of the record could not be read");
        assertThat(somebody().felony("2005-01-01", "HS 11357(a)").withARowLost().determination(POLICY))
                .isDismissal();
        assertThat(somebody()
                        .felony("2005-01-01", "HS 11358")
                        .felony("2001-01-01", "PC 187")
                        .withARowLost()
                        .determination(POLICY))
                .isNotEligible();
    }

    @Test
    void a_sentence_of_unknown_length_may_still_run() {
        assertThat(somebody()
                        .felony("2014-01-01", "HS 11358", unreadable(TermKind.PRISON))
                        .deceased()
                        .determination(POLICY))
                .isUndecidedBecause("sentence length can't be read");
    }

    @Test
    void a_missing_level_may_be_a_misdemeanor() {
        assertThat(somebody().convicted("2005-01-01", "HS 11358", Level.MISSING).determination(POLICY))
                .isUndecidedBecause("level is missing");
    }
}
