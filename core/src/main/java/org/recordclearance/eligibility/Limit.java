package org.recordclearance.eligibility;

import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number that values of a fact are compared with. One that comes of the as-of date moves with it, when a forecast wants
 * to know when comparisons turn; it never falls as the date goes on.
 *
 * <p>For use by one thread.
 */
final class Limit {

    private static final Key STILL = Key.of("still");

    private final long value;
    private final Key course;
    private final long more;
    private final long spread;
    private final @Nullable LongUnaryOperator onDay;

    private Limit(long value, Key course, long more, long spread, @Nullable LongUnaryOperator onDay) {
        this.value = value;
        this.course = course;
        this.more = more;
        this.spread = spread;
        this.onDay = onDay;
    }

    /** Obtains a limit that stands still. */
    static Limit of(long value) {
        return new Limit(value, STILL, value, 0, null);
    }

    /**
     * Obtains a limit that moves with the as-of date, a day in a day until it stands still.
     *
     * @param asOf the as-of date
     * @param course what makes another limit move like it
     * @param onDay gives its value for an as-of date
     */
    static Limit moving(long asOf, Key course, LongUnaryOperator onDay) {
        return new Limit(onDay.applyAsLong(asOf), course, 0, 0, onDay);
    }

    /**
     * Returns what comes of this limit by a mapping that keeps the order.
     *
     * @param mapping the mapping
     * @param label what makes it another than others
     * @param furtherSpread by how many days at most what it adds differs from value to value
     */
    Limit map(LongUnaryOperator mapping, Object label, long furtherSpread) {
        return standsStill()
                ? of(mapping.applyAsLong(value))
                : new Limit(
                        mapping.applyAsLong(value),
                        Key.of(course, more, label),
                        0,
                        spread + furtherSpread,
                        day -> mapping.applyAsLong(on(day)));
    }

    Limit plus(long further) {
        return new Limit(value + further, course, more + further, spread, onDay);
    }

    /** Gets the number on the as-of date. */
    long value() {
        return value;
    }

    /** Gets the number on another as-of date. */
    long on(long day) {
        return onDay == null ? value : onDay.applyAsLong(day) + more;
    }

    /** By how many days at most it is nearer to the as-of date on one day than on another, as long as it moves with the calendar. */
    long spread() {
        return spread;
    }

    boolean standsStill() {
        return onDay == null;
    }

    /** Checks if another limit is always by the same greater, or less, than this. */
    boolean movesLike(Limit other) {
        return course.equals(other.course);
    }

    /** What makes it this limit. */
    Key key() {
        return Key.of(course, more);
    }
}
