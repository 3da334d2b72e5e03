package org.recordclearance.eligibility;

import static org.recordclearance.eligibility.DeterminationAssert.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** Two days that come of one unknown date, which is a year of 365 days and the calendar's year here. */
class AnniversariesOfOneDateTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static Conviction conviction(String date, String length) {
        Term term = new Term(TermKind.JAIL, ReportedLength.of(Period.parse(length)));
        return RapSheet.builder()
                .cycle(cycle -> cycle.court(date, "YOLO", event -> event.convicted("HS 11359", Level.FELONY, term)))
                .build()
                .convictions()
                .get(0);
    }

    /** Dismisses where a question holds of the end of the sentence and the first anniversary, or on either side of a day. */
    private static DecisionTable asking(String day, boolean after, BiFunction<DateFact, DateFact, Answer> question) {
        Condition before = Condition.of(
                "before " + day, inquiry -> inquiry.convictionDate().isBefore(LocalDate.parse(day)));
        return DecisionTable.named("asking")
                .covers(Condition.of("it is any", inquiry -> Answer.YES))
                .step(
                        "compared",
                        Condition.of(
                                "they compare",
                                inquiry -> question.apply(
                                        inquiry.sentenceEnd(inquiry.conviction()),
                                        inquiry.convictionDate().plusYears(1))))
                .then(Outcome.DISMISS, "Compared")
                .step("side", after ? before.not() : before)
                .then(Outcome.DISMISS, "Side")
                .otherwise(Outcome.REVIEW, "Else")
                .build();
    }

    @Test
    void from_march_before_a_leap_year_the_sentence_ends_before_the_anniversary() {
        Conviction in2015 = conviction("2015", "P365D");

        assertThat(asking("2015-03-01", false, DateFact::isBefore), in2015, AS_OF)
                .isDismissal()
                .because("Side");
        assertThat(asking("2015-02-28", false, DateFact::isBefore), in2015, AS_OF)
                .isUndecidedBecauseOf("conviction date is incomplete");
    }

    @Test
    void until_february_before_a_leap_year_the_anniversary_is_on_the_day_the_sentence_ends() {
        BiFunction<DateFact, DateFact, Answer> onOrBefore = (end, anniversary) -> anniversary.isOnOrBefore(end);

        assertThat(asking("2015-03-01", true, onOrBefore), conviction("2015", "P365D"), AS_OF)
                .isDismissal()
                .because("Side");
        assertThat(asking("2015-03-02", true, onOrBefore), conviction("2015", "P365D"), AS_OF)
                .isUndecidedBecauseOf("conviction date is incomplete");
    }

    @Test
    void from_march_of_a_leap_year_the_anniversary_is_a_day_earlier() {
        BiFunction<DateFact, DateFact, Answer> question = (end, anniversary) -> end.isBefore(anniversary);

        assertThat(asking("2016-03-01", false, question), conviction("2016", "P366D"), AS_OF)
                .isUndecidedBecauseOf("conviction date is incomplete");
        assertThat(asking("2016-03-01", true, question), conviction("2016", "P365D"), AS_OF)
                .isDismissal()
                .because("Side");
    }

    @Test
    void where_nothing_is_known_of_the_date_it_is_open_unless_one_is_always_earlier() {
        assertThat(asking("2015-03-01", false, DateFact::isBefore), conviction("missing", "P365D"), AS_OF)
                .isUndecidedBecauseOf("conviction date is missing");
        assertThat(asking("2015-03-01", false, DateFact::isBefore), conviction("missing", "P364D"), AS_OF)
                .isDismissal();
        assertThat(asking("2015-03-01", false, DateFact::isOnOrBefore), conviction("missing", "P12M"), AS_OF)
                .isDismissal();
        assertThat(asking("2015-03-01", false, DateFact::isBefore), conviction("missing", "P2Y"), AS_OF)
                .isUndecidedBecauseOf("conviction date is missing");
    }
}
