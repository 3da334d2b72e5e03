package org.recordclearance.eligibility;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number that values of a fact are compared with. One that comes of the as-of date moves with it, when a forecast wants
 * to know when comparisons turn; it never falls as the date goes on.
 *
 * <p>Two limits are equal when they are the same number on the as-of date.
 */
final class Limit {

    private final long value;
    private final Object key;
    private final @Nullable LongUnaryOperator onDay;

    private Limit(long value, Object key, @Nullable LongUnaryOperator onDay) {
        this.value = value;
        this.key = key;
        this.onDay = onDay;
    }

    /** Obtains a limit that stands still. */
    static Limit of(long value) {
        return new Limit(value, value, null);
    }

    /**
     * Obtains a limit that moves with the as-of date.
     *
     * @param asOf the as-of date
     * @param key what makes it this limit
     * @param onDay gives its value for an as-of date
     */
    static Limit moving(long asOf, Object key, LongUnaryOperator onDay) {
        return new Limit(onDay.applyAsLong(asOf), key, onDay);
    }

    /** Returns what comes of this limit by a mapping that keeps the order. */
    Limit map(LongUnaryOperator mapping, Object label) {
        return onDay == null
                ? of(mapping.applyAsLong(value))
                : new Limit(mapping.applyAsLong(value), List.of(key, label), onDay.andThen(mapping));
    }

    Limit plus(long more) {
        return more == 0 ? this : map(number -> number + more, more);
    }

    /** Gets the number on the as-of date. */
    long value() {
        return value;
    }

    /** Gets the number on another as-of date. */
    long on(long day) {
        return onDay == null ? value : onDay.applyAsLong(day);
    }

    boolean standsStill() {
        return onDay == null;
    }

    /** What makes it this limit. */
    Object key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limit that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }
}
