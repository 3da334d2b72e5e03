package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordclearance.eligibility.Explanation.Asked;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Truth;

class ExplanationTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static final DecisionTable TABLE = DecisionTable.named("explained")
            .covers(Conditions.inCounty("YOLO"))
            .step("misdemeanor", Conditions.felony().not())
            .then(Outcome.DISMISS, "Misdemeanor")
            .step(
                    "late",
                    Condition.of(
                            "the conviction is of 2016-11-09 or later",
                            inquiry -> inquiry.convictionDate()
                                    .isBefore(LocalDate.of(2016, 11, 9))
                                    .not()))
            .then(Outcome.NOT_ELIGIBLE, "Late")
            .citing("HS 11361.8")
            .step("age", Conditions.ageAtLeast(50))
            .then(Outcome.DISMISS, "50 or older")
            .step("quiet", Conditions.moreThanYearsSinceLatestConviction(5))
            .then(Outcome.DISMISS, "Quiet")
            .step("never asked", Condition.of("it is never asked", inquiry -> {
                throw new AssertionError("asked although a step before decides");
            }))
            .then(Outcome.REVIEW, "Never")
            .otherwise(Outcome.REVIEW, "Else")
            .build();

    private static Conviction conviction(String birth) {
        return RapSheet.builder()
                .subject(subject -> subject.dateOfBirth(birth))
                .cycle(cycle -> cycle.court("2010-06-15", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
                .cycle(cycle -> cycle.court("2008", "NAPA", event -> event.convicted("PC 459", Level.FELONY)))
                .buildAsStated()
                .convictions()
                .get(0);
    }

    @Example
    void it_tells_every_question_in_order_with_its_answer_and_the_facts_used() {
        Explanation explanation = TABLE.explain(conviction("1980-01-01"), AS_OF).orElseThrow();

        assertThat(explanation.questions())
                .extracting(Asked::step)
                .containsExactly("coverage", "misdemeanor", "late", "age", "quiet");
        assertThat(explanation.questions())
                .extracting(Asked::answer)
                .containsExactly(Truth.YES, Truth.NO, Truth.NO, Truth.NO, Truth.YES);
        assertThat(explanation.questions().get(0).question()).isEqualTo("the conviction is in YOLO");
        assertThat(explanation.questions().get(0).facts()).containsExactly(entry("county", "YOLO"));
        assertThat(explanation.questions().get(1).facts()).containsExactly(entry("level", "FELONY"));
        assertThat(explanation.questions().get(2).facts())
                .containsExactly(entry("threshold", "2016-11-09"), entry("conviction date", "2010-06-15"));
        assertThat(explanation.questions().get(2).authority()).isEqualTo("HS 11361.8");
        assertThat(explanation.questions().get(3).facts())
                .containsExactly(entry("date of birth + 50 years", "2030-01-01"), entry("as-of date", "2019-07-01"));
        assertThat(explanation.questions().get(4).facts())
                .containsExactly(
                        entry("conviction date + 5 years", "2015-06-15"),
                        entry("as-of date", "2019-07-01"),
                        entry("date of another conviction + 5 years", "2008"));
        assertThat(explanation.determination().step()).isEqualTo("quiet");
    }

    @Example
    void behind_an_unknown_answer_the_questions_of_every_way_follow_once() {
        Explanation explanation = TABLE.explain(conviction("1969"), AS_OF).orElseThrow();
        Asked age = explanation.questions().get(3);

        assertThat(explanation.questions())
                .extracting(Asked::step)
                .containsExactly("coverage", "misdemeanor", "late", "age", "quiet");
        assertThat(age.answer()).isEqualTo(Truth.UNKNOWN);
        assertThat(age.missing()).extracting(MissingFact::words).containsExactly("date of birth is incomplete");
        assertThat(age.facts()).containsEntry("date of birth + 50 years", "1969");
        assertThat(explanation.determination().reason()).isEqualTo("Quiet");
    }

    @Example
    void it_prints_as_text_what_came_of_it_and_every_question_with_its_facts() {
        Explanation explanation = TABLE.explain(conviction("1969"), AS_OF).orElseThrow();

        assertThat(explanation.toText()).isEqualTo("""
                        Outcome: Eligible for Dismissal (dismiss)
                        Reason: Quiet
                        Asked:
                            coverage: the conviction is in YOLO? yes
                                facts: county YOLO
                            misdemeanor: it is not so that the level is felony? no
                                facts: level FELONY
                            late: the conviction is of 2016-11-09 or later? no
                                facts: threshold 2016-11-09, conviction date 2010-06-15
                                authority: HS 11361.8
                            age: date of birth + 50 years is on or before the as-of date? unknown
                                facts: date of birth + 50 years 1969, as-of date 2019-07-01
                                missing: date of birth is incomplete
                            quiet: %s? yes
                                facts: %s
                        """.formatted(
                        explanation.questions().get(4).question(),
                        "conviction date + 5 years 2015-06-15, as-of date 2019-07-01,"
                                + " date of another conviction + 5 years 2008"));
    }

    @Example
    void it_prints_as_markdown_and_nothing_of_a_record_begins_a_line_or_a_cell() {
        Determination determination = Determination.builder(conviction("1969"), Outcome.REVIEW, "a\nb")
                .remedy(Remedy.REDESIGNATION)
                .authority("PC 1")
                .build();
        Asked asked = new Asked(
                "step", "question", Truth.UNKNOWN, List.of(MissingFact.IDENTITY), Map.of("fact", "x|y\u001b[2J"), "");
        Explanation explanation = new Explanation(determination, List.of(asked));

        assertThat(explanation.toMarkdown()).isEqualTo("""
                        * **Outcome**: Hand Review (review)
                        * **Reason**: a b
                        * **Remedy**: redesignation
                        * **Authority**: PC 1

                        """ + explanation.questionsToMarkdown());
        assertThat(explanation.questionsToMarkdown()).isEqualTo("""
                        | step | question | answer | facts | authority |
                        |---|---|---|---|---|
                        | step | question | unknown | fact x\\|y [2J; identity is contradictory | |
                        """);
        assertThat(explanation.toText()).contains("Reason: a b\n").doesNotContain("\u001b");
    }

    @Example
    void a_fact_that_is_missing_is_named_once() {
        MissingFact missing = new MissingFact("whether it was ordered", MissingFact.Problem.UNDETERMINED);
        DecisionTable table = DecisionTable.named("one question")
                .covers(Conditions.inCounty("YOLO"))
                .step("ordered", Condition.of("it was ordered", each -> each.undetermined(each.conviction(), missing)))
                .then(Outcome.DISMISS, "Yes")
                .otherwise(Outcome.REVIEW, "No")
                .build();

        assertThat(table.explain(conviction("1969"), AS_OF).orElseThrow().toText())
                .contains("        facts: whether it was ordered\n");
    }

    private static Asked asked(String birth, Function<Inquiry, Answer> ask) {
        DecisionTable table = DecisionTable.named("one question")
                .covers(Conditions.inCounty("YOLO"))
                .step("asked", Condition.of("it is asked", ask))
                .then(Outcome.DISMISS, "Yes")
                .otherwise(Outcome.REVIEW, "No")
                .build();
        return table.explain(conviction(birth), AS_OF).orElseThrow().questions().get(1);
    }

    @Example
    void both_dates_of_a_comparison_are_facts_known_or_not() {
        Asked known = asked("1980-01-01", inquiry -> inquiry.dateOfBirth().isBefore(inquiry.convictionDate()));
        Asked other = asked(
                "1980-01-01",
                inquiry -> inquiry.convictionDate()
                        .isOnOrBefore(
                                inquiry.dateOf(inquiry.rapSheet().convictions().get(1))));
        Asked unknown = asked(
                "2008-05",
                inquiry -> inquiry.dateOfBirth()
                        .isBefore(
                                inquiry.dateOf(inquiry.rapSheet().convictions().get(1))));

        assertThat(known.facts())
                .containsOnly(entry("date of birth", "1980-01-01"), entry("conviction date", "2010-06-15"));
        assertThat(other.facts())
                .containsOnly(entry("conviction date", "2010-06-15"), entry("date of another conviction", "2008"));
        assertThat(other.answer()).isEqualTo(Truth.NO);
        assertThat(unknown.facts())
                .containsOnly(entry("date of birth", "2008-05"), entry("date of another conviction", "2008"));
        assertThat(unknown.answer()).isEqualTo(Truth.UNKNOWN);
    }

    @Example
    void thresholds_sections_and_deaths_are_facts() {
        LocalDate day = LocalDate.of(2010, 6, 15);

        assertThat(asked("1980", inquiry -> inquiry.convictionDate().isOnOrBefore(day))
                        .facts())
                .containsOnly(entry("threshold", "2010-06-15"), entry("conviction date", "2010-06-15"));
        assertThat(asked("1980", inquiry -> inquiry.offense(inquiry.conviction(), section -> Answer.YES))
                        .facts())
                .containsOnly(entry("code section", "HS 11359"));
        assertThat(asked("1980", inquiry -> inquiry.isOffense(inquiry.conviction(), section -> true))
                        .facts())
                .containsOnly(entry("code section", "HS 11359"));
        assertThat(asked("1980", Inquiry::isDeceased).facts()).containsOnly(entry("deceased", "not on record"));
    }

    @Example
    void undecided_coverage_is_explained() {
        Conviction nowhere = RapSheet.builder()
                .cycle(cycle ->
                        cycle.event(EventType.COURT_ACTION, "2010", event -> event.convicted("HS 11359", Level.FELONY)))
                .build()
                .convictions()
                .get(0);
        Explanation explanation = TABLE.explain(nowhere, AS_OF).orElseThrow();

        assertThat(explanation.questions()).singleElement().satisfies(asked -> {
            assertThat(asked.answer()).isEqualTo(Truth.UNKNOWN);
            assertThat(asked.facts()).containsExactly(entry("county", "county is missing"));
            assertThat(asked.missing()).extracting(MissingFact::words).containsExactly("county is missing");
        });
        assertThat(explanation.determination().isCovered()).isFalse();
    }

    @Example
    void facts_of_several_convictions_are_listed_once_each() {
        DecisionTable table = DecisionTable.named("levels")
                .covers(Conditions.inCounty("YOLO"))
                .step(
                        "infractions",
                        Condition.of(
                                "all are infractions or worse",
                                inquiry -> inquiry.every(
                                        inquiry.rapSheet().convictions(),
                                        each -> inquiry.isLevelFromTo(each, Level.INFRACTION, Level.FELONY))))
                .then(Outcome.DISMISS, "All")
                .otherwise(Outcome.REVIEW, "Else")
                .build();
        RapSheet sheet = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                        "2010",
                        "YOLO",
                        event -> event.convicted("HS 11359", Level.FELONY)
                                .convicted("HS 11359", Level.INFRACTION)
                                .convicted("HS 11358", Level.FELONY)))
                .build();

        assertThat(table.explain(sheet.convictions().get(0), AS_OF)
                        .orElseThrow()
                        .questions()
                        .get(1)
                        .facts())
                .containsExactly(entry("level", "FELONY; INFRACTION"));
    }

    @Example
    void what_a_condition_notes_is_told() {
        DecisionTable table = DecisionTable.named("notes")
                .covers(Conditions.inCounty("YOLO"))
                .step("noted", Condition.of("it is noted", inquiry -> {
                    inquiry.note("inference", "prison makes a felony");
                    return inquiry.isAsOfOnOrAfter(LocalDate.of(2018, 1, 1));
                }))
                .then(Outcome.DISMISS, "Noted")
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(table.explain(conviction("1969"), AS_OF)
                        .orElseThrow()
                        .questions()
                        .get(1)
                        .facts())
                .containsExactly(
                        entry("inference", "prison makes a felony"),
                        entry("as-of date", "2019-07-01"),
                        entry("threshold", "2018-01-01"));
    }

    @Property(tries = 300)
    void it_explains_the_determination_that_is_given(@ForAll("scenarios") Scenario scenario) {
        DecisionTable table = scenario.table();
        for (Conviction conviction : scenario.convictions()) {
            Explanation explanation = table.explain(conviction, scenario.asOf()).orElseThrow();
            List<Asked> questions = explanation.questions();

            assertThat(table.determine(conviction, scenario.asOf())).contains(explanation.determination());
            assertThat(questions.get(0).step()).isEqualTo("coverage");
            for (int i = 1; i < questions.size(); i++) {
                assertThat(questions.get(i).step()).isEqualTo("step " + (i - 1));
                assertThat(questions.get(i).missing().isEmpty())
                        .isEqualTo(questions.get(i).answer() != Truth.UNKNOWN);
            }
            Asked last = questions.get(questions.size() - 1);
            if (last.answer() == Truth.YES && questions.size() > 1) {
                assertThat(questions.subList(1, questions.size() - 1))
                        .extracting(Asked::answer)
                        .doesNotContain(Truth.YES);
            }
        }
    }

    @Property(tries = 300)
    void each_step_is_asked_once_at_most(@ForAll("scenarios") Scenario scenario) {
        AtomicInteger asked = new AtomicInteger();
        DecisionTable table = scenario.table();
        for (Step step : table.steps()) {
            Condition counted = Condition.of(step.condition().words(), inquiry -> {
                asked.incrementAndGet();
                return step.condition().ask(inquiry);
            });
            table = table.with(
                    step.name(), old -> new Step(old.name(), counted, old.outcome(), old.reason(), old.authority()));
        }
        for (Conviction conviction : scenario.convictions()) {
            asked.set(0);
            Explanation explanation = table.explain(conviction, scenario.asOf()).orElseThrow();
            assertThat(asked).hasValue(explanation.questions().size() - 1);
        }
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenarios.blurred(0, 3);
    }
}
