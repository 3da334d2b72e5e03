package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.deceased;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.moreThanYearsSinceLatestConviction;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;
import static org.recordclearance.eligibility.Conditions.youngerAtConviction;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;

class ConditionsTest {

    private static String ask(Condition condition, String birth, String date, String asOf) {
        RapSheet sheet = RapSheet.builder()
                .subject(subject -> subject.dateOfBirth(birth))
                .cycle(cycle -> cycle.court(date, "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
                .build();
        return condition
                .ask(new Inquiry(sheet.convictions().get(0), LocalDate.parse(asOf)))
                .toString();
    }

    private static Answer ask(Condition condition, String county, Level level, boolean deceased) {
        RapSheet sheet = RapSheet.builder()
                .subject(subject -> subject.deceased(deceased))
                .cycle(cycle -> cycle.event(
                        EventType.COURT_ACTION,
                        "2010",
                        event -> event.county(ReportedCounty.read(county)).convicted("HS 11359", level)))
                .build();
        return condition.ask(new Inquiry(sheet.convictions().get(0), LocalDate.of(2019, 7, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "1969-07-01, 2019-07-01, yes",
        "1969-07-02, 2019-07-01, no",
        "1969-07-02, 2019-07-02, yes",
        "1968-02-29, 2018-02-28, no",
        "1968-02-29, 2018-03-01, yes",
        "1970-02-28, 2020-02-28, yes",
        "1970-03-01, 2020-02-29, no",
        "1969, 2019-07-01, unknown",
        "1969, 2019-12-31, yes",
        "1969-07, 2019-07-30, unknown",
        "1969-07, 2019-07-31, yes",
        "1969-08, 2019-07-31, no",
        "1968-02, 2018-02-28, unknown",
        "1968-02, 2018-03-01, yes",
        "missing, 2019-07-01, unknown"
    })
    void an_age_is_reached_on_the_anniversary_of_birth(String birth, String asOf, String answer) {
        assertThat(ask(ageAtLeast(50), birth, "2010-01-01", asOf)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "1989-01-02, 2010-01-01, yes",
        "1989-01-01, 2010-01-01, no",
        "1988-02-29, 2009-02-28, yes",
        "1988-02-29, 2009-03-01, no",
        "1989, 2010-01-01, unknown",
        "1990, 2010-01-01, yes",
        "1988, 2010-01-01, no",
        "1989-06, 2010, unknown",
        "1989-01-01, 2010, no",
        "missing, 2010-01-01, unknown",
        "missing, missing, unknown",
        "1991, 2010, yes"
    })
    void somebody_is_younger_until_the_anniversary_of_birth(String birth, String date, String answer) {
        assertThat(ask(youngerAtConviction(21), birth, date, "2019-07-01")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-07-01, 2019-07-01, yes, no",
        "2014-07-01, 2019-06-30, no, no",
        "2014-07-01, 2019-07-02, yes, yes",
        "2016-02-29, 2021-02-28, no, no",
        "2016-02-29, 2021-03-01, yes, no",
        "2016-02-29, 2021-03-02, yes, yes",
        "2015-03-01, 2020-02-29, no, no",
        "2014, 2019-07-01, unknown, unknown",
        "2014, 2019-12-31, yes, unknown",
        "2014, 2020-01-01, yes, yes",
        "2015, 2019-12-31, no, no",
        "2015, 2020-01-01, unknown, no",
        "missing, 2019-07-01, unknown, unknown"
    })
    void years_are_over_on_the_anniversary_and_more_than_over_the_day_after(
            String date, String asOf, String over, String more) {
        assertThat(ask(yearsSinceConviction(5), "1960", date, asOf)).isEqualTo(over);
        assertThat(ask(moreThanYearsSinceLatestConviction(5), "1960", date, asOf))
                .isEqualTo(more);
    }

    @Test
    void the_latest_conviction_of_any_county_counts() {
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court("2001", "YOLO", event -> event.convicted("HS 11359", Level.FELONY))
                        .court("2018-01-01", "NAPA", event -> event.convicted("VC 23152", Level.MISDEMEANOR)))
                .build();
        Condition quiet = moreThanYearsSinceLatestConviction(5);

        assertThat(quiet.ask(new Inquiry(sheet.convictions().get(0), LocalDate.of(2023, 1, 1))))
                .isEqualTo(Answer.NO);
        assertThat(quiet.ask(new Inquiry(sheet.convictions().get(0), LocalDate.of(2023, 1, 2))))
                .isEqualTo(Answer.YES);
    }

    @Test
    void the_county_is_that_of_the_conviction() {
        assertThat(ask(inCounty("YOLO"), "YOLO", Level.FELONY, false)).isEqualTo(Answer.YES);
        assertThat(ask(inCounty("YOLO"), "NAPA", Level.FELONY, false)).isEqualTo(Answer.NO);
        assertThat(ask(inCounty("YOLO"), "", Level.FELONY, false).missing())
                .extracting(MissingFact::words)
                .containsExactly("county is missing");
        assertThat(ask(inCounty("YOLO"), "Y0LO", Level.FELONY, false).missing())
                .extracting(MissingFact::words)
                .containsExactly("county can't be read");
        assertThat(ask(inCounty("YOLO"), "MEXICO", Level.FELONY, false)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"FELONY, yes", "MISDEMEANOR, no", "INFRACTION, no", "MISSING, unknown", "UNREADABLE, unknown"})
    void only_a_stated_level_is_or_is_not_a_felony(Level level, String answer) {
        assertThat(ask(felony(), "YOLO", level, false)).hasToString(answer);
    }

    @Test
    void a_death_is_on_record_or_not() {
        assertThat(ask(deceased(), "YOLO", Level.FELONY, true)).isEqualTo(Answer.YES);
        assertThat(ask(deceased(), "YOLO", Level.FELONY, false)).isEqualTo(Answer.NO);
    }

    @Test
    void the_words_hold_the_thresholds() {
        assertThat(ageAtLeast(50).words()).isEqualTo("date of birth + 50 years is on or before the as-of date");
        assertThat(youngerAtConviction(21).words()).isEqualTo("date of birth + 21 years is after the conviction date");
        assertThat(yearsSinceConviction(5).words())
                .isEqualTo("conviction date + 5 years is on or before the as-of date");
        assertThat(moreThanYearsSinceLatestConviction(5).words())
                .isEqualTo("date of the latest conviction on record + 5 years is before the as-of date");
        assertThat(inCounty("YOLO").words()).isEqualTo("the conviction is in YOLO");
        assertThat(felony().words()).isEqualTo("the level is felony");
        assertThat(deceased().words()).isEqualTo("the subject is deceased");
    }

    @Test
    void wrong_arguments_fail_at_the_door() {
        assertThatIllegalArgumentException().isThrownBy(() -> ageAtLeast(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> youngerAtConviction(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> yearsSinceConviction(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> moreThanYearsSinceLatestConviction(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> inCounty(" "));
    }
}
