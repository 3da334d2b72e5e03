package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.eligibility.DeterminationAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/** A question is an object: it is the same as another because of what asks it, and of what, never because of words. */
class SameQuestionTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);
    private static final String UNREADABLE = "code section can't be read";
    private static final MissingFact ARMED = new MissingFact("whether armed", Problem.UNDETERMINED);

    private static final BiFunction<Inquiry, CodeSection, Answer> SHARED = SameQuestionTest::isWithin;

    private static final Conviction CONVICTION = RapSheet.builder()
            .gap(Gap.REJECTED_ROW)
            .cycle(cycle -> cycle.court("2010-01-01", "YOLO", event -> event.count(unreadable())))
            .build()
            .convictions()
            .get(0);

    private static Count unreadable() {
        ReportedDate date = ReportedDate.parse("2010-01-01");
        return Count.builder()
                .asWritten("ILLEGIBLE")
                .disposition(new Disposition(DispositionType.CONVICTED, date, Level.FELONY, Sentence.NONE, ""))
                .build();
    }

    /** Dismisses where the one holds, and where the other does not. */
    private static DecisionTable table(Condition one, Condition other) {
        return DecisionTable.named("two conditions")
                .covers(Condition.of("it is any conviction", inquiry -> Answer.YES))
                .step("one", one)
                .then(Outcome.DISMISS, "Dismissed")
                .step("not the other", other.not())
                .then(Outcome.DISMISS, "Dismissed")
                .otherwise(Outcome.NOT_ELIGIBLE, "Else")
                .build();
    }

    private static void assertSame(Condition one, Condition other) {
        assertThat(table(one, other), CONVICTION, AS_OF).isDismissal();
    }

    private static void assertDifferent(Condition one, Condition other, String... missing) {
        assertThat(table(one, other), CONVICTION, AS_OF).isUndecidedBecauseOf(missing);
    }

    /** As somebody would write it who thinks of nothing but code sections. */
    private static Condition listed(String... sections) {
        Set<String> list = Set.of(sections);
        return Condition.of(
                "listed",
                inquiry -> inquiry.isOffense(inquiry.conviction(), section -> list.contains(section.toString())));
    }

    private static Condition within(String section) {
        return Condition.of("within", CodeSection.parse(section), SameQuestionTest::isWithin);
    }

    private static Answer isWithin(Inquiry inquiry, CodeSection wider) {
        return inquiry.isOffense(inquiry.conviction(), section -> section.isWithin(wider));
    }

    private static Condition armed() {
        return Condition.of("armed", inquiry -> inquiry.undetermined(inquiry.conviction(), ARMED));
    }

    private static Condition unarmed() {
        return Condition.of(
                "unarmed",
                inquiry -> inquiry.undetermined(inquiry.conviction(), ARMED).not());
    }

    @Test
    void two_conditions_with_the_same_words_are_two_questions() {
        assertDifferent(listed("HS 11357"), listed("HS 11357", "HS 11358"), UNREADABLE);
        assertDifferent(listed("HS 11357"), listed("HS 11357", "HS 11358").saying("listed"), UNREADABLE);
    }

    @Test
    void two_that_are_made_of_other_objects_are_taken_for_two_questions() {
        assertDifferent(listed("HS 11357"), listed("HS 11357"), UNREADABLE);
    }

    @Test
    void one_condition_is_one_question_wherever_it_stands() {
        Condition listed = listed("HS 11357");
        Condition always = Condition.of("always", inquiry -> Answer.YES);

        assertSame(listed, listed);
        assertSame(listed, listed.saying("in other words"));
        assertSame(listed, listed.and(always));
        assertSame(listed, always.not().or(listed));
        assertSame(listed, listed.not().not());
        assertSame(listed, Condition.of("asks it", inquiry -> listed.ask(inquiry)));
    }

    @Test
    void what_a_method_without_parameters_makes_is_one_question() {
        assertSame(armed(), armed());
        assertDifferent(armed(), unarmed(), "whether armed");
    }

    @Test
    void what_is_made_for_equal_things_is_one_question() {
        assertSame(within("HS 11357(a)"), within("HS 11357(a)"));
        assertDifferent(within("HS 11357(a)"), within("HS 11357(b)"), UNREADABLE);
    }

    @Test
    void what_several_conditions_ask_of_an_equal_thing_is_one_question() {
        CodeSection section = CodeSection.parse("HS 11357");
        Condition one = Condition.of("one", inquiry -> inquiry.ask(SHARED, section));
        Condition other = Condition.of("other", inquiry -> inquiry.ask(SHARED, section));
        Condition another = Condition.of("other", inquiry -> inquiry.ask(SHARED, CodeSection.parse("HS 11358")));

        assertSame(one, other);
        assertDifferent(one, another, UNREADABLE);
    }

    @Test
    void what_one_condition_asks_twice_are_two_questions() {
        Condition twice = Condition.of(
                "twice",
                inquiry -> inquiry.undetermined(inquiry.conviction(), ARMED)
                        .and(inquiry.undetermined(inquiry.conviction(), ARMED).not()));

        assertDifferent(twice, Condition.of("always", inquiry -> Answer.YES), "whether armed");
    }

    @Test
    void how_many_were_lost_is_another_question_for_what_is_counted_otherwise() {
        assertSame(convictions(Level.FELONY), convictions(Level.FELONY));
        assertDifferent(
                convictions(Level.FELONY), convictions(Level.INFRACTION), "a row of the record could not be read");
    }

    private static Condition convictions(Level level) {
        return Condition.of(
                "two of the level",
                level,
                (inquiry, each) -> inquiry.atLeast(
                        2,
                        inquiry.rapSheet().convictions(),
                        conviction -> inquiry.isLevelFromTo(conviction, each, each)));
    }

    @Test
    void a_question_is_about_things_that_can_be_told_apart() {
        Object unknown = new Object();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.of("about", unknown, (inquiry, about) -> Answer.YES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.of("about", List.of(1, unknown), (inquiry, about) -> Answer.YES));
    }
}
