package org.recordclearance.prop64;

import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.conviction;
import static org.recordclearance.prop64.Person.prison;
import static org.recordclearance.prop64.Person.probation;
import static org.recordclearance.prop64.Person.unreadable;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.TermKind;

/** The table of san-joaquin, which is also that of contra-costa, step by step, judged on 2020-07-01. */
class SanJoaquinTest {

    private static final DecisionTable POLICY = Prop64.sanJoaquin();
    private static final String FLAG = "Maybe Eligible - Flag for Review";

    private static Person somebody() {
        return born("1980-01-01").in("SAN JOAQUIN");
    }

    /** Convicted of a section in a cycle that began with an arrest for others. */
    private static Person arrestedFor(String arrest, String section) {
        return somebody()
                .cycle(cycle -> cycle.arrest("2004-12-01", "SAN JOAQUIN", event -> event.charged(arrest))
                        .court("2005-01-01", "SAN JOAQUIN", event -> event.convicted(section, Level.MISDEMEANOR)));
    }

    @ParameterizedTest
    @CsvSource({"2016-11-08, Maybe Eligible - Flag for Review", "2016-11-09, Not eligible"})
    void a_conviction_of_9_November_2016_or_later_is_not_eligible(String date, String words) {
        assertThat(somebody().felony(date, "HS 11358", prison(9)).determination(POLICY))
                .is(words);
    }

    @Test
    void a_related_charge_of_after_the_limit_is_not_eligible_either() {
        assertThat(somebody()
                        .convicted("2018-01-01", "PC 148", Level.MISDEMEANOR)
                        .determination(POLICY))
                .isNotEligible()
                .because("Occurred after 11/09/2016");
    }

    @Test
    void a_related_charge_alone_is_flagged() {
        assertThat(arrestedFor("PC 459", "PC 148").determination(POLICY))
                .isReview(FLAG)
                .because("No Related Prop64 Charges");
    }

    @ParameterizedTest
    @CsvSource({"HS 11357(b)", "HS 664/11358", "HS 11360(a)"})
    void a_related_charge_is_dismissed_beside_a_Prop_64_count_whatever_became_of_that(String arrest) {
        assertThat(arrestedFor(arrest, "PC 148").determination(POLICY))
                .isDismissal()
                .because("PC 148");
    }

    @ParameterizedTest
    @CsvSource({"HS 11357.5", "PC 182-HS 11359", "PC 32-HS 11359", "VC 11360"})
    void what_is_no_Prop_64_offense_does_not_help_a_related_charge(String arrest) {
        assertThat(arrestedFor(arrest, "PC 148").determination(POLICY)).isReview(FLAG);
    }

    @Test
    void BP_4060_is_flagged_even_beside_a_Prop_64_count() {
        assertThat(arrestedFor("HS 11358", "BP 4060(a)").determination(POLICY))
                .isReview(FLAG)
                .because("4060 BP");
        assertThat(arrestedFor("HS 11358", "BP 4060.1").determination(POLICY))
                .is("Maybe Eligible - Flag for Review")
                .because("4060 BP");
    }

    @Test
    void the_reason_of_a_related_charge_is_the_section_as_written() {
        Consumer<Cycle.Builder> cycle = each -> each.court(
                "2005-01-01",
                "SAN JOAQUIN",
                event -> event.charged("HS 11358")
                        .count(count -> count.codeSection("PC 148(a)(1)")
                                .asWritten(" 148(A)(1) PC ")
                                .disposition(conviction("2005-01-01", Level.MISDEMEANOR))));
        assertThat(somebody().cycle(cycle).determination(POLICY)).isDismissal().because("148(A)(1) PC");
    }

    @ParameterizedTest
    @CsvSource({
        "HS 11364(a)",
        "HS 11550",
        "PC 647(f)",
        "PC 602(k)",
        "PC 466",
        "PC 148.9",
        "PC 1320(a)",
        "BP 4140",
        "BP 4149",
        "VC 40508(a)"
    })
    void D11_related_charges_are_found_with_their_subdivisions(String section) {
        assertThat(arrestedFor("HS 11358", section).determination(POLICY)).isDismissal();
    }

