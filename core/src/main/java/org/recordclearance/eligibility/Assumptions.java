package org.recordclearance.eligibility;

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
 */
final class Assumptions {

    private record Range(Limit low, Limit high) {}

    private final Map<Object, Range> ranges;
    private final Map<Object, Boolean> comparisons;
    private final @Nullable Turns turns;

    private Assumptions(
            Map<Object, Range> ranges, Map<Object, Boolean> comparisons, @Nullable Turns turns) {
        this.ranges = ranges;
        this.comparisons = comparisons;
        this.turns = turns;
    }

    /**
     * Obtains assumptions of nothing.
     *
     * @param turns what is told of every comparison made, if a forecast is wanted
     */
    static Assumptions none(@Nullable Turns turns) {
        return new Assumptions(Map.of(), Map.of(), turns);
    }

    /** Gets the answer to a question, or null where both answers are possible. */
    @Nullable Answer settle(Question question) {
        return question instanceof AtMost atMost ? settle(atMost) : settle((Less) question);
    }

    /** Returns these assumptions with a further one, for a question that is not settled. */
    Assumptions with(Question question, boolean answer) {
        if (question instanceof AtMost atMost) {
            return with(atMost.variable(), atMost.limit(), answer);
        }
        Less less = (Less) question;
        Range left = range(less.left().variable());
        Range right = range(less.right().variable());
        if (isAtMost(right.high, right.low)) {
            Limit most = less.right().of(right.low).plus(less.orEqual() ? 0 : -1);
            return with(less.left().variable(), less.left().greatestWithin(most), answer);
        }
        if (isAtMost(left.high, left.low)) {
            Limit most = less.left().of(left.low).plus(less.orEqual() ? -1 : 0);
            return with(less.right().variable(), less.right().greatestWithin(most), !answer);
        }
        Map<Object, Boolean> more = new HashMap<>(comparisons);
        more.put(less.key(), answer);
        return new Assumptions(ranges, more, turns);
    }

    private Assumptions with(Variable variable, Limit limit, boolean atMost) {
        Range range = range(variable);
        Map<Object, Range> more = new HashMap<>(ranges);
        more.put(variable.key(), atMost ? new Range(range.low, limit) : new Range(limit.plus(1), range.high));
        return new Assumptions(more, comparisons, turns);
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
        return range == null ? new Range(Limit.of(variable.low()), Limit.of(variable.high())) : range;
    }

    /** Notes that what holds for others is taken to hold for these, as they are equal. */
    void takeForEqual(Assumptions others) {
        if (turns != null) {
            ranges.forEach((fact, range) -> {
                Range other = others.ranges.get(fact);
                isAtMost(range.low, other.low);
                isAtMost(other.low, range.low);
                isAtMost(range.high, other.high);
                isAtMost(other.high, range.high);
            });
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assumptions that
                && ranges.equals(that.ranges)
                && comparisons.equals(that.comparisons);
    }

    @Override
    public int hashCode() {
        return 31 * ranges.hashCode() + comparisons.hashCode();
    }
}
