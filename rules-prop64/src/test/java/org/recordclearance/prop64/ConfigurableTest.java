package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Level;

/** The table of configurable, step by step, judged on 2020-07-01. */
class ConfigurableTest {

    private static DecisionTable policy(Prop64Options.Builder options) {
        return Prop64.configurable("YOLO", options.build());
    }

    private static Prop64Options.Builder options() {
        return Prop64Options.builder();
    }

    private static Person somebody(String birth) {
        return born(birth).in("YOLO");
    }

    @Test
    void a_misdemeanor_or_infraction_is_dismissed_whatever_is_chosen() {
        assertThat(somebody("1980-01-01")
                        .convicted("2019-01-01", "HS 11360(b)", Level.MISDEMEANOR)
                        .determination(policy(options().reduce("11360"))))
                .isDismissal()
                .because("Misdemeanor or Infraction");
    }

    @ParameterizedTest
    @CsvSource({
        "HS 11358, Eligible for Dismissal, Dismiss all HS 11358 convictions",
        "HS 664/11357(a), Eligible for Dismissal, Dismiss all HS 11357 convictions",
        "HS 11360(a)(2), Eligible for Reduction, Reduce all HS 11360 convictions",
        "HS 11359, Hand Review, No applicable eligibility criteria",
        "PC 484(a)-HS 11358, Eligible for Dismissal, Dismiss all HS 11358 convictions",
        "HS 11360(a)-11357, Eligible for Reduction, Reduce all HS 11360 convictions"
    })
    void D5_a_section_is_dismissed_reduced_or_left_for_review(String section, String words, String reason) {
        assertThat(somebody("1980-01-01")
                        .felony("2019-01-01", section)
                        .determination(
                                policy(options().dismiss("11357", "11358").reduce("11360"))))
                .is(words)
                .because(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-01-02, 2020-01-01, Eligible for Dismissal",
        "1999-01-01, 2020-01-01, Hand Review",
        // the 21st birthday of 29 February is 1 March in a year without one
        "1988-02-29, 2009-02-28, Eligible for Dismissal",
        "1988-02-29, 2009-03-01, Hand Review"
    })
    void under_21_is_before_the_21st_birthday(String birth, String convicted, String words) {
        assertThat(somebody(birth)
                        .felony(convicted, "HS 11358")
                        .determination(policy(options().subjectUnder21AtConviction(true))))
                .is(words);
    }

    @ParameterizedTest
    @CsvSource({"1963-07-01, Eligible for Dismissal", "1963-07-02, Hand Review"})
    void an_age_is_reached_on_the_birthday(String birth, String words) {
        assertThat(somebody(birth)
                        .felony("2019-01-01", "HS 11358")
                        .determination(policy(options().subjectAgeThreshold(57))))
                .is(words);
    }

    @ParameterizedTest
    @CsvSource({"2010-07-01, Eligible for Dismissal", "2010-07-02, Hand Review"})
    void years_since_the_conviction_end_on_the_anniversary(String convicted, String words) {
        assertThat(somebody("1980-01-01")
                        .felony(convicted, "HS 11358")
                        .determination(policy(options().yearsSinceConvictionThreshold(10))))
                .is(words);
    }

    @ParameterizedTest
    @CsvSource({"2015-06-30, Eligible for Dismissal", "2015-07-01, Hand Review"})
    void crime_free_years_end_after_the_anniversary_of_the_latest_conviction(String latest, String words) {
        assertThat(somebody("1980-01-01")
                        .felony("2001-01-01", "HS 11358")
                        .in("KERN")
                        .convicted(latest, "PC 459", Level.MISDEMEANOR)
                        .determination(policy(options().yearsCrimeFreeThreshold(5))))
                .is(words);
    }

    @ParameterizedTest
    @CsvSource({"HS 11360(b), Eligible for Dismissal", "HS 11357.5, Hand Review", "PC 11357, Hand Review"})
    void only_Prop_64_means_every_conviction_on_record(String other, String words) {
        assertThat(somebody("1980-01-01")
                        .felony("2019-01-01", "HS 11358")
                        .in("KERN")
                        .felony("2019-02-01", other)
                        .determination(policy(options().subjectHasOnlyProp64Charges(true))))
                .is(words);
    }

    @Test
    void each_step_gives_its_reason() {
        Person person = somebody("1950-01-01").felony("1970-01-01", "HS 11359").deceased();
        assertThat(person.determination(policy(options().subjectUnder21AtConviction(true))))
                .because("21 years or younger");
        assertThat(person.determination(policy(options().subjectAgeThreshold(57))))
                .because("57 years or older");
        assertThat(person.determination(policy(options().yearsSinceConvictionThreshold(10))))
                .because("Conviction occurred 10 or more years ago");
        assertThat(person.determination(policy(options().yearsCrimeFreeThreshold(7))))
                .because("No convictions in the past 7 years");
        assertThat(person.determination(policy(options().subjectHasOnlyProp64Charges(true))))
                .because("Only has 11357-60 charges");
        assertThat(person.determination(policy(options().subjectIsDeceased(true))))
                .because("Individual is deceased");
    }

