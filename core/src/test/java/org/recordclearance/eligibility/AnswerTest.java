package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

class AnswerTest {

    private static final Inquiry INQUIRY = new Inquiry(
            RapSheet.builder()
                    .cycle(cycle -> cycle.court("2010", "YOLO", event -> event.convicted("HS 11359", Level.MISSING)))
                    .build()
                    .convictions()
                    .get(0),
            LocalDate.of(2019, 7, 1));

    private static Answer unknown(String fact) {
        return INQUIRY.undetermined(INQUIRY.conviction(), new MissingFact(fact, Problem.UNDETERMINED));
    }

    @Test
    void an_answer_is_yes_or_no_or_unknown() {
        assertThat(Answer.YES.isYes()).isTrue();
        assertThat(Answer.YES.isNo()).isFalse();
        assertThat(Answer.YES.isUnknown()).isFalse();
        assertThat(Answer.NO.isNo()).isTrue();
        assertThat(unknown("x").isUnknown()).isTrue();
        assertThat(Answer.of(true)).isSameAs(Answer.YES).hasToString("yes");
        assertThat(Answer.of(false)).isSameAs(Answer.NO).hasToString("no");
        assertThat(unknown("x")).hasToString("unknown");
    }

    @Test
    void no_and_anything_is_no_and_yes_or_anything_is_yes() {
        Answer unknown = unknown("x");

        for (Answer any : List.of(Answer.YES, Answer.NO, unknown)) {
            assertThat(Answer.NO.and(any)).isSameAs(Answer.NO);
            assertThat(any.and(Answer.NO)).isSameAs(Answer.NO);
            assertThat(Answer.YES.or(any)).isSameAs(Answer.YES);
            assertThat(any.or(Answer.YES)).isSameAs(Answer.YES);
            assertThat(Answer.YES.and(any)).isSameAs(any);
            assertThat(any.and(Answer.YES)).isSameAs(any);
            assertThat(Answer.NO.or(any)).isSameAs(any);
            assertThat(any.or(Answer.NO)).isSameAs(any);
        }
        assertThat(Answer.YES.not()).isSameAs(Answer.NO);
        assertThat(Answer.NO.not()).isSameAs(Answer.YES);
        assertThat(unknown.not().isUnknown()).isTrue();
    }

    @Test
    void an_unknown_answer_tells_which_facts_are_missing_in_the_order_asked() {
        Answer answer = unknown("x").or(unknown("y")).and(unknown("x").not());

        assertThat(answer.missing()).extracting(MissingFact::words).containsExactly("x", "y");
        assertThat(Answer.YES.missing()).isEmpty();
        assertThat(Answer.NO.missing()).isEmpty();
    }

    @Property
    void so_many_hold_when_so_many_are_yes_and_not_when_too_many_are_no(
            @ForAll @Size(max = 6) List<@IntRange(max = 2) Integer> kinds, @ForAll @IntRange(max = 7) int needed) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            answers.add(List.of(Answer.NO, Answer.YES, unknown("fact " + i)).get(kinds.get(i)));
        }
        long yes = answers.stream().filter(Answer::isYes).count();
        long possible = answers.stream().filter(answer -> !answer.isNo()).count();
        String expected = yes >= needed ? "yes" : possible < needed ? "no" : "unknown";

        assertThat(Answer.atLeast(needed, answers)).hasToString(expected);
        assertThat(Answer.atLeast(needed, answers).not())
                .hasToString(expected.equals("unknown") ? "unknown" : expected.equals("yes") ? "no" : "yes");
    }
}
