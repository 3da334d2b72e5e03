package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

class ForecastTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static DecisionTable.Builder any() {
        return DecisionTable.named("any").covers(Condition.of("it is any", inquiry -> Answer.YES));
    }

    private static Conviction conviction(String birth, String date, String length) {
        Term term = new Term(TermKind.JAIL, ReportedLength.of(Period.parse(length)));
        return RapSheet.builder()
                .subject(subject -> subject.dateOfBirth(birth))
                .cycle(cycle -> cycle.court(date, "YOLO", event -> event.convicted("HS 11359", Level.FELONY, term)))
                .build()
                .convictions()
                .get(0);
    }

    private static String forecast(DecisionTable table, Conviction conviction) {
        return forecast(table, conviction, AS_OF);
    }

    private static String forecast(DecisionTable table, Conviction conviction, LocalDate asOf) {
        Optional<Forecast> forecast = table.forecast(conviction, asOf);
        assertThat(table.determine(conviction, asOf).flatMap(now -> table.forecast(now, asOf)))
                .as("from the determination")
                .isEqualTo(forecast);
        return forecast.map(each ->
                        each.date() + " " + each.determination().outcome().words())
                .orElse("never");
    }

    private static final DecisionTable FIVE_YEARS = any().undecided(Outcome.REVIEW.saying("undecided"))
            .step("years", yearsSinceConviction(5))
            .then(Outcome.DISMISS.saying("dismiss"), "5 years")
            .otherwise(Outcome.REVIEW.saying("review"), "Else")
            .build();

    @ParameterizedTest
    @CsvSource({
        "2015-06-15, 2020-06-15 dismiss",
        "2014-07-02, 2019-07-02 dismiss",
        "2014-07-01, never",
        "2016-02-29, 2021-03-01 dismiss",
        "2014, 2019-12-31 dismiss",
        "2015, 2020-01-01 undecided",
        "2015-12, 2020-12-01 undecided",
        "2014-07, 2019-07-31 dismiss",
        "2013, never",
        "missing, never",
        "unreadable, never"
    })
    void the_outcome_changes_on_the_anniversary(String date, String expected) {
        assertThat(forecast(FIVE_YEARS, conviction("1980-01-01", date, "P1Y"))).isEqualTo(expected);
    }

    private static final DecisionTable FIVE_YEARS_OF_FELONIES = any().step("level", Condition.not(felony()))
            .then(Outcome.DISMISS, "No felony")
            .step("years", yearsSinceConviction(5))
            .then(Outcome.REDUCE, "5 years")
            .step("age", ageAtLeast(39))
            .then(Outcome.REVIEW.saying("soon"), "Near")
            .otherwise(Outcome.NOT_ELIGIBLE, "Else")
            .build();

    private static RapSheet person(String... felonies) {
        RapSheet.Builder sheet = RapSheet.builder().subject(subject -> subject.dateOfBirth("1981-09-01"));
        sheet.cycle(
                cycle -> cycle.court("2001-01-01", "YOLO", event -> event.convicted("HS 11357(a)", Level.MISDEMEANOR)));
        for (String date : felonies) {
            sheet.cycle(cycle -> cycle.court(date, "YOLO", event -> event.convicted("HS 11359", Level.FELONY)));
        }
        return sheet.build();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-15, 2015-08-15, 2020-08-15, 2020-08-15",
        "2016-06-15, 2018-08-15, 2020-09-01, 2021-06-15",
        "2010-06-15, 2018-08-15, 2020-09-01, 2023-08-15",
        "2018-08-15, missing, 2020-09-01, 2023-08-15",
        "2025-08-15, missing, 2025-08-15, never",
        "missing, 2011-08-15, never, never"
    })
    void a_person_is_to_be_looked_at_again_on_the_first_day_with_another_outcome(
            String one, String other, String change, String relief) {
        Review now = FIVE_YEARS_OF_FELONIES.review(person(one, other), LocalDate.of(2020, 7, 1));
        Optional<Review> next = FIVE_YEARS_OF_FELONIES.nextChange(now);
        Optional<Review> better = FIVE_YEARS_OF_FELONIES.nextRelief(now, LocalDate.of(2028, 1, 1));

        assertThat(day(next)).isEqualTo(change);
        assertThat(day(better)).isEqualTo(relief);
        next.ifPresent(then -> assertThat(outcomes(then)).isNotEqualTo(outcomes(now)));
        next.map(then -> FIVE_YEARS_OF_FELONIES.review(
                        now.rapSheet(), then.asOf().minusDays(1)))
                .ifPresent(before -> assertThat(outcomes(before)).isEqualTo(outcomes(now)));
        better.ifPresent(then -> assertThat(withRelief(then)).isGreaterThan(withRelief(now)));
        assertThat(FIVE_YEARS_OF_FELONIES.nextRelief(now, now.asOf())).isEmpty();
    }

    private static String day(Optional<Review> review) {
        return review.map(each -> each.asOf().toString()).orElse("never");
    }

    private static List<Outcome> outcomes(Review review) {
        return review.determinations().stream().map(Determination::outcome).toList();
    }

    private static long withRelief(Review review) {
        return outcomes(review).stream().filter(each -> each.kind().isRelief()).count();
    }

    @Test
    void a_determination_of_another_day_or_table_says_nothing_of_how_long_this_one_stands() {
        Conviction conviction = conviction("1980-01-01", "2015-06-15", "P1Y");
        Determination later =
                FIVE_YEARS.determine(conviction, LocalDate.of(2021, 1, 1)).orElseThrow();
        Determination never = any().otherwise(Outcome.REVIEW.saying("review"), "Else")
                .build()
                .determine(conviction, AS_OF)
                .orElseThrow();
        Optional<Forecast> forecast = FIVE_YEARS.forecast(conviction, AS_OF);

        assertThat(forecast).isPresent();
        assertThat(FIVE_YEARS.forecast(later, AS_OF)).isEqualTo(forecast);
        assertThat(FIVE_YEARS.forecast(never, AS_OF)).isEqualTo(forecast);
        assertThat(FIVE_YEARS.timeline(never, AS_OF, AS_OF.plusYears(9)))
                .isEqualTo(FIVE_YEARS.timeline(conviction, AS_OF, AS_OF.plusYears(9)));
    }

    @Test
    void time_can_take_away_as_well_as_give() {
        DecisionTable table = any().step(
                        "late",
                        Condition.of(
                                "as of 2020 or later", inquiry -> inquiry.isAsOfOnOrAfter(LocalDate.of(2020, 1, 1))))
                .then(Outcome.NOT_ELIGIBLE.saying("late"), "Late")
                .otherwise(Outcome.DISMISS, "In time")
                .build();

        assertThat(forecast(table, conviction("1980-01-01", "2015-01-01", "P1Y")))
                .isEqualTo("2020-01-01 late");
    }

    @Test
    void the_first_of_several_changes_is_given_and_the_next_from_then_on() {
        DecisionTable table = any().step("fifty", ageAtLeast(50))
                .then(Outcome.DISMISS.saying("fifty"), "Fifty")
                .step("five years", yearsSinceConviction(5))
                .then(Outcome.REDUCE.saying("five years"), "Five years")
                .otherwise(Outcome.REVIEW, "Else")
                .build();
        Conviction conviction = conviction("1980-03-04", "2016-02-29", "P1Y");

        assertThat(forecast(table, conviction)).isEqualTo("2021-03-01 five years");
        assertThat(forecast(table, conviction, LocalDate.of(2021, 3, 1))).isEqualTo("2030-03-04 fifty");
        assertThat(forecast(table, conviction, LocalDate.of(2030, 3, 4))).isEqualTo("never");
    }

    @Test
    void another_reason_for_the_same_outcome_is_no_change() {
        DecisionTable table = any().step("five years", yearsSinceConviction(5))
                .then(Outcome.DISMISS, "Five years")
                .step("ended", SentenceConditions.ended())
                .then(Outcome.DISMISS, "Ended")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(forecast(table, conviction("1980-01-01", "2017-07-01", "P1Y")))
                .isEqualTo("never");
        assertThat(forecast(table, conviction("1980-01-01", "2017-07-01", "P2Y")))
                .isEqualTo("2019-07-02 Eligible for Dismissal");
    }

    @Test
    void two_questions_about_one_partial_date_are_followed_together() {
        DecisionTable table = any().undecided(Outcome.REVIEW.saying("undecided"))
                .step(
                        "late in the year",
                        Condition.of(
                                "the conviction is of July 2015 or later",
                                inquiry -> inquiry.convictionDate()
                                        .isBefore(LocalDate.of(2015, 7, 1))
                                        .not()))
                .then(Outcome.DISMISS.saying("dismiss"), "Late in the year")
                .step("years", yearsSinceConviction(5))
                .then(Outcome.DISMISS.saying("dismiss"), "Five years")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        // on 2020-06-30 all days of 2015 but those of July and later are five years ago
        assertThat(forecast(table, conviction("1980-01-01", "2015", "P1Y"))).isEqualTo("2020-06-30 dismiss");
    }

    @Test
    void a_day_on_which_no_anniversary_falls_is_found() {
        DecisionTable table = any().undecided(Outcome.REVIEW.saying("undecided"))
                .step(
                        "past",
                        Condition.of(
                                "the anniversary is past",
                                inquiry -> inquiry.convictionDate().plusYears(1).isPast()))
                .then(Outcome.REVIEW, "Past")
                .step("today", yearsSinceConviction(1))
                .then(Outcome.DISMISS, "Today")
                .otherwise(Outcome.REVIEW, "Else")
                .build();
        Conviction conviction = conviction("1980-01-01", "missing", "P1Y");

        assertThat(forecast(table, conviction)).isEqualTo("2020-02-29 Hand Review");
        assertThat(forecast(table, conviction, LocalDate.of(2020, 2, 29))).isEqualTo("2020-03-01 undecided");
    }

    @Test
    void two_unknown_dates_are_followed_together() {
        DecisionTable table = any().undecided(Outcome.REVIEW.saying("undecided"))
                .step(
                        "prior",
                        Condition.of(
                                "a prior is five years ago",
                                inquiry -> inquiry.some(
                                        inquiry.rapSheet().convictions(),
                                        each -> inquiry.dateOf(each)
                                                .isBefore(inquiry.convictionDate())
                                                .and(inquiry.dateOf(each)
                                                        .plusYears(5)
                                                        .isReached()))))
                .then(Outcome.DISMISS.saying("dismiss"), "Prior")
                .otherwise(Outcome.REVIEW.saying("review"), "Else")
                .build();
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court("2016", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
                .cycle(cycle -> cycle.court("2017", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
                .build();

        assertThat(forecast(table, sheet.convictions().get(1))).isEqualTo("2021-01-01 undecided");
        assertThat(forecast(table, sheet.convictions().get(1), LocalDate.of(2021, 1, 1)))
                .isEqualTo("2021-12-31 dismiss");
    }

    @Test
    void a_conviction_that_is_no_longer_covered_has_no_later_outcome() {
        DecisionTable table = DecisionTable.named("until 2020")
                .covers(Condition.of(
                        "as of 2019",
                        inquiry -> inquiry.isAsOfOnOrAfter(LocalDate.of(2020, 1, 1))
                                .not()))
                .step("felony", felony())
                .then(Outcome.DISMISS, "Felony")
                .otherwise(Outcome.REVIEW, "Else")
                .build();
        Conviction conviction = conviction("1980-01-01", "2015-01-01", "P1Y");

        assertThat(forecast(table, conviction)).isEqualTo("never");
        assertThat(table.forecast(conviction, LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void the_longest_sentence_and_the_last_days_are_no_obstacle() {
        DecisionTable table = any().step("ended", SentenceConditions.ended())
                .then(Outcome.DISMISS.saying("ended"), "Ended")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(forecast(table, conviction("1980-01-01", "2015-01-01", "P999Y")))
                .isEqualTo("3014-01-02 ended");
        assertThat(forecast(table, conviction("1980-01-01", "9999-12-31", "P1Y")))
                .isEqualTo("never");
        assertThat(forecast(table, conviction("1980-01-01", "2015", "P1Y"), LocalDate.of(9999, 12, 31)))
                .isEqualTo("never");
    }
}