    @ParameterizedTest
    @CsvSource({"PC 1148", "PC 1602", "PC 647(b)", "PC 148.5", "HS 11364.1", "WI 602"})
    void D11_other_sections_are_not_related(String section) {
        assertThat(arrestedFor("HS 11358", section).determination(POLICY)).isNotCovered();
    }

    @Test
    void a_misdemeanor_or_infraction_is_dismissed() {
        assertThat(somebody()
                        .convicted("2015-01-01", "HS 11360(b)", Level.INFRACTION)
                        .determination(POLICY))
                .isDismissal()
                .because("Misdemeanor or Infraction");
    }

    @ParameterizedTest
    @CsvSource({"HS 11357", "HS 11357(c)"})
    void all_of_11357_is_dismissed(String section) {
        assertThat(somebody().felony("2015-01-01", section, prison(9)).determination(POLICY))
                .isDismissal()
                .because("11357 HS");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-30, Eligible for Dismissal, No convictions in past 5 years",
        "2015-07-01, Maybe Eligible - Flag for Review, Has convictions in past 5 years"
    })
    void D13_the_latest_of_several_convictions_must_be_more_than_five_years_ago(
            String latest, String words, String reason) {
        assertThat(somebody()
                        .felony("2001-01-01", "HS 11358")
                        .in("KERN")
                        .felony(latest, "PC 459")
                        .determination(POLICY))
                .is(words)
                .because(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-30, Eligible for Dismissal, Sentence Completed",
        "2016-07-01, Maybe Eligible - Flag for Review, Sentence not Completed"
    })
    void the_sentence_of_the_only_conviction_must_end_before_the_as_of_date(
            String convicted, String words, String reason) {
        assertThat(somebody().felony(convicted, "HS 11358", probation(4)).determination(POLICY))
                .is(words)
                .because(reason);
    }

    @Test
    void contra_costa_has_the_same_table() {
        assertThat(born("1980-01-01")
                        .in("CONTRA COSTA")
                        .felony("2015-01-01", "HS 11357(c)")
                        .determination(Prop64.contraCosta()))
                .isDismissal()
                .because("11357 HS");
        assertThat(somebody().felony("2015-01-01", "HS 11357(c)").determination(Prop64.contraCosta()))
                .isNotCovered();
    }

    // what is missing

    @Test
    void a_count_of_the_cycle_that_can_not_be_read_may_be_Prop_64() {
        Person person = somebody()
                .cycle(cycle -> cycle.arrest(
                                "2004-12-01",
                                "SAN JOAQUIN",
                                event -> event.count(count -> count.description("ILLEGIBLE")))
                        .court("2005-01-01", "SAN JOAQUIN", event -> event.convicted("PC 148", Level.MISDEMEANOR)));
        assertThat(person.determination(POLICY)).isUndecidedBecause("code section can't be read");
        assertThat(person.determination(POLICY)).isReview(FLAG);
    }

    @Test
    void a_lost_row_may_hold_the_Prop_64_count() {
        assertThat(arrestedFor("PC 459", "PC 148").withARowLost().determination(POLICY))
                .isUndecidedBecause("a row of the record could not be read");
        assertThat(arrestedFor("HS 11358", "PC 148").withARowLost().determination(POLICY))
                .isDismissal();
        assertThat(arrestedFor("PC 459", "BP 4060").withARowLost().determination(POLICY))
                .isReview(FLAG);
    }

    @Test
    void a_lost_row_may_hold_another_conviction() {
        assertThat(somebody().felony("2001-01-01", "HS 11358").withARowLost().determination(POLICY))
                .isUndecidedBecause("a row of the record could not be read");
    }

    @Test
    void a_sentence_of_unknown_length_may_still_run() {
        assertThat(somebody()
                        .felony("2001-01-01", "HS 11358", unreadable(TermKind.JAIL))
                        .determination(POLICY))
                .isUndecidedBecause("sentence length can't be read");
    }

    @Test
    void two_counts_of_one_event_have_one_missing_date() {
        Person person = somebody()
                .cycle(cycle -> cycle.court(
                        "missing",
                        "SAN JOAQUIN",
                        event -> event.convicted("HS 11358", Level.MISDEMEANOR).convicted("HS 11359", Level.FELONY)));
        assertThat(person.determination(POLICY)).isUndecidedBecause("conviction date is missing");
    }
}
