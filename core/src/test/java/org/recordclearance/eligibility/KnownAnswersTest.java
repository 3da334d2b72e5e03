package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

class KnownAnswersTest {

    private static final LocalDate AS_OF = LocalDate.parse("2020-01-01");
    private static final RapSheet SHEET = RapSheet.builder()
            .subject(subject -> subject.dateOfBirth("1975"))
            .cycle(cycle -> cycle.event(
                    EventType.COURT_ACTION,
                    "2012-03-02",
                    event -> event.county("YOLO").convicted("HS 11359", Level.FELONY)))
            .build();

    private final List<String> asked = new ArrayList<>();
    private final KnownAnswers.About known = new KnownAnswers().about(SHEET);

    private Condition noted(String name, Condition condition) {
        return Condition.of(name, inquiry -> {
            asked.add(name);
            return condition.ask(inquiry);
        });
    }

    private DecisionTable table(int years, Condition coverage, Condition felony) {
        return DecisionTable.named("table")
                .covers(coverage)
                .step("not a felony", felony.not())
                .then(NOT_ELIGIBLE, "no felony")
                .step("years", Conditions.yearsSinceConviction(years))
                .then(DISMISS, "long ago")
                .step("age", Conditions.ageAtLeast(50))
                .then(REDUCE, "old enough")
                .otherwise(NOT_ELIGIBLE, "too early")
                .build();
    }

    private static String reason(Review review) {
        return review.determinations().get(0).reason();
    }

    @Test
    void another_parameter_asks_only_what_it_changes() {
        Condition coverage = noted("coverage", Conditions.inCounty("YOLO"));
        Condition felony = noted("felony", Conditions.felony());

        assertThat(reason(table(5, coverage, felony).review(known, AS_OF))).isEqualTo("long ago");
        assertThat(asked).containsExactly("coverage", "felony");
        assertThat(reason(table(10, coverage, felony).review(known, AS_OF))).isEqualTo("too early");
        assertThat(reason(table(7, coverage, felony).review(known, AS_OF))).isEqualTo("long ago");
        assertThat(asked).containsExactly("coverage", "felony");
    }

    @Test
    void another_day_asks_only_what_may_turn_until_then() {
        Condition felony = noted("felony", Conditions.felony());
        DecisionTable table = table(10, Conditions.inCounty("YOLO"), felony);

        assertThat(reason(table.review(known, AS_OF))).isEqualTo("too early");
        assertThat(reason(table.review(known, LocalDate.parse("2022-03-01")))).isEqualTo("too early");
        assertThat(reason(table.review(known, LocalDate.parse("2022-03-02")))).isEqualTo("long ago");
        assertThat(asked).containsExactly("felony");
    }

    @Test
    void an_earlier_day_asks_all_again_as_nobody_was_convicted_on_a_later_one() {
        DecisionTable table = table(10, Conditions.inCounty("YOLO"), noted("felony", Conditions.felony()));
        LocalDate before = LocalDate.parse("2012-03-01");

        table.review(known, AS_OF);

        assertThat(table.review(known, before)).isEqualTo(table.review(SHEET, before));
        assertThat(table.review(known, AS_OF)).isEqualTo(table.review(SHEET, AS_OF));
    }

    @Test
    void a_day_between_two_that_were_asked_about_asks_again_what_was_asked_of_the_later_one_alone() {
        Condition before2015 = Condition.of(
                "the conviction date is before 2015",
                inquiry -> inquiry.convictionDate().isBefore(LocalDate.parse("2015-01-01")));
        DecisionTable one = table(5, Conditions.inCounty("YOLO"), Conditions.felony());
        DecisionTable other = table(5, Conditions.inCounty("YOLO"), before2015);
        LocalDate between = LocalDate.parse("2012-03-01");

        one.review(known, LocalDate.parse("2010-01-01"));
        other.review(known, AS_OF);

        assertThat(other.review(known, between)).isEqualTo(other.review(SHEET, between));
    }