    @Test
    void what_is_dismissed_for_another_reason_is_not_reduced() {
        Person person = somebody("1950-01-01").felony("2019-01-01", "HS 11359");
        assertThat(person.determination(policy(options().reduce("11359").subjectAgeThreshold(50))))
                .isDismissal();
        assertThat(person.determination(policy(options().reduce("11359")))).isReduction();
    }

    @Test
    void another_county_is_not_covered() {
        assertThat(somebody("1980-01-01")
                        .in("KERN")
                        .felony("2019-01-01", "HS 11358")
                        .determination(policy(options().dismiss("11358"))))
                .isNotCovered();
    }

    @Test
    void the_county_must_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64.configurable("YOLA", Prop64Options.defaults()))
                .withMessageContaining("did you mean YOLO?");
    }

    @Test
    void by_name_it_uses_the_options_given_or_the_defaults() {
        Parameters county = Parameters.none().with("county", "yolo");
        RuleSet plain = Prop64.catalog().create("configurable", county);
        RuleSet chosen = Prop64.catalog()
                .create(
                        "configurable",
                        county.with("options", options().reduce("11358").build().toJson()));
        Person person = somebody("1980-01-01").felony("2019-01-01", "HS 11358");
        assertThat(person.determination(plain)).because("Dismiss all HS 11358 convictions");
        assertThat(person.determination(chosen)).because("Reduce all HS 11358 convictions");
    }

    // what is missing

    @Test
    void dismissed_either_way_is_dismissed_for_the_reason_that_needs_no_level() {
        assertThat(somebody("1980-01-01")
                        .convicted("2019-01-01", "HS 11358", Level.MISSING)
                        .determination(policy(options().dismiss("11358"))))
                .isDismissal()
                .because("Dismiss all HS 11358 convictions");
    }

    @Test
    void a_level_that_decides_is_named() {
        assertThat(somebody("1980-01-01")
                        .convicted("2019-01-01", "HS 11358", Level.UNREADABLE)
                        .determination(policy(options().reduce("11358"))))
                .isUndecidedBecause("level can't be read");
    }

    @Test
    void a_missing_birth_date_never_grants_relief() {
        assertThat(somebody("missing")
                        .felony("2019-01-01", "HS 11358")
                        .determination(policy(options().reduce("11358").subjectAgeThreshold(50))))
                .isUndecidedBecause("date of birth is missing");
    }

    @ParameterizedTest
    @CsvSource({
        // under 21 then means born after 1964-07-01, 56 now means born by then: every birth date is one or the other
        "1985-07-01, Eligible for Dismissal",
        // somebody born on 1964-07-02 is neither
        "1985-07-02, Hand Review"
    })
    void what_every_birth_date_would_be_dismissed_for_needs_no_birth_date(String convicted, String words) {
        assertThat(somebody("missing")
                        .felony(convicted, "HS 11358")
                        .determination(policy(
                                options().subjectUnder21AtConviction(true).subjectAgeThreshold(56))))
                .is(words);
    }

    @Test
    void a_lost_row_may_hold_another_conviction() {
        DecisionTable policy = policy(options().subjectHasOnlyProp64Charges(true));
        assertThat(somebody("1980-01-01")
                        .felony("2019-01-01", "HS 11358")
                        .withARowLost()
                        .determination(policy))
                .isUndecidedBecause("a row of the record could not be read");
        assertThat(somebody("1980-01-01")
                        .felony("2019-01-01", "HS 11358")
                        .felony("2019-01-01", "PC 459")
                        .withARowLost()
                        .determination(policy))
                .isReview()
                .because("No applicable eligibility criteria");
    }

    @Test
    void a_conviction_that_can_not_be_read_may_be_another() {
        assertThat(somebody("1980-01-01")
                        .felony("2019-01-01", "HS 11358")
                        .convictedOf("2019-01-01", "ILLEGIBLE", Level.FELONY)
                        .determination(policy(options().subjectHasOnlyProp64Charges(true))))
                .isUndecidedBecause("code section can't be read");
    }

    @Test
    void a_partial_date_of_another_conviction_is_named() {
        assertThat(somebody("1980-01-01")
                        .felony("2001-01-01", "HS 11358")
                        .felony("2015", "PC 459")
                        .determination(policy(options().yearsCrimeFreeThreshold(5))))
                .isUndecidedBecause("date of another conviction is incomplete");
        assertThat(somebody("1980-01-01")
                        .felony("2001-01-01", "HS 11358")
                        .felony("2015", "PC 459")
                        .determination(policy(options().yearsCrimeFreeThreshold(5)), LocalDate.of(2021, 1, 1)))
                .isDismissal();
    }
}
