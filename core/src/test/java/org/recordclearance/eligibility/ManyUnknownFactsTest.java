package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.deceased;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.moreThanYearsSinceLatestConviction;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Determination.Basis;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** A record of many convictions is determined quickly, however little of it is known. */
class ManyUnknownFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);
    private static final Duration QUICKLY = Duration.ofSeconds(10);
    private static final Term LIFE = new Term(TermKind.PRISON, ReportedLength.unreadable());

    private static final Condition PRIORS = Condition.of(
            "two or more convictions are earlier than the conviction date",
            inquiry -> inquiry.atLeast(
                    2,
                    inquiry.rapSheet().convictions(),
                    each -> inquiry.dateOf(each).isBefore(inquiry.convictionDate())));

    private static final Condition SERVING = Condition.of(
            "some sentence ends after the as-of date",
            inquiry -> inquiry.some(
                    inquiry.rapSheet().convictions(),
                    each -> inquiry.sentenceEnd(each).isReached().not()));

    private static final DecisionTable TABLE = DecisionTable.named("many steps")
            .covers(inCounty("YOLO"))
            .step("level", felony().not())
            .then(Outcome.REVIEW, "Not a felony")
            .step(
                    "late",
                    Condition.of(
                            "late",
                            inquiry -> inquiry.convictionDate()
                                    .isBefore(LocalDate.of(2016, 11, 9))
                                    .not()))
            .then(Outcome.NOT_ELIGIBLE, "Too late")
            .step("priors", PRIORS)
            .then(Outcome.NOT_ELIGIBLE, "Two priors")
            .step("age", ageAtLeast(50))
            .then(Outcome.DISMISS, "Old enough")
            .step("quiet", moreThanYearsSinceLatestConviction(10))
            .then(Outcome.DISMISS, "Quiet")
            .step("years", yearsSinceConviction(20))
            .then(Outcome.REDUCE, "Long ago")
            .step("serving", SERVING)
            .then(Outcome.REVIEW, "Serving")
            .step("deceased", deceased())
            .then(Outcome.DISMISS, "Deceased")
            .otherwise(Outcome.REVIEW, "Nothing applies")
            .build();

    private static RapSheet sheet(int convictions, IntFunction<ReportedDate> date, IntFunction<Level> level) {
        RapSheet.Builder sheet = RapSheet.builder().subject(subject -> subject.dateOfBirth("1980"));
        for (int i = 0; i < convictions; i++) {
            int each = i;
            sheet.cycle(cycle -> cycle.court(
                    date.apply(each).toString(),
                    "YOLO",
                    event -> event.convicted("HS 11359", level.apply(each), LIFE, LIFE)));
        }
        return sheet.build();
    }

    private static void determineAllOf(RapSheet sheet, int most) {
        assertTimeoutPreemptively(QUICKLY, () -> {
            for (Conviction conviction : sheet.convictions().subList(0, most)) {
                assertThat(TABLE.determine(conviction, AS_OF))
                        .hasValueSatisfying(each -> assertThat(each.basis()).isEqualTo(Basis.UNDECIDED));
            }
        });
    }

    private static void explainAndForecast(Conviction conviction) {
        assertTimeoutPreemptively(QUICKLY, () -> {
            assertThat(TABLE.explain(conviction, AS_OF)).isPresent();
            TABLE.forecast(conviction, AS_OF);
        });
    }

    @Test
    void two_hundred_convictions_of_which_no_date_and_no_level_is_known() {
        RapSheet sheet = sheet(200, i -> ReportedDate.missing(), i -> Level.MISSING);

        determineAllOf(sheet, 200);
        explainAndForecast(sheet.convictions().get(100));
    }

    @Test
    void two_hundred_convictions_of_which_only_the_year_is_known() {
        RapSheet sheet = sheet(200, i -> ReportedDate.of(Year.of(1960 + i / 4)), i -> Level.FELONY);

        explainAndForecast(sheet.convictions().get(10));
        explainAndForecast(sheet.convictions().get(150));
        assertTimeoutPreemptively(QUICKLY, () -> TABLE.review(sheet, AS_OF));
    }

    @Test
    void fifty_thousand_convictions_of_which_no_date_is_known() {
        RapSheet sheet = sheet(50_000, i -> ReportedDate.missing(), i -> Level.FELONY);

        determineAllOf(sheet, 1);
        explainAndForecast(sheet.convictions().get(100));
    }

    @Test
    void fifty_thousand_convictions_of_which_all_is_known() {
        RapSheet sheet = sheet(50_000, i -> ReportedDate.of(AS_OF.minusDays(i)), i -> Level.FELONY);

        assertTimeoutPreemptively(
                QUICKLY, () -> TABLE.determine(sheet.convictions().get(49_999), AS_OF));
        explainAndForecast(sheet.convictions().get(49_999));
    }

    @Test
    void answers_chained_one_by_one_do_not_overflow_the_stack() {
        RapSheet sheet = sheet(50_000, i -> ReportedDate.missing(), i -> Level.FELONY);
        Condition chained = Condition.of("any is early", inquiry -> {
            Answer any = Answer.NO;
            for (Conviction conviction : sheet.convictions()) {
                any = any.or(inquiry.dateOf(conviction).isBefore(AS_OF));
            }
            return any;
        });
        DecisionTable table = DecisionTable.named("chained")
                .covers(inCounty("YOLO"))
                .step("any", chained)
                .then(Outcome.DISMISS, "Early")
                .step("none", chained.not())
                .then(Outcome.DISMISS, "None early")
                .otherwise(Outcome.REVIEW, "Never")
                .build();

        assertTimeoutPreemptively(
                QUICKLY, () -> table.determine(sheet.convictions().get(0), AS_OF));
    }
}
