package org.recordclearance.eligibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Question.AtMost;
import org.recordclearance.eligibility.Question.Less;
import org.recordclearance.eligibility.Question.Side;

/**
 * What one way through a table has assumed of unknown facts: each narrowed to a range of values.
 *
 * <p>All questions are about an order, so that what is left of a fact is always one range. A comparison of two facts that
 * are both open is kept: whatever narrows one of them narrows the other, and what is compared with that. An assumption
 * that leaves a fact no value, or that is against what others say together, is impossible: no way goes there, in whatever order
 * the questions come.
 *
 * <p>The last assumption can be taken back, so that one object serves all ways. For use by one thread.
 */
final class Assumptions {

    private record Range(Limit low, Limit high) {}

    /**
     * One assumption narrows no more often than so, as comparisons in a circle could do it day by day. Then ways may be left that no
     * values can take, and none is dropped that some can.
     */
    private static final int MOST_NARROWED = 200;

    private static final Runnable BEGIN = () -> {};

    private final Map<Key, Range> ranges = new HashMap<>();
    private final Map<Key, Boolean> comparisons = new HashMap<>();
    /** The comparisons of two open facts that hold, by the fact on either side, the last one at the end. */
    private final Map<Key, List<Less>> held = new HashMap<>();

    /** The same by what is less. */
    private final Map<Key, List<Less>> heldFrom = new HashMap<>();

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

    /**
     * Assumes the answer to a question that is not settled.
     *
     * @return false if no values can give this answer together with what else is assumed
     */
    boolean assume(Question question, boolean answer) {
        takeBack.push(BEGIN);
        if (question instanceof AtMost atMost) {
            Range range = range(atMost.variable());
            Limit limit = atMost.limit();
            put(atMost.variable(), answer ? new Range(range.low, limit) : new Range(limit.plus(1), range.high));
            return narrow(heldAbout(atMost.variable()));
        }
        Less less = (Less) question;
        comparisons.put(less.key(), answer);
        takeBack.push(() -> comparisons.remove(less.key()));
        Less holds = answer ? less : less.opposite();
        if (isContradicted(holds)) {
            return false;
        }
        hold(held, less.left().variable().key(), holds);
        hold(held, less.right().variable().key(), holds);
        hold(heldFrom, holds.left().key(), holds);
        return narrow(List.of(holds));
    }

    /** Takes back the last assumption. */
    void takeBack() {
        for (Runnable last = takeBack.pop(); last != BEGIN; last = takeBack.pop()) {
            last.run();
        }
    }

    private void hold(Map<Key, List<Less>> in, Key key, Less less) {
        List<Less> all = in.computeIfAbsent(key, none -> new ArrayList<>());
        all.add(less);
        takeBack.push(() -> all.remove(all.size() - 1));
    }

    /** Checks if what is held says together that the greater side is less, or equal where it must not be. */
    private boolean isContradicted(Less less) {
        return heldFrom.containsKey(less.right().key())
                && leads(less.right().key(), less.left().key(), !less.orEqual(), new HashSet<>(), new HashSet<>());
    }

    private boolean leads(Key from, Key to, boolean strictly, Set<Key> seen, Set<Key> seenStrictly) {
        if (from.equals(to)) {
            return strictly;
        }
        if (!(strictly ? seenStrictly : seen).add(from)) {
            return false;
        }
        for (Less each : heldFrom.getOrDefault(from, List.of())) {
            if (leads(each.right().key(), to, strictly || !each.orEqual(), seen, seenStrictly)) {
                return true;
            }
        }
        return false;
    }

    /** Narrows facts by comparisons that hold, and by all others of what is narrowed; false if nothing is left of one. */
    private boolean narrow(List<Less> first) {
        Deque<Less> due = new ArrayDeque<>(first);
        for (int narrowed = 0; !due.isEmpty() && narrowed < MOST_NARROWED; ) {
            Less less = due.poll();
            Variable left = less.left().variable();
            Variable right = less.right().variable();
            Limit most = less.left()
                    .greatestWithin(less.right().of(range(right).high).plus(less.orEqual() ? 0 : -1));
            if (!isAtMost(range(left).high, most)) {
                if (!isAtMost(range(left).low, most)) {
                    return false;
                }
                put(left, new Range(range(left).low, most));
                due.addAll(heldAbout(left));
                narrowed++;
            }
            Limit least = less.right()
                    .greatestWithin(less.left().of(range(left).low).plus(less.orEqual() ? -1 : 0))
                    .plus(1);
            if (!isAtMost(least, range(right).low)) {
                if (!isAtMost(least, range(right).high)) {
                    return false;
                }
                put(right, new Range(least, range(right).high));
                due.addAll(heldAbout(right));
                narrowed++;
            }
        }
        return true;
    }

    private List<Less> heldAbout(Variable variable) {
        return held.getOrDefault(variable.key(), List.of());
    }

    private void put(Variable variable, Range range) {
        Range before = ranges.put(variable.key(), range);
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
