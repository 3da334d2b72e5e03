package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.conviction;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/** The audit of HS 11361.9, judged on 2026-01-01 unless a test says otherwise. */
class AuditOfReliefTest {

    private static final DecisionTable POLICY = Prop64.auditOfRelief();
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final String DUE = "Due under HS 11361.9";
    private static final String OVERDUE = "Overdue: relief due under HS 11361.9";

    private static Person felony() {
        return born("1980-01-01").felony("2005-01-01", "HS 11359");
    }

    private static Person misdemeanor(String section) {
        return born("1980-01-01").convicted("2005-01-01", section, Level.MISDEMEANOR);
    }

    private static Determination determined(Person person, LocalDate asOf) {
        return person.determination(POLICY, asOf).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, false", "2019-01-01, true", "2019-01-02, true"})
    void before_the_review_begins_nothing_is_covered(LocalDate asOf, boolean covered) {
        assertThat(felony().determination(POLICY, asOf).isPresent()).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, can be challenged, Due under HS 11361.9",
        "2020-06-30, can be challenged, Due under HS 11361.9",
        "2020-07-01, can be challenged, Due under HS 11361.9",
        "2020-07-02, unchallenged, Due under HS 11361.9",
        "2020-07-03, unchallenged, Due under HS 11361.9",
        "2022-12-31, unchallenged, Due under HS 11361.9",
        "2023-01-01, due, Due under HS 11361.9",
        "2023-01-02, due, Due under HS 11361.9",
        "2023-02-28, due, Due under HS 11361.9",
        "2023-03-01, due, Due under HS 11361.9",
        "2023-03-02, overdue, 'Overdue: relief due under HS 11361.9'",
        "2026-01-01, overdue, 'Overdue: relief due under HS 11361.9'"
    })
    void relief_can_be_challenged_then_is_due_then_overdue(LocalDate asOf, String stage, String words) {
        Determination reduction = determined(felony(), asOf);
        Determination dismissal = determined(misdemeanor("HS 11357(b)"), asOf);
        assertThat(reduction.outcome()).isEqualTo(Outcome.REDUCE.saying(words));
        assertThat(reduction.step()).isEqualTo("presumed misdemeanor, " + stage);
        assertThat(dismissal.outcome()).isEqualTo(Outcome.DISMISS.saying(words));
        assertThat(dismissal.step()).isEqualTo("no crime, " + stage);
    }

    @Test
    void the_reason_says_what_is_due_and_since_when_and_that_no_challenge_is_on_the_record() {
        assertThat(determined(felony(), AS_OF).reason())
                .isEqualTo("Reduction to a misdemeanor at least, presumed under HS 11361.8(f): unchallenged since"
                        + " 2020-07-02 if no challenge was made, which is not on the record; to be ordered by 2023-03-01,"
                        + " recorded by 2023-07-01");
        assertThat(determined(misdemeanor("HS 11357(b)"), LocalDate.of(2020, 7, 1))
                        .reason())
                .isEqualTo("Dismissal, as it is no crime under Proposition 64: to be named by the notice of the"
                        + " Department of Justice by 2019-07-01, can be challenged until 2020-07-01");
    }

    @ParameterizedTest
    @CsvSource({"2020-07-02, false", "2022-12-31, false", "2023-01-01, true", "2023-01-02, true"})
    void the_days_of_AB_1706_are_named_since_they_are_law(LocalDate asOf, boolean named) {
        String reason = determined(felony(), asOf).reason();
        assertThat(reason)
                .contains("unchallenged since 2020-07-02", "if no challenge was made, which is not on the record");
        assertThat(reason.contains("2023")).isEqualTo(named);
    }

    @Test
    void the_forecast_of_what_is_due_is_that_it_becomes_overdue() {
        Forecast forecast = POLICY.forecast(felony().sheet().convictions().get(0), LocalDate.of(2019, 1, 1))
                .orElseThrow();
        assertThat(forecast.date()).isEqualTo(LocalDate.of(2023, 3, 2));
        assertThat(forecast.determination().outcome().words()).isEqualTo(OVERDUE);
    }

    @Test
    void what_the_statute_denies_is_not_eligible_and_what_depends_on_facts_is_a_review() {
        assertThat(felony().felony("2000-01-01", "PC 37").determination(POLICY, AS_OF))
                .isNotEligible()
                .because("PC 667(e)(2)(C)(iv)");
        assertThat(misdemeanor("HS 11359").determination(POLICY, AS_OF))
                .isNotEligible()
                .because("Already the level Proposition 64 gives");
        assertThat(misdemeanor("HS 11358").determination(POLICY, AS_OF)).isReview();
        assertThat(felony().felony("2000-01-01", "PC 207").determination(POLICY, AS_OF))
                .isReview()
                .because("Undecided: whether PC 207 is a super strike; whether PC 207 is a PC 290 offense");
    }

    @ParameterizedTest
    @CsvSource({"HS 11361.8, false", "HS 11361.9, false", "PC 1203.4, true"})
    void what_is_relieved_under_proposition_64_is_not_covered_and_a_set_aside_is(String law, boolean covered) {
        Disposition relief = new Disposition(
                DispositionType.OTHER,
                ReportedDate.parse("2021-01-01"),
                Level.MISSING,
                Sentence.NONE,
                "DISMISSED",
                DispositionEffect.RELIEVED,
                law);
        Person person = born("1980-01-01")
                .cycle(cycle -> cycle.court(
                        "2005-01-01",
                        "KERN",
                        event -> event.count(count -> count.codeSection("HS 11359")
                                .disposition(conviction("2005-01-01", Level.FELONY))
                                .disposition(relief))));
        assertThat(person.determination(POLICY, AS_OF).isPresent()).isEqualTo(covered);
    }

    @Test
    void the_words_about_challenges_and_the_remedy_stand_in_the_grounds() {
        Determination presumed = determined(felony(), AS_OF);
        assertThat(presumed.remedy()).isEqualTo(Remedy.REDESIGNATION);
        assertThat(presumed.authority())
                .contains("a ground for a challenge under HS 11361.9 until 2020-07-01", "HS 11361.8(e), (f)");
        assertThat(determined(misdemeanor("HS 11357(b)"), AS_OF).authority())
                .contains("no ground for a challenge under HS 11361.9 until 2020-07-01, but for danger to public safety"
                        + " while the sentence was served");
    }

    @Test
    void all_counties_are_covered_unless_one_is_chosen() {
        Person kern = born("1980-01-01").in("KERN").felony("2005-01-01", "HS 11359");
        assertThat(kern.determination(POLICY, AS_OF)).is(OVERDUE);
        assertThat(kern.determination(POLICY, LocalDate.of(2023, 3, 1))).is(DUE);
    }
}
