package org.recordclearance.prop64;

import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.prison;
import static org.recordclearance.prop64.Person.probation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.rapsheet.Level;

/** The table of sacramento, step by step, judged on 2020-07-01. */
class SacramentoTest {

    private static final DecisionTable POLICY = Prop64.sacramento();

    private static Person somebody() {
        return born("1980-01-01").in("SACRAMENTO");
    }

    @ParameterizedTest
    @CsvSource({"2016-11-08, Eligible for Dismissal", "2016-11-09, Not eligible"})
    void a_conviction_of_9_November_2016_or_later_is_not_eligible_even_a_misdemeanor(String date, String words) {
        assertThat(somebody().convicted(date, "HS 11357(c)", Level.MISDEMEANOR).determination(POLICY))
                .is(words);
    }

    @Test
    void a_misdemeanor_or_infraction_is_dismissed() {
        assertThat(somebody()
                        .convicted("2005-01-01", "HS 11357(c)", Level.MISDEMEANOR)
                        .determination(POLICY))
                .isDismissal()
                .because("Misdemeanor or Infraction");
    }

    @Test
    void D10_11357b_matches_whatever_its_case() {
        assertThat(somebody()
                        .convicted("2016-01-01", "HS 11357(b)", Level.MISSING)
                        .determination(POLICY))
                .isDismissal();
    }

    @ParameterizedTest
    @CsvSource({
        "HS 11357(b), Hand Review, Undecided: subdivision is contradictory",
        "HS 11357(a), Eligible for Reduction, Sentence not Completed",
        "HS 11357, Eligible for Reduction, Sentence not Completed"
    })
    void a_felony_of_11357b_may_be_of_another_subdivision(String section, String words, String reason) {
        assertThat(somebody().felony("2016-01-01", section, prison(9)).determination(POLICY))
                .is(words)
                .because(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-30, Eligible for Dismissal, No convictions in past 10 years",
        "2010-07-01, Eligible for Reduction, Has convictions in past 10 years"
    })
    void the_latest_of_several_convictions_must_be_more_than_ten_years_ago(String latest, String words, String reason) {
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
        "2016-07-01, Eligible for Reduction, Sentence not Completed"
    })
    void the_sentence_of_the_only_conviction_must_end_before_the_as_of_date(
            String convicted, String words, String reason) {
        assertThat(somebody().felony(convicted, "HS 11358", probation(4)).determination(POLICY))
                .is(words)
                .because(reason);
    }

    @Test
    void a_missing_date_of_another_conviction_leaves_dismissal_or_reduction_open() {
        assertThat(somebody()
                        .felony("2001-01-01", "HS 11358")
                        .felony("missing", "PC 459")
                        .determination(POLICY))
                .isReview("Hand Review")
                .isUndecidedBecause("date of another conviction is missing");
    }

    @Test
    void a_lost_row_leaves_it_open() {
        assertThat(somebody().felony("2001-01-01", "HS 11358").withARowLost().determination(POLICY))
                .isUndecidedBecause("a row of the record could not be read");
        assertThat(somebody()
                        .felony("2001-01-01", "HS 11358")
                        .felony("2012-01-01", "PC 459")
                        .withARowLost()
                        .determination(POLICY))
                .isReduction()
                .because("Has convictions in past 10 years");
    }
}
