package org.recordclearance.eligibility;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Question.AtMost;
import org.recordclearance.eligibility.Question.Less;
import org.recordclearance.eligibility.Question.Side;

/**
 * What one way through a table has assumed of unknown facts: each narrowed to a range of values.
 *
 * <p>All questions are about an order, so that what is left of a fact is always one range. A comparison of two facts
 * narrows neither as long as both are open; that it was answered is remembered instead, which may keep ways that no pair
 * of values can take and never drops one that some pair can.
 *
 * <p>The last assumption can be taken back, so that one object serves all ways. For use by one thread.
 */
final class Assumptions {

    private record Range(Limit low, Limit high) {}

    private final Map<Key, Range> ranges = new HashMap<>();
    private final Map<Key, Boolean> comparisons = new HashMap<>();
    private final Deque<Runnable> takeBack = new ArrayDeque<>();
    private final @Nullable Turns turns;

    /**
     * Creates assumptions of nothing.
     *
     * @param turns what is told of every comparison made, if a forecast is wanted
     */
    Assumptions(@Nullable Turns turns) {
        this.turns = turns;
    }

    /** Gets the answer to a question, or null where both answers are possible. */
    @Nullable
    Answer settle(Question question) {
        return question instanceof AtMost atMost ? settle(atMost) : settle((Less) question);
    }

    /** Gets the answer to a question that is not settled when nothing is assumed, or null where it is not settled now. */
    @Nullable
    Answer settleOpen(Question question) {
        return isNarrowed(question) ? settle(question) : comparisons.isEmpty() ? null : remembered(question);
    }

    private boolean isNarrowed(Question question) {
        if (question instanceof AtMost atMost) {
            return ranges.containsKey(atMost.variable().key());
        }
        Less less = (Less) question;
        return ranges.containsKey(less.left().variable().key())
                || ranges.containsKey(less.right().variable().key());
    }

    /** Assumes the answer to a question that is not settled. */
    void assume(Question question, boolean answer) {
        if (question instanceof AtMost atMost) {
            narrow(atMost.variable(), atMost.limit(), answer);
            return;
        }
        Less less = (Less) question;
        Range left = range(less.left().variable());
        Range right = range(less.right().variable());
        if (isAtMost(right.high, right.low)) {
            Limit most = less.right().of(right.low).plus(less.orEqual() ? 0 : -1);
            narrow(less.left().variable(), less.left().greatestWithin(most), answer);
        } else if (isAtMost(left.high, left.low)) {
            Limit most = less.left().of(left.low).plus(less.orEqual() ? -1 : 0);
            narrow(less.right().variable(), less.right().greatestWithin(most), !answer);
        } else {
            comparisons.put(less.key(), answer);
            takeBack.push(() -> comparisons.remove(less.key()));
        }
    }

    /** Takes back the last assumption. */
    void takeBack() {
        takeBack.pop().run();
    }

    private void narrow(Variable variable, Limit limit, boolean atMost) {
        Range range = range(variable);
        Range before =
                ranges.put(variable.key(), atMost ? new Range(range.low, limit) : new Range(limit.plus(1), range.high));
        takeBack.push(() -> {
            if (before == null) {
                ranges.remove(variable.key());
            } else {
                ranges.put(variable.key(), before);
            }
        });
    }

    private @Nullable Answer settle(AtMost question) {
        Range range = range(question.variable());
        if (isAtMost(range.high, question.limit())) {
            return Answer.YES;
        }
        return isAtMost(range.low, question.limit()) ? null : Answer.NO;
    }

    private @Nullable Answer settle(Less question) {
        Side left = question.left();
        Side right = question.right();
        Range least = range(left.variable());
        Range most = range(right.variable());
        int more = question.orEqual() ? 0 : 1;
        if (isAtMost(left.of(least.high).plus(more), right.of(most.low))) {
            return Answer.YES;
        }
        if (!isAtMost(left.of(least.low).plus(more), right.of(most.high))) {
            return Answer.NO;
        }
        return remembered(question);
    }

    private @Nullable Answer remembered(Question question) {
        Boolean remembered = comparisons.get(question.key());
        return remembered == null ? null : Answer.of(remembered);
    }

    private boolean isAtMost(Limit left, Limit right) {
        if (turns != null) {
            turns.compared(left, right);
        }
        return left.value() <= right.value();
    }

    private Range range(Variable variable) {
        Range range = ranges.get(variable.key());
        return range == null ? new Range(Limit.of(variable.low()), variable.most()) : range;
    }
}
