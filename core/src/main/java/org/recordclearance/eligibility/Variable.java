package org.recordclearance.eligibility;

import java.util.List;

/**
 * A fact that is not known: it could be any whole number from {@code low} to {@code high}. Days are counted from the
 * epoch; a level is its place in rising order; what can only hold or not is 0 or 1.
 *
 * <p>Two variables are the same fact when their keys are equal.
 *
 * @param key what makes it this fact
 * @param low the least value it could have
 * @param high the greatest value it could have on any as-of date
 * @param most the greatest value it could have as of the day asked about, which may move with that
 * @param facts what a determination names when it depends on this
 */
record Variable(Key key, long low, long high, Limit most, List<Named> facts) {

    /** Creates a variable that could have the same values on every as-of date. */
    Variable(Key key, long low, long high, List<Named> facts) {
        this(key, low, high, Limit.of(high), facts);
    }

    /**
     * A missing fact with its place within a step: the conviction's own date first, then others in file order.
     *
     * @param fact the fact
     * @param rank its place
     */
    record Named(MissingFact fact, long rank) {}

    /** Returns the shape, and not what the fact could be. */
    @Override
    public String toString() {
        return "Variable[" + facts.size() + " facts]";
    }
}
