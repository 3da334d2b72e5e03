package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.recordclearance.eligibility.Condition.not;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

class ConditionTest {

    private static final Inquiry INQUIRY = new Inquiry(
            RapSheet.builder()
                    .cycle(cycle -> cycle.court("2010", "YOLO", event -> event.convicted("HS 11359", Level.MISSING)))
                    .build()
                    .convictions()
                    .get(0),
            LocalDate.of(2019, 7, 1));

    private static final Condition YES = Condition.of("a", inquiry -> Answer.YES);
    private static final Condition NO = Condition.of("b", inquiry -> Answer.NO);
    private static final Condition UNKNOWN = Conditions.felony().saying("c");
    private static final Condition NEVER_ASKED = Condition.of("d", inquiry -> {
        throw new AssertionError("asked although the answer is settled");
    });

    private static String ask(Condition condition) {
        return condition.ask(INQUIRY).toString();
    }

    @Test
    void words_and_test_are_joined_together() {
        assertThat(YES.and(NO).words()).isEqualTo("a and b");
        assertThat(YES.or(NO).words()).isEqualTo("a or b");
        assertThat(YES.not().words()).isEqualTo("it is not so that a");
        assertThat(not(YES)).hasToString("it is not so that a");
        assertThat(YES.and(NO)).hasToString("a and b");
        assertThat(YES).hasToString("a");
        assertThat(ask(YES.and(NO))).isEqualTo("no");
        assertThat(ask(YES.or(NO))).isEqualTo("yes");
        assertThat(ask(YES.not())).isEqualTo("no");
        assertThat(ask(not(NO))).isEqualTo("yes");
    }

    @Test
    void an_expression_that_answers_null_and_one_without_words_are_told() {
        Condition odd = Condition.of("it is odd", inquiry -> null);

        for (Condition each : List.of(odd, odd.and(YES), NO.or(odd), odd.not())) {
            assertThatNullPointerException()
                    .isThrownBy(() -> each.ask(INQUIRY))
                    .withMessageStartingWith("the condition \"it is odd\" answers null");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> Condition.of(null, inquiry -> Answer.YES))
                .withMessage("words");
    }

    @Test
    void words_can_be_read_in_one_way_only() {
        assertThat(YES.and(NO).and(UNKNOWN).words()).isEqualTo("a and b and c");
        assertThat(YES.or(NO).or(UNKNOWN).words()).isEqualTo("a or b or c");
        assertThat(YES.or(NO).and(UNKNOWN).words()).isEqualTo("(a or b) and c");
        assertThat(YES.and(NO.or(UNKNOWN)).words()).isEqualTo("a and (b or c)");
        assertThat(YES.and(NO).or(UNKNOWN).words()).isEqualTo("(a and b) or c");
        assertThat(YES.or(NO).not().words()).isEqualTo("it is not so that (a or b)");
        assertThat(YES.and(NO).not().or(UNKNOWN).words()).isEqualTo("(it is not so that (a and b)) or c");
        assertThat(YES.or(NO).saying("one of them").and(UNKNOWN).words()).isEqualTo("one of them and c");
    }

    @Test
    void a_settled_answer_asks_no_further() {
        assertThat(ask(NO.and(NEVER_ASKED))).isEqualTo("no");
        assertThat(ask(YES.or(NEVER_ASKED))).isEqualTo("yes");
    }

    @Test
    void an_unknown_part_is_settled_by_the_other_or_leaves_the_whole_unknown() {
        assertThat(ask(UNKNOWN.and(NO))).isEqualTo("no");
        assertThat(ask(UNKNOWN.or(YES))).isEqualTo("yes");
        assertThat(ask(UNKNOWN.and(YES))).isEqualTo("unknown");
        assertThat(ask(NO.or(UNKNOWN))).isEqualTo("unknown");
        assertThat(ask(UNKNOWN.not())).isEqualTo("unknown");
    }

    @Test
    void other_words_leave_the_test_as_it_is() {
        Condition other = YES.and(NO).saying("neither");

        assertThat(other.words()).isEqualTo("neither");
        assertThat(ask(other)).isEqualTo("no");
    }

    @Test
    void a_condition_needs_words_and_a_test() {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.of(" ", inquiry -> Answer.YES));
        assertThatIllegalArgumentException().isThrownBy(() -> YES.saying(""));
        assertThatNullPointerException().isThrownBy(() -> Condition.of("a", null));
    }
}
