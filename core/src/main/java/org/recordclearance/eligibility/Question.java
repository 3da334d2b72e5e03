package org.recordclearance.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** A question whose answer depends on one unknown fact or on two. */
sealed interface Question {

    /** The facts to name when the two ways of the question differ. */
    List<Variable.Named> facts();

    /** What makes two questions the same. */
    Key key();

    /**
     * Asks if a fact is at most a limit. Every question about one fact can be put so, as it is about an order.
     *
     * @param variable the fact
     * @param limit the greatest value for which the answer is yes
     */
    record AtMost(Variable variable, Limit limit) implements Question {
        @Override
        public List<Variable.Named> facts() {
            return variable.facts();
        }

        @Override
        public Key key() {
            return Key.of(variable.key(), limit.value());
        }
    }

    /**
     * Asks if one unknown fact is less than another, each after a mapping that keeps the order.
     *
     * @param left the one
     * @param right the other
     * @param orEqual whether equal is yes too
     * @param key what makes two such questions the same
     */
    record Less(Side left, Side right, boolean orEqual, Key key) implements Question {

        Less(Side left, Side right, boolean orEqual) {
            this(
                    left,
                    right,
                    orEqual,
                    Key.of(left.variable().key(), left.label(), right.variable().key(), right.label(), orEqual));
        }

        @Override
        public List<Variable.Named> facts() {
            List<Variable.Named> all = new ArrayList<>(left.variable().facts());
            all.addAll(right.variable().facts());
            return all;
        }

        /** Returns the question that has the other answer. */
        Less opposite() {
            return new Less(right, left, !orEqual);
        }

        /** By how much it holds for a value, where both sides are of one fact: it does not if this is negative. */
        long lead(long value) {
            return right.mapping().applyAsLong(value) - left.mapping().applyAsLong(value) - (orEqual ? 0 : 1);
        }
    }

    /**
     * One side of a comparison.
     *
     * @param variable the fact
     * @param mapping what is compared, such as an anniversary of it; the greater the fact, the greater or the same
     * @param label what makes two mappings of one fact the same; empty for the fact as it is
     * @param spread by how many days at most what the mapping adds differs from value to value
     * @param key what makes two sides the same
     */
    record Side(Variable variable, LongUnaryOperator mapping, String label, long spread, Key key) {

        Side(Variable variable, LongUnaryOperator mapping, String label, long spread) {
            this(variable, mapping, label, spread, Key.of(variable.key(), label));
        }

        private boolean isFactItself() {
            return label.isEmpty();
        }

        /** Returns what comes of a value of the fact. */
        Limit of(Limit value) {
            return isFactItself() ? value : value.map(mapping, label, spread);
        }

        /** Returns the greatest value of the fact of which no more comes than a limit. */
        Limit greatestWithin(Limit limit) {
            return isFactItself()
                    ? limit
                    : limit.map(new GreatestWithin(mapping, variable.low(), variable.high()), key, spread);
        }
    }
}
