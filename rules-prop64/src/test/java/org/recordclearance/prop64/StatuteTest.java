package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.conviction;
import static org.recordclearance.prop64.Person.felonies;
import static org.recordclearance.prop64.Person.jail;
import static org.recordclearance.prop64.Person.later;
import static org.recordclearance.prop64.Person.prison;
import static org.recordclearance.prop64.Person.probation;
import static org.recordclearance.prop64.Person.unreadable;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** The table of statute, step by step, judged on 2020-07-01. Offenses are of 2005-01-01 unless a test says otherwise. */
class StatuteTest {

    private static final DecisionTable POLICY = Prop64.statute();
    private static final String ADULT = "1980-01-01";
    private static final String PRESUMED = "At least a misdemeanor, presumed under HS 11361.8(f)";

    private static Person offense(String birth, String section, Level level) {
        return born(birth).convicted("2005-01-01", section, level);
    }

    /** Arrested on one day and convicted on another. */
    private static Person arrested(String arrest, String convicted, String section) {
        return born(ADULT)
                .cycle(cycle -> cycle.date(ReportedDate.parse(arrest)).court(convicted, "KERN", felonies(section)));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-08, 2016-11-08, Eligible for Reduction",
        "2016-11-08, 2016-11-09, Hand Review",
        "2016-11-09, 2017-03-01, Not eligible"
    })
    void the_date_that_counts_is_that_of_the_offense(String arrest, String convicted, String words) {
        assertThat(arrested(arrest, convicted, "HS 11359").determination(POLICY))
                .is(words);
    }

    @Test
    void an_offense_is_no_later_than_its_conviction() {
        assertThat(arrested("unreadable", "2016-11-08", "HS 11359").determination(POLICY))
                .isReduction();
        assertThat(arrested("2016", "2016-11-08", "HS 11359").determination(POLICY))
                .isReduction();
        assertThat(arrested("2016", "2016-12-08", "HS 11359").determination(POLICY))
                .isUndecidedBecause("offense date is incomplete");
    }

    @ParameterizedTest
    @CsvSource({
        "HS 664/11359, Attempt",
        "PC 32-HS 11359, Accessory to a Prop 64 offense",
        "HS 11530, Predecessor of a Prop 64 section",
        "HS 11357, Subdivision not stated or not known",
        "HS 11357(f), Stated under a subdivision that did not exist then",
        "HS 11360(c), Stated under a subdivision that did not exist then",
        "HS 11358(d), Stated under a subdivision that is still a felony"
    })
    void what_a_person_must_look_at(String section, String reason) {
        assertThat(offense(ADULT, section, Level.FELONY).determination(POLICY))
                .isReview()
                .because(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "HS 11357(b)(2), MISDEMEANOR",
        "HS 11357(a)(1), INFRACTION",
        "HS 11358(a), MISDEMEANOR",
        "HS 11358(c), FELONY",
        "HS 11359(a), FELONY",
        "HS 11359(b), FELONY",
        "HS 11359(b), MISDEMEANOR",
        "HS 11360(a)(1), FELONY",
        "HS 11360(a)(2), FELONY"
    })
    void a_subdivision_that_was_not_yet_law_is_for_a_person(String section, Level level) {
        assertThat(offense(ADULT, section, level).determination(POLICY))
                .isReview()
                .because("Stated under a subdivision that did not exist then");
        assertThat(arrested("2016-11-08", "2016-11-08", section).determination(POLICY))
                .isReview()
                .because("Stated under a subdivision that did not exist then");
        assertThat(arrested("2016-11-09", "2016-11-09", section).determination(POLICY))
                .isNotEligible()
                .because("Offense on or after 11/09/2016");
        assertThat(arrested("2016-11-10", "2016-11-10", section).determination(POLICY))
                .isNotEligible()
                .because("Offense on or after 11/09/2016");
    }

    @ParameterizedTest
    @CsvSource({"PC 182-HS 11359", "HS 11357.5", "HS 11361", "HS 11532", "PC 11357", "HS 113570", "PC 32"})
    void what_is_no_Prop_64_offense_is_not_covered(String section) {
        assertThat(offense(ADULT, section, Level.FELONY).determination(POLICY)).isNotCovered();
    }

    @Test
    void a_set_aside_under_pc_1203_4_is_covered() {
        Person person = born(ADULT)
                .cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection("HS 11359")
                                .disposition(conviction("2005-01-01", Level.FELONY))
                                .disposition(later(DispositionType.SET_ASIDE_1203_4, "2010-01-01")))));
        assertThat(person.determination(POLICY)).isReduction();
    }

    // the map: birth, section, level; outcome, reason
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 11357(a), concentrated cannabis
                "1980-01-01 | HS 11357(a) | FELONY      | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1986-01-01 | HS 11357(a) | FELONY      | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1980-01-01 | HS 11357(a) | MISDEMEANOR | Hand Review | Depends on facts that are not on the record",
                "1980-01-01 | HS 11357(a) | INFRACTION  | Hand Review | Depends on facts that are not on the record",
                "1986-01-01 | HS 11357(a) | INFRACTION  | Not eligible | Already the level Proposition 64 gives",
                "1987-01-02 | HS 11357(a) | FELONY      | Eligible for Reduction | An infraction under Proposition 64",
                // 11357(b), up to 28.5 grams
                "1984-01-01 | HS 11357(b) | MISDEMEANOR | Eligible for Dismissal | No crime under Proposition 64",
                "1984-01-01 | HS 11357(b) | INFRACTION  | Eligible for Dismissal | No crime under Proposition 64",
                "1984-01-02 | HS 11357(b) | MISDEMEANOR | Eligible for Reduction | An infraction under Proposition 64",
                "1984-01-02 | HS 11357(b) | INFRACTION  | Not eligible | Already the level Proposition 64 gives",
                // 11357(c), (d), (e)
                "1987-01-01 | HS 11357(c) | MISDEMEANOR | Not eligible | Already the level Proposition 64 gives",
                "1987-01-02 | HS 11357(c) | MISDEMEANOR | Eligible for Reduction | An infraction under Proposition 64",
                "1980-01-01 | HS 11357(c) | FELONY      | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1980-01-01 | HS 11357(d) | MISDEMEANOR | Not eligible | Already the level Proposition 64 gives",
                "1987-01-01 | HS 11357(d) | MISDEMEANOR | Not eligible | Already the level Proposition 64 gives",
                "1987-01-02 | HS 11357(d) | MISDEMEANOR | Hand Review | Subdivision not stated or not known",
                "1990-01-01 | HS 11357(e) | MISDEMEANOR | Eligible for Reduction | An infraction under Proposition 64",
                "1987-01-02 | HS 11357(e) | MISDEMEANOR | Eligible for Reduction | An infraction under Proposition 64",
                "1987-01-01 | HS 11357(e) | MISDEMEANOR | Hand Review | Subdivision not stated or not known",
                // 11358, cultivation
                "1980-01-01 | HS 11358    | FELONY      | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1986-01-01 | HS 11358    | FELONY      | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1987-01-02 | HS 11358    | FELONY      | Eligible for Reduction | An infraction under Proposition 64",
                "1980-01-01 | HS 11358    | MISDEMEANOR | Hand Review | Depends on facts that are not on the record",
                // 11359, possession for sale
                "1987-01-01 | HS 11359    | FELONY      | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1987-01-02 | HS 11359    | FELONY      | Eligible for Reduction | An infraction under Proposition 64",
                "1980-01-01 | HS 11359    | MISDEMEANOR | Not eligible | Already the level Proposition 64 gives",
                // 11360, sale and transport
                "1980-01-01 | HS 11360(a) | FELONY      | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1980-01-01 | HS 11360    | FELONY      | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1980-01-01 | HS 11360    | MISDEMEANOR | Hand Review | Subdivision not stated or not known",
                "1980-01-01 | HS 11360(a) | MISDEMEANOR | Hand Review | Depends on facts that are not on the record",
                "1987-01-02 | HS 11360(a) | FELONY      | Eligible for Reduction | An infraction under Proposition 64",
                "1980-01-01 | HS 11360(b) | MISDEMEANOR | Eligible for Reduction | At least an infraction, presumed under HS 11361.8(f)",
                "1984-01-02 | HS 11360(b) | MISDEMEANOR | Eligible for Reduction | An infraction under Proposition 64",
                "1980-01-01 | HS 11360(b) | INFRACTION  | Hand Review | Depends on facts that are not on the record"
            })
    void the_map_gives_the_level_of_today(String birth, String section, Level level, String words, String reason) {
        assertThat(offense(birth, section, level).determination(POLICY))
                .is(words)
                .because(reason);
    }

    /** Before 1976 a letter says nothing; of a minor it can't be (d), of an adult not (e). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1956-01-02 | HS 11357(a) | Eligible for Reduction | An infraction under Proposition 64",
                "1956-01-02 | HS 11357(c) | Eligible for Reduction | An infraction under Proposition 64",
                "1956-01-02 | HS 11357(e) | Eligible for Reduction | An infraction under Proposition 64",
                "1956-01-02 | HS 11357(d) | Hand Review | Undecided: subdivision is contradictory",
                "1956-01-01 | HS 11357(c) | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1956-01-01 | HS 11357(d) | Eligible for Reduction | At least a misdemeanor, presumed under HS 11361.8(f)",
                "1956-01-01 | HS 11357(e) | Hand Review | Undecided: subdivision is contradictory",
                "1956-01    | HS 11357(c) | Hand Review | Undecided: subdivision is contradictory; date of birth is incomplete",
                "1950-01-01 | HS 11357(c) | Hand Review | Undecided: subdivision is contradictory"
            })
    void an_age_rules_out_letters_that_are_not_stated(String birth, String section, String words, String reason) {
        assertThat(born(birth).convicted("1974-01-01", section, Level.FELONY).determination(POLICY))
                .is(words)
                .because(reason);
    }

    @ParameterizedTest
    @CsvSource({"HS 11358", "HS 11359", "HS 11360(a)", "HS 11360"})
    void a_super_strike_or_PC_290_conviction_before_the_offense_bars_relief(String section) {
        assertThat(offense(ADULT, section, Level.FELONY)
                        .felony("2004-12-31", "PC 37")
                        .determination(POLICY))
                .isNotEligible()
                .because("PC 667(e)(2)(C)(iv)");
        assertThat(offense(ADULT, section, Level.FELONY)
                        .felony("2004-12-31", "PC 243.4")
                        .determination(POLICY))
                .isNotEligible()
                .because("PC 290(c)");
        assertThat(offense(ADULT, section, Level.FELONY)
                        .felony("2005-01-01", "PC 37")
                        .determination(POLICY))
                .isReduction();
    }

    @ParameterizedTest
    @CsvSource({"HS 11357(a), FELONY", "HS 11360(b), MISDEMEANOR"})
    void nothing_bars_relief_for_11357_and_11360b(String section, Level level) {
        assertThat(offense(ADULT, section, level)
                        .felony("2001-01-01", "PC 37")
                        .registered("2001-01-01", "PC 290")
                        .determination(POLICY))
                .isReduction();
    }

    @Test
    void a_count_of_the_same_case_is_no_prior() {
        Person person = born(ADULT)
                .cycle(cycle -> cycle.date(ReportedDate.parse("2005-01-01"))
                        .court("2005-06-01", "KERN", felonies("HS 11359").andThen(event -> event.caseNumber("A1")))
                        .court("2004-06-01", "KERN", felonies("PC 37").andThen(event -> event.caseNumber("A1"))));
        assertThat(person.determination(POLICY)).isReduction();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985-06-01", "1985", "missing", "1950-06-01"})
    void a_bar_convicted_before_the_arrest_with_the_number_of_the_case_may_be_a_prior(String convicted) {
        Person person = arrested("2005-01-01", "2005-06-01", "HS 11359", "A1")
                .cycle(cycle -> cycle.date(ReportedDate.parse("1949-12-01"))
                        .court(convicted, "KERN", felonies("PC 37").andThen(event -> event.caseNumber("A1"))));
        assertThat(person.determination(POLICY)).isReview();
        assertThat(person.determination(POLICY).orElseThrow().reason()).contains("whether PC 37 is of the same case");
    }

    private static Person arrested(String arrest, String convicted, String section, String number) {
        return born(ADULT)
                .cycle(cycle -> cycle.date(ReportedDate.parse(arrest))
                        .court(convicted, "KERN", felonies(section).andThen(event -> event.caseNumber(number))));
    }

    /** A cycle that holds the cases of two arrests, each of which may have a case number. */
    private static Person twoArrests(Consumer<Event.Builder> first, Consumer<Event.Builder> second) {
        return born(ADULT)
                .cycle(cycle -> cycle.date(ReportedDate.parse("2004-03-01"))
                        .court(
                                "2005-06-01",
                                "KERN",
                                felonies("HS 11359")
                                        .andThen(event -> event.cycleDate(ReportedDate.parse("2005-01-01")))
                                        .andThen(first))
                        .court("2004-06-01", "KERN", felonies("PC 37").andThen(second)));
    }

    @Test
    void another_case_of_the_cycle_may_be_a_prior_and_is_open_without_case_numbers() {
        Person another = twoArrests(event -> event.caseNumber("A1"), event -> event.caseNumber("B2"));
        Person open = twoArrests(event -> {}, event -> event.caseNumber("B2"));
        assertThat(another.determination(POLICY)).isNotEligible().because("PC 667(e)(2)(C)(iv)");
        assertThat(open.determination(POLICY)).isReview().because("Undecided: whether PC 37 is of the same case");
    }

    @ParameterizedTest
    @CsvSource({
        "2004-12-31, Not eligible, PC 667(e)(2)(C)(iv)",
        "2005-01-01, Hand Review, Undecided: whether PC 37 came before the charge",
        "2005-12-31, Hand Review, Undecided: whether PC 37 came before the charge",
        "2006-01-01, Eligible for Reduction, 'At least a misdemeanor, presumed under HS 11361.8(f)'",
        "2006-01-02, Eligible for Reduction, 'At least a misdemeanor, presumed under HS 11361.8(f)'"
    })
    void the_charge_is_on_a_day_from_the_arrest_to_the_conviction(String prior, String words, String reason) {
        assertThat(arrested("2005-01-01", "2006-01-01", "HS 11359")
                        .felony(prior, "PC 37")
                        .determination(POLICY))
                .is(words)
                .because(reason);
    }

    @Test
    void a_registration_between_arrest_and_conviction_may_have_come_before_the_charge() {
        Person between = arrested("2005-01-01", "2006-01-01", "HS 11359").registered("2005-06-01", "PC 290");
        Person after = arrested("2005-01-01", "2006-01-01", "HS 11359").registered("2006-01-01", "PC 290");
        assertThat(between.determination(POLICY))
                .isReview()
                .because("Undecided: whether the PC 290 registration came before the charge");
        assertThat(after.determination(POLICY)).isReduction();
    }

    @ParameterizedTest
    @CsvSource({
        "11360 HS-GIVE MARIJUANA, MISDEMEANOR, true",
        "11360 HS-GIVE/TRANSPORT MARIJ UNDER 28.5 GRAMS, MISDEMEANOR, true",
        "11360 HS-TRANSPORT MARIJUANA 28.5 GRAMS OR LESS, MISDEMEANOR, true",
        "11360 HS-GIVE/SELL MARIJUANA, MISDEMEANOR, false",
        "11360 HS-GIVE MARIJUANA OVER 28.5 GRAMS, MISDEMEANOR, false",
        "11360 HS-TRANSPORT MARIJUANA, MISDEMEANOR, false"
    })
    void section_11360_alone_is_what_its_words_say_where_it_is_no_felony(String words, Level level, boolean lesser) {
        Person person = born(ADULT)
                .cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection("HS 11360")
                                .description(words)
                                .disposition(conviction("2005-01-01", level)))))
                .felony("2000-01-01", "PC 37");
        if (lesser) {
            assertThat(person.determination(POLICY))
                    .isReduction()
                    .because("At least an infraction, presumed under HS 11361.8(f)");
        } else {
            assertThat(person.determination(POLICY)).isReview().because("Subdivision not stated or not known");
        }
        assertThat(charged("HS 11360", words).felony("2000-01-01", "PC 37").determination(POLICY))
                .isNotEligible();
    }

    /** A felony under HS 11358 with two earlier convictions of a section. */
    private static Person withTwoPriors(String section) {
        return offense(ADULT, "HS 11358", Level.FELONY)
                .felony("2003-01-01", section)
                .felony("2004-01-01", section);
    }

    @Test
    void the_readings_of_two_priors_can_be_chosen_and_where_they_differ_it_is_a_review_that_says_so() {
        Person person = withTwoPriors("HS 11358");
        assertThat(person.determination(Prop64.statute(TwoPriors.SAME_SECTION)))
                .isNotEligible()
                .because("Two priors");
        assertThat(person.determination(Prop64.statute(TwoPriors.LITERAL))).isReduction();
        assertThat(person.determination(Prop64.statute(TwoPriors.OFF))).isReduction();
        assertThat(person.determination(Prop64.statute(TwoPriors.CONTESTED)))
                .isReview()
                .because("Undecided: whether convictions before 11/09/2016 count as two priors (contested)");
        assertThat(person.determination(POLICY)).isReview();
    }

    @Test
    void a_contested_reading_that_makes_no_difference_is_none() {
        Person already = offense(ADULT, "HS 11359", Level.MISDEMEANOR)
                .felony("2003-01-01", "HS 11359")
                .felony("2004-01-01", "HS 11359");
        assertThat(already.determination(POLICY)).isNotEligible().because("Already the level Proposition 64 gives");
    }

    @Test
    void letters_of_today_say_nothing_of_convictions_before_there_were_any() {
        assertThat(withTwoPriors("HS 11358(c)").determination(Prop64.statute(TwoPriors.LITERAL)))
                .isReduction();
    }

    @Test
    void one_prior_or_two_of_another_section_do_not_bar() {
        assertThat(offense(ADULT, "HS 11358", Level.FELONY)
                        .felony("2003-01-01", "HS 11358")
                        .determination(POLICY))
                .isReduction();
        assertThat(withTwoPriors("HS 11359").determination(POLICY)).isReduction();
    }

    @Test
    void two_counts_of_one_case_are_one_prior() {
        Person oneCase = offense(ADULT, "HS 11358", Level.FELONY)
                .cycle(cycle -> cycle.court("2003-01-01", "KERN", felonies("HS 11358", "HS 11358")));
        Person oneNumber = offense(ADULT, "HS 11358", Level.FELONY)
                .cycle(cycle -> cycle.court(
                        "2003-01-01", "KERN", felonies("HS 11358").andThen(event -> event.caseNumber("A1"))))
                .cycle(cycle -> cycle.date(ReportedDate.parse("2002-12-01"))
                        .court("2004-01-01", "KERN", felonies("HS 11358").andThen(event -> event.caseNumber("A1"))));
        Person open = offense(ADULT, "HS 11358", Level.FELONY)
                .cycle(cycle -> cycle.court("2003-01-01", "KERN", felonies("HS 11358"))
                        .court("2004-01-01", "KERN", felonies("HS 11358")));
        DecisionTable sameSection = Prop64.statute(TwoPriors.SAME_SECTION);
        assertThat(oneCase.determination(sameSection)).isReduction();
        assertThat(oneNumber.determination(sameSection)).isReduction();
        assertThat(open.determination(sameSection))
                .isReview()
                .because("Undecided: whether HS 11358 and HS 11358 are of the same case");
    }

    @ParameterizedTest
    @CsvSource({"2016-11-08, false", "2016-11-09, true", "2016-11-10, true"})
    void before_there_was_such_a_law_nothing_is_covered(LocalDate asOf, boolean covered) {
        assertThat(offense(ADULT, "HS 11359", Level.FELONY)
                        .determination(POLICY, asOf)
                        .isPresent())
                .isEqualTo(covered);
    }

    @Test
    void a_place_outside_of_the_counties_is_not_covered() {
        assertThat(born(ADULT)
                        .in("NEVADA STATE")
                        .convicted("2005-01-01", "HS 11359", Level.FELONY)
                        .determination(POLICY))
                .isNotCovered();
    }

    @Test
    void the_parameters_choose_the_county_and_the_reading() {
        Parameters kern = Parameters.none().with("county", "Kern");
        Person person = offense(ADULT, "HS 11358", Level.FELONY);
        assertThat(person.determination(Prop64.catalog().create("statute", kern)))
                .isNotCovered();
        assertThat(person.in("KERN").determination(Prop64.catalog().create("statute", Parameters.none())))
                .isReduction();
        assertThat(Prop64.catalog()
                        .create("statute", kern.with("two-priors", "off"))
                        .parameters())
                .containsEntry("county", "KERN")
                .containsEntry("two-priors", "off");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64.catalog().create("statute", kern.with("two-priors", "maybe")))
                .withMessageContaining("literal, same-section, contested or off");
    }

    @Test
    void a_registration_without_the_conviction_behind_it_is_for_a_person_to_look_at() {
        assertThat(offense(ADULT, "HS 11358", Level.FELONY)
                        .registered("2004-01-01", "PC 290")
                        .determination(POLICY))
                .isReview()
                .because("PC 290 registration");
        assertThat(offense(ADULT, "HS 11358", Level.FELONY)
                        .registered("2005-01-02", "PC 290")
                        .determination(POLICY))
                .isReduction();
    }

    @Test
    void a_companion_conviction_of_an_offense_with_minors_is_for_a_person_to_look_at() {
        assertThat(born(ADULT)
                        .cycle(cycle -> cycle.court("2005-01-01", "KERN", felonies("HS 11360(a)", "HS 11361(b)")))
                        .determination(POLICY))
                .isReview()
                .because("Companion conviction under HS 11361");
    }

    @ParameterizedTest
    @CsvSource({
        "HS 11360(a), 11360(A) HS-SELL MARIJUANA TO MINOR UNDER 14",
        "HS 11360(a), 11360(A) HS-IMPORT MARIJUANA",
        "HS 11359, 11359 HS-POSSESS FOR SALE TO MINOR"
    })
    void a_fact_of_the_record_that_rebuts_the_presumption_is_for_a_person_to_look_at(String section, String words) {
        Person rebutted = charged(section, words);
        assertThat(rebutted.determination(POLICY)).isReview().because("A fact on the record may rebut the presumption");
        assertThat(rebutted.felony("2004-12-31", "PC 37").determination(POLICY)).isNotEligible();
    }

    private static Person charged(String section, String words) {
        return born(ADULT)
                .cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection(section)
                                .description(words)
                                .disposition(conviction("2005-01-01", Level.FELONY)))));
    }

    @Test
    void the_presumption_explains_what_would_rebut_it_and_what_would_do_more() {
        Explanation explanation = offense(ADULT, "HS 11358", Level.FELONY).explanation(POLICY);
        Explanation.Asked last =
                explanation.questions().get(explanation.questions().size() - 2);
        assertThat(explanation.determination().reason()).isEqualTo(PRESUMED);
        assertThat(last.step()).isEqualTo("presumed misdemeanor");
        assertThat(last.facts()).containsKeys("rebutted by", "a dismissal");
        assertThat(last.authority()).contains("HS 11361.8(b), (f)", "clear and convincing evidence");
    }

    @Test
    void every_step_cites_its_law_and_leaves_what_to_confirm_and_challenges_to_others() {
        assertThat(POLICY.steps())
                .isNotEmpty()
                .allSatisfy(
                        step -> assertThat(step.authority()).isNotBlank().doesNotContain("(confirm)", "HS 11361.9"));
        assertThat(POLICY.toMarkdown()).doesNotContain("(confirm)");
    }

    @Test
    void serving_or_completed_is_part_of_the_outcome_with_its_paragraphs_of_the_law() {
        Determination served =
                offense(ADULT, "HS 11358", Level.FELONY).determination(POLICY).orElseThrow();
        Determination serving = born(ADULT)
                .felony("2005-01-01", "HS 11358", prison(20))
                .determination(POLICY)
                .orElseThrow();
        Determination either = born(ADULT)
                .felony("2005-01-01", "HS 11358", unreadable(TermKind.PRISON))
                .determination(POLICY)
                .orElseThrow();
        assertThat(served.remedy()).isEqualTo(Remedy.REDESIGNATION);
        assertThat(served.authority()).contains("HS 11361.8(e), (f)").doesNotContain("HS 11361.8(a), (b)");
        assertThat(serving.remedy()).isEqualTo(Remedy.RESENTENCING);
        assertThat(serving.authority())
                .contains("HS 11361.8(a), (b)", "danger to public safety")
                .doesNotContain("HS 11361.8(e), (f)");
        assertThat(either.remedy()).isEqualTo(Remedy.UNKNOWN);
        assertThat(either.authority()).contains("HS 11361.8(a), (b)", "HS 11361.8(e), (f)");
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, RESENTENCING", "2025-01-01, REDESIGNATION", "2025-01-02, REDESIGNATION"})
    void the_remedy_turns_on_the_day_on_which_the_sentence_ends(LocalDate asOf, Remedy remedy) {
        assertThat(remedy(born(ADULT).felony("2005-01-01", "HS 11358", probation(20)), asOf))
                .isEqualTo(remedy);
        assertThat(remedy(born(ADULT).felony("2005-01-01", "HS 11358", jail(Period.ofYears(20))), asOf))
                .isEqualTo(remedy);
    }

    private static Remedy remedy(Person person, LocalDate asOf) {
        return person.determination(POLICY, asOf).orElseThrow().remedy();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, RESENTENCING",
        "2018-01-01, UNKNOWN",
        "2018-01-02, UNKNOWN",
        "2022-12-31, UNKNOWN",
        "2023-01-01, REDESIGNATION",
        "2023-01-02, REDESIGNATION"
    })
    void parole_may_run_after_prison_so_that_the_remedy_is_not_known_for_years(LocalDate asOf, Remedy remedy) {
        assertThat(remedy(born(ADULT).felony("2016-01-01", "HS 11358", prison(2)), asOf))
                .isEqualTo(remedy);
        assertThat(remedy(
                        born(ADULT)
                                .felony(
                                        "2016-01-01",
                                        "HS 11358",
                                        new Term(TermKind.NOT_STATED, ReportedLength.of(Period.ofYears(2)))),
                        asOf))
                .isEqualTo(remedy);
    }

    private static Person revoked(Sentence sentence) {
        return born(ADULT)
                .cycle(cycle -> cycle.court(
                        "2015-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection("HS 11358")
                                .disposition(conviction("2015-01-01", Level.FELONY, probation(3)))
                                .disposition(new Disposition(
                                        DispositionType.PROBATION_REVOKED,
                                        ReportedDate.parse("2016-06-01"),
                                        Level.MISSING,
                                        sentence,
                                        "PROB REVOKED")))));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, RESENTENCING, RESENTENCING, RESENTENCING",
        "2018-01-01, UNKNOWN, UNKNOWN, UNKNOWN",
        "2020-05-31, UNKNOWN, UNKNOWN, UNKNOWN",
        "2020-06-01, UNKNOWN, UNKNOWN, REDESIGNATION",
        "2023-05-31, UNKNOWN, UNKNOWN, REDESIGNATION",
        "2023-06-01, UNKNOWN, REDESIGNATION, REDESIGNATION"
    })
    void a_later_order_may_have_imposed_what_still_runs(LocalDate asOf, Remedy none, Remedy prison, Remedy jail) {
        assertThat(remedy(revoked(Sentence.NONE), asOf)).isEqualTo(none);
        assertThat(remedy(revoked(Sentence.of(prison(2))), asOf)).isEqualTo(prison);
        assertThat(remedy(revoked(Sentence.of(jail(Period.ofYears(4)))), asOf)).isEqualTo(jail);
        assertThat(remedy(revoked(Sentence.of(unreadable(TermKind.JAIL))), asOf))
                .isEqualTo(none);
    }

    @Test
    void the_explanation_names_what_is_missing_for_the_remedy() {
        Explanation.Asked asked =
                born(ADULT).felony("2016-01-01", "HS 11358", prison(2)).explanation(POLICY).questions().stream()
                        .filter(each -> each.step().equals(DecisionTable.REMEDY))
                        .findFirst()
                        .orElseThrow();
        assertThat(asked.missing())
                .extracting(MissingFact::words)
                .containsExactly("whether parole or supervision after prison is over");
    }

    // what is missing

    @Test
    void a_missing_birth_date_matters_where_the_age_at_the_offense_does() {
        assertThat(offense("missing", "HS 11357(b)", Level.MISDEMEANOR).determination(POLICY))
                .isUndecidedBecause("date of birth is missing");
        assertThat(offense("missing", "HS 11358", Level.FELONY).determination(POLICY))
                .isReduction();
        assertThat(offense("missing", "HS 11357(d)", Level.MISDEMEANOR).determination(POLICY))
                .isUndecidedBecause("date of birth is missing");
        assertThat(offense("missing", "HS 11357(e)", Level.MISDEMEANOR).determination(POLICY))
                .isUndecidedBecause("date of birth is missing");
    }

    @Test
    void a_missing_level_matters_where_the_levels_differ() {
        assertThat(offense(ADULT, "HS 11359", Level.MISSING).determination(POLICY))
                .isUndecidedBecause("level is missing");
    }

    @Test
    void a_felony_would_contradict_the_letter_b_so_without_a_level_it_is_open() {
        assertThat(offense(ADULT, "HS 11357(b)", Level.MISSING).determination(POLICY))
                .isUndecidedBecause("level is missing; subdivision is contradictory");
    }

    @Test
    void a_missing_offense_date_leaves_the_age_open() {
        assertThat(arrested("unreadable", "2005-01-01", "HS 11357(b)").determination(POLICY))
                .isUndecidedBecause("offense date can't be read; subdivision is contradictory");
    }

    @Test
    void a_lost_row_may_hold_a_bar() {
        assertThat(offense(ADULT, "HS 11358", Level.FELONY).withARowLost().determination(POLICY))
                .isUndecidedBecause(
                        "a row of the record could not be read; whether convictions before 11/09/2016 count as two"
                                + " priors (contested)");
        assertThat(offense(ADULT, "HS 11357(b)", Level.MISDEMEANOR)
                        .withARowLost()
                        .determination(POLICY))
                .isDismissal();
    }
}
