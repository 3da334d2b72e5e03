package org.recordclearance.eligibility;

import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.youngerAtConviction;
import static org.recordclearance.eligibility.DeterminationAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** What is not known never grants relief, and is named. */
class UnknownFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static DecisionTable.Builder any() {
        return DecisionTable.named("any").covers(Condition.of("it is any", inquiry -> Answer.YES));
    }

    /** The conviction asked about is the last of the record. */
    private static Conviction conviction(String birth, Consumer<Cycle.Builder> cycle) {
        RapSheet sheet = RapSheet.builder()
                .subject(subject -> subject.dateOfBirth(birth))
                .cycle(cycle)
                .build();
        return sheet.convictions().get(sheet.convictions().size() - 1);
    }

    private static Conviction conviction(String birth, String date, Level level) {
        return conviction(birth, cycle -> cycle.court(date, "YOLO", event -> event.convicted("HS 11359", level)));
    }

    private static Condition armed() {
        return Condition.of(
                "the subject was armed",
                inquiry -> inquiry.undetermined(
                        inquiry.conviction(), new MissingFact("whether armed", Problem.UNDETERMINED)));
    }

    private static Condition convictedBefore(String day) {
        return Condition.of(
                "convicted before " + day, inquiry -> inquiry.convictionDate().isBefore(LocalDate.parse(day)));
    }

    private static Condition priors(int needed) {
        return Condition.atLeast(
                needed + " priors",
                needed,
                inquiry -> inquiry.rapSheet().convictions(),
                (inquiry, each) -> inquiry.dateOf(each).isBefore(inquiry.convictionDate()));
    }

    @Test
    void a_missing_birth_date_never_grants_relief() {
        DecisionTable table = any().step("age", ageAtLeast(50))
                .then(Outcome.DISMISS, "50 or older")
                .otherwise(Outcome.REVIEW, "Younger")
                .build();

        assertThat(table, conviction("missing", "2010-01-01", Level.FELONY), AS_OF)
                .isUndecidedBecauseOf("date of birth is missing");
        assertThat(table, conviction("unreadable", "2010-01-01", Level.FELONY), AS_OF)
                .isUndecidedBecauseOf("date of birth can't be read");
        assertThat(table, conviction("contradictory", "2010-01-01", Level.FELONY), AS_OF)
                .isUndecidedBecauseOf("date of birth is contradictory");
        assertThat(table, conviction("1969", "2010-01-01", Level.FELONY), AS_OF)
                .isUndecidedBecauseOf("date of birth is incomplete");
        assertThat(table, conviction("1968", "2010-01-01", Level.FELONY), AS_OF)
                .isDismissal()
                .because("50 or older");
        assertThat(table, conviction("1969-08", "2010-01-01", Level.FELONY), AS_OF)
                .isReview()
                .because("Younger");
    }

    @Test
    void the_outcomes_that_wait_for_a_fact_are_those_of_its_ways() {
        DecisionTable table = any().step("age", ageAtLeast(50))
                .then(Outcome.DISMISS, "50 or older")
                .step("armed", armed())
                .then(Outcome.NOT_ELIGIBLE, "Armed")
                .otherwise(Outcome.REDUCE, "Younger")
                .build();

        Assertions.assertThat(table.possibleOutcomes(conviction("missing", "2010-01-01", Level.FELONY), AS_OF))
                .containsExactlyInAnyOrder(Outcome.DISMISS, Outcome.NOT_ELIGIBLE, Outcome.REDUCE);
        Assertions.assertThat(table.possibleOutcomes(conviction("1980-01-01", "2010-01-01", Level.FELONY), AS_OF))
                .containsExactlyInAnyOrder(Outcome.NOT_ELIGIBLE, Outcome.REDUCE);
        Assertions.assertThat(table.possibleOutcomes(conviction("1950-01-01", "2010-01-01", Level.FELONY), AS_OF))
                .containsExactly(Outcome.DISMISS);
        Assertions.assertThat(DecisionTable.named("none")
                        .covers(Condition.of("it is none", inquiry -> Answer.NO))
                        .otherwise(Outcome.DISMISS, "All")
                        .build()
                        .possibleOutcomes(conviction("missing", "2010-01-01", Level.FELONY), AS_OF))
                .isEmpty();
    }

    @Test
    void where_both_ways_give_the_same_outcome_it_is_given_for_the_reason_that_needs_no_fact() {
        DecisionTable table = any().step("age", ageAtLeast(50))
                .then(Outcome.DISMISS, "50 or older")
                .step("felony", felony())
                .then(Outcome.DISMISS, "Felony")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(table, conviction("missing", "2010-01-01", Level.FELONY), AS_OF)
                .isDismissal()
                .because("Felony")
                .byStep("felony");
        assertThat(table, conviction("missing", "2010-01-01", Level.INFRACTION), AS_OF)
                .isUndecidedBecauseOf("date of birth is missing");
    }

    @Test
    void other_words_are_another_outcome() {
        DecisionTable table = any().step("age", ageAtLeast(50))
                .then(Outcome.DISMISS, "50 or older")
                .otherwise(Outcome.DISMISS.saying("Dismiss and seal"), "Else")
                .build();

        assertThat(table, conviction("missing", "2010-01-01", Level.FELONY), AS_OF)
                .isUndecidedBecauseOf("date of birth is missing");
    }

    @Test
    void a_way_narrows_the_fact_for_later_steps() {
        DecisionTable table = any().step("born by 1963", bornBy("1963-07-01"))
                .then(Outcome.REVIEW, "Born by 1963")
                .step("born by 1960", bornBy("1960-07-01"))
                .then(Outcome.DISMISS, "Never reached")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(table, conviction("missing", "2010-01-01", Level.FELONY), AS_OF)
                .isReview()
                .because("Else");
    }

    private static Condition bornBy(String day) {
        return Condition.of("born by " + day, inquiry -> inquiry.dateOfBirth().isOnOrBefore(LocalDate.parse(day)));
    }

    @Test
    void two_unknown_dates_that_decide_together_are_both_named_the_convictions_own_first() {
        DecisionTable table = any().step("young", youngerAtConviction(21))
                .then(Outcome.DISMISS, "Young")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(table, conviction("missing", "2010", Level.FELONY), AS_OF)
                .isUndecidedBecauseOf("conviction date is incomplete", "date of birth is missing");
    }

    @Test
    void facts_are_named_in_the_order_of_the_table_and_of_the_questions_of_a_step() {
        DecisionTable table = any().step("felony and armed", felony().and(armed()))
                .then(Outcome.NOT_ELIGIBLE, "Armed felony")
                .step("early", convictedBefore("2010-01-01"))
                .then(Outcome.DISMISS, "Early")
                .step("age", ageAtLeast(50))
                .then(Outcome.DISMISS, "Age")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(table, conviction("missing", "missing", Level.UNREADABLE), AS_OF)
                .isUndecidedBecauseOf(
                        "level can't be read",
                        "whether armed",
                        "conviction date is missing",
                        "date of birth is missing");
    }

    @Test
    void dates_of_others_are_named_behind_the_convictions_own_in_file_order() {
        DecisionTable table = any().step("priors", priors(1))
                .then(Outcome.NOT_ELIGIBLE, "Prior")
                .otherwise(Outcome.DISMISS, "None")
                .build();
        Conviction conviction = conviction(
                "1960-01-01",
                cycle -> cycle.court("2010", "YOLO", event -> event.convicted("HS 11358", Level.FELONY))
                        .court("missing", "YOLO", event -> event.convicted("HS 11358", Level.FELONY))
                        .court("2010-06", "YOLO", event -> event.convicted("HS 11358", Level.FELONY))
                        .court("2010-06", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)));

        assertThat(table, conviction, AS_OF)
                .isUndecidedBecauseOf(
                        "conviction date is incomplete",
                        "date of another conviction is incomplete",
                        "date of another conviction is missing");
    }

    @Test
    void two_counts_of_one_event_have_the_same_date_whatever_it_is() {
        DecisionTable table = any().step("priors", priors(1))
                .then(Outcome.NOT_ELIGIBLE, "Prior")
                .otherwise(Outcome.DISMISS, "None")
                .build();
        Conviction together = conviction(
                "1960-01-01",
                cycle -> cycle.court(
                        "missing",
                        "YOLO",
                        event -> event.convicted("HS 11358", Level.FELONY).convicted("HS 11359", Level.FELONY)));
        Conviction apart = conviction(
                "1960-01-01",
                cycle -> cycle.court("missing", "YOLO", event -> event.convicted("HS 11358", Level.FELONY))
                        .court("missing", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)));

        assertThat(table, together, AS_OF).isDismissal().because("None");
        assertThat(table, apart, AS_OF)
                .isUndecidedBecauseOf("conviction date is missing", "date of another conviction is missing");
    }

    @Test
    void a_fact_that_decides_only_together_with_another_is_named_too() {
        DecisionTable table = any().step("armed felony", felony().and(armed()))
                .then(Outcome.DISMISS, "Both")
                .step("felony", felony())
                .then(Outcome.NOT_ELIGIBLE, "Felony")
                .step("armed", armed())
                .then(Outcome.NOT_ELIGIBLE, "Armed")
                .otherwise(Outcome.DISMISS, "Neither")
                .build();

        assertThat(table, conviction("1960-01-01", "2010-01-01", Level.MISSING), AS_OF)
                .isUndecidedBecauseOf("level is missing", "whether armed");
    }

    @Test
    void a_fact_that_makes_no_difference_is_not_named() {
        DecisionTable table = any().step("felony and old", felony().and(ageAtLeast(50)))
                .then(Outcome.DISMISS, "Old felony")
                .step("old", ageAtLeast(50))
                .then(Outcome.DISMISS, "Old")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(table, conviction("missing", "2010-01-01", Level.MISSING), AS_OF)
                .isUndecidedBecauseOf("date of birth is missing");
    }

    @Test
    void the_end_of_a_sentence_is_unknown_when_a_term_has_no_length() {
        DecisionTable table = any().step("ended", SentenceConditions.ended())
                .then(Outcome.DISMISS, "Ended")
                .otherwise(Outcome.REVIEW, "Else")
                .build();
        Term missing = new Term(TermKind.JAIL, ReportedLength.missing());
        Term life = new Term(TermKind.PRISON, ReportedLength.unreadable());

        assertThat(table, sentenced("2010-01-01", missing), AS_OF).isUndecidedBecauseOf("sentence length is missing");
        assertThat(table, sentenced("2010-01-01", missing, life), AS_OF)
                .isUndecidedBecauseOf("sentence length is missing", "sentence length can't be read");
        assertThat(table, sentenced("2010", life), AS_OF)
                .isUndecidedBecauseOf("conviction date is incomplete", "sentence length can't be read");
        assertThat(table, sentenced("2019-07-01", life), AS_OF).isReview().because("Else");
    }

    private static Conviction sentenced(String date, Term... terms) {
        return conviction(
                "1960-01-01",
                cycle -> cycle.court(date, "YOLO", event -> event.convicted("HS 11359", Level.FELONY, terms)));
    }

    @Test
    void facts_of_others_are_named_in_the_order_of_the_source_where_that_is_another() {
        DecisionTable table = any().step(
                        "any old",
                        Condition.of(
                                "any was before 2011",
                                inquiry -> inquiry.some(
                                        inquiry.rapSheet().convictions(),
                                        each -> inquiry.dateOf(each).isBefore(LocalDate.of(2011, 1, 1)))))
                .then(Outcome.DISMISS, "Old")
                .otherwise(Outcome.REVIEW, "Else")
                .build();
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                                "unreadable", "YOLO", event -> event.count(count -> placed(count, 3, "unreadable")))
                        .court("missing", "YOLO", event -> event.count(count -> placed(count, 2, "missing")))
                        .court("2015-01-01", "YOLO", event -> event.count(count -> placed(count, 1, "2015-01-01"))))
                .build();

        assertThat(table, sheet.convictions().get(0), AS_OF)
                .isUndecidedBecauseOf(
                        "date of another conviction is missing", "date of another conviction can't be read");
    }

    private static void placed(org.recordclearance.rapsheet.Count.Builder count, int place, String date) {
        count.place(place)
                .disposition(new org.recordclearance.rapsheet.Disposition(
                        org.recordclearance.rapsheet.DispositionType.CONVICTED,
                        org.recordclearance.rapsheet.ReportedDate.parse(date),
                        Level.FELONY,
                        org.recordclearance.rapsheet.Sentence.NONE,
                        ""));
    }

    @Test
    void a_day_that_no_anniversary_falls_on_is_no_way() {
        DecisionTable table = any().step(
                        "after",
                        Condition.of(
                                "the anniversary is before the as-of date",
                                inquiry -> inquiry.convictionDate().plusYears(1).isPast()))
                .then(Outcome.REVIEW, "Past")
                .step(
                        "on",
                        Condition.of(
                                "the anniversary is on the as-of date",
                                inquiry -> inquiry.convictionDate().plusYears(1).isReached()))
                .then(Outcome.DISMISS, "Today")
                .otherwise(Outcome.REVIEW, "Future")
                .build();
        Conviction conviction = conviction("1960-01-01", "missing", Level.FELONY);

        assertThat(table, conviction, LocalDate.of(2024, 2, 29)).isReview().because("Future");
        assertThat(table, conviction, LocalDate.of(2024, 3, 1)).isUndecidedBecauseOf("conviction date is missing");
    }

    @Test
    void two_anniversaries_of_one_unknown_date_are_in_their_order() {
        DecisionTable table = any().step(
                        "order",
                        Condition.of(
                                "5 years are over before 10",
                                inquiry -> inquiry.convictionDate()
                                        .plusYears(5)
                                        .isBefore(inquiry.convictionDate().plusYears(10))))
                .then(Outcome.DISMISS, "Of course")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(table, conviction("1960-01-01", "missing", Level.FELONY), AS_OF)
                .isDismissal();
        assertThat(table, conviction("1960-01-01", "2010", Level.FELONY), AS_OF).isDismissal();
    }

    /** Wherever a conviction of an unknown date is, it is either old or behind the two others. */
    @Test
    void what_is_assumed_of_two_dates_bounds_either_in_any_order() {
        DecisionTable table = any().step("two priors", priors(2))
                .then(Outcome.DISMISS, "Two priors")
                .step("year", Conditions.yearsSinceConviction(1))
                .then(Outcome.DISMISS, "A year ago")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        for (List<String> order : List.of(
                List.of("2015", "2015-12-31", "missing"),
                List.of("2015-12-31", "2015", "missing"),
                List.of("2015", "missing", "2015-12-31"),
                List.of("missing", "2015", "2015-12-31"))) {
            RapSheet.Builder sheet = RapSheet.builder();
            for (String date : order) {
                sheet.cycle(cycle -> cycle.court(date, "YOLO", event -> event.convicted("HS 11359", Level.FELONY)));
            }
            Conviction conviction = sheet.build().convictions().stream()
                    .filter(each -> each.date().equals(ReportedDate.missing()))
                    .findFirst()
                    .orElseThrow();

            assertThat(table, conviction, AS_OF).isDismissal();
        }
    }

    /** If the first is not behind the second and that not behind the third, the first is not behind the third. */
    @Test
    void what_is_assumed_of_three_dates_goes_together() {
        Condition ordered = Condition.of(
                "the three are in order", inquiry -> isNotBehind(inquiry, 0, 1).and(isNotBehind(inquiry, 1, 2)));
        Condition first = Condition.of("the first is not behind the third", inquiry -> isNotBehind(inquiry, 0, 2));
        DecisionTable table = any().step("in order, and not", ordered.and(first.not()))
                .then(Outcome.DISMISS, "Never")
                .otherwise(Outcome.REVIEW, "Else")
                .build();
        RapSheet.Builder sheet = RapSheet.builder();
        for (int i = 0; i < 3; i++) {
            sheet.cycle(cycle -> cycle.court("missing", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)));
        }

        assertThat(table, sheet.build().convictions().get(0), AS_OF).isReview().because("Else");
    }

    private static Answer isNotBehind(Inquiry inquiry, int one, int other) {
        List<Conviction> all = inquiry.rapSheet().convictions();
        return inquiry.dateOf(all.get(one)).isOnOrBefore(inquiry.dateOf(all.get(other)));
    }
}