    @Test
    void what_is_unknown_is_known_to_be_so_for_the_day() {
        Condition age = noted("age", Conditions.ageAtLeast(50));
        DecisionTable table = DecisionTable.named("age")
                .covers(Conditions.inCounty("YOLO"))
                .step("age", age)
                .then(REDUCE, "old enough")
                .otherwise(NOT_ELIGIBLE, "too early")
                .build();
        LocalDate open = LocalDate.parse("2025-06-01");

        Review first = table.review(known, open);
        Review again = table.review(known, open);

        assertThat(first.determinations().get(0).missing())
                .extracting(MissingFact::words)
                .containsExactly("date of birth is incomplete");
        assertThat(again).isEqualTo(first);
        assertThat(asked).containsExactly("age");
        assertThat(reason(table.review(known, LocalDate.parse("2025-12-31")))).isEqualTo("old enough");
    }

    @Test
    void two_and_three_of_the_same_are_two_questions() {
        Condition two = Condition.atLeast("there are two", 2, Inquiry::convictions, (inquiry, each) -> Answer.YES);
        Condition one = atLeastOne();
        DecisionTable table = DecisionTable.named("numbers")
                .covers(Conditions.inCounty("YOLO"))
                .step("two", two)
                .then(DISMISS, "two")
                .step("one", one)
                .then(REDUCE, "one")
                .otherwise(NOT_ELIGIBLE, "none")
                .build();

        assertThat(reason(table.review(known, AS_OF))).isEqualTo("one");
        assertThat(reason(table.review(known, AS_OF))).isEqualTo("one");
    }

    private static Condition atLeastOne() {
        return Condition.atLeast("there is one", 1, Inquiry::convictions, (inquiry, each) -> Answer.YES);
    }

    @Test
    void more_questions_than_are_kept_are_asked_each_time() {
        KnownAnswers answers = new KnownAnswers();
        KnownAnswers.About about = answers.about(SHEET);
        for (int age = 1; age <= 2 * KnownAnswers.MOST; age++) {
            DecisionTable table = DecisionTable.named("age")
                    .covers(Conditions.inCounty("YOLO"))
                    .step("age", Conditions.ageAtLeast(age % 121))
                    .then(REDUCE, "old enough")
                    .step("years", Condition.of("number " + age, age, (inquiry, number) -> Answer.of(number % 2 == 0)))
                    .then(DISMISS, "even")
                    .otherwise(NOT_ELIGIBLE, "odd")
                    .build();

            assertThat(table.review(about, AS_OF)).isEqualTo(table.review(SHEET, AS_OF));
        }
        assertThat(answers.questions()).isEqualTo(KnownAnswers.MOST);
    }

    @Test
    void what_is_covered_from_a_day_on_is_covered_then_whatever_day_was_asked_about_before() {
        LocalDate since = LocalDate.parse("2018-01-01");
        Condition law = Condition.of("the law is in force", inquiry -> inquiry.isAsOfOnOrAfter(since));
        DecisionTable table = table(5, Conditions.inCounty("YOLO").and(law), Conditions.felony());

        for (LocalDate day : List.of(since.minusDays(1), since, AS_OF, since.minusDays(1), AS_OF, since)) {
            for (int again = 0; again < 2; again++) {
                assertThat(table.review(known, day)).isEqualTo(table.review(SHEET, day));
            }
        }
    }

    @Test
    void tables_that_cover_something_else_do_not_disturb_each_other() {
        List<DecisionTable> tables = List.of(
                table(5, Conditions.inCounty("YOLO"), Conditions.felony()),
                table(5, Conditions.inCounty("FRESNO"), Conditions.felony()),
                table(9, Conditions.inCounty("YOLO"), Conditions.felony()));

        for (String day : List.of("2020-01-01", "2012-03-01", "2020-01-01", "2021-01-01")) {
            for (DecisionTable table : tables) {
                assertThat(table.review(known, LocalDate.parse(day)))
                        .isEqualTo(table.review(SHEET, LocalDate.parse(day)));
            }
        }
        assertThat(tables.get(1).review(known, AS_OF).determinations()).isEmpty();
    }

    @Test
    void a_table_that_covers_nothing_asks_only_once() {
        Condition nowhere = noted("coverage", Conditions.inCounty("FRESNO"));
        DecisionTable table = table(5, nowhere, noted("felony", Conditions.felony()));

        for (int again = 0; again < 4; again++) {
            assertThat(table.review(known, AS_OF).determinations()).isEmpty();
        }

        assertThat(asked).containsExactly("coverage");
    }
}
