package org.recordclearance.eligibility;

import java.util.function.LongUnaryOperator;

/**
 * Finds the greatest value that a mapping, which keeps the order, takes to a limit or below it. Begins where it ended the
 * last time, as a limit that moves with the days moves little. For use by one thread.
 */
final class GreatestWithin implements LongUnaryOperator {

    private final LongUnaryOperator mapping;
    private final long low;
    private final long high;
    private long last;
    private boolean begun;

    /**
     * Creates a search.
     *
     * @param mapping the mapping
     * @param low the least value
     * @param high the greatest value
     */
    GreatestWithin(LongUnaryOperator mapping, long low, long high) {
        this.mapping = mapping;
        this.low = low;
        this.high = high;
    }

    /** Returns the value for a limit, or {@code low - 1} if there is none. */
    @Override
    public long applyAsLong(long limit) {
        long yes = begun ? last : low - 1;
        long no = begun ? last + 1 : high + 1;
        for (long step = 1; isWithin(no, limit); step *= 2) {
            yes = no;
            no = Math.min(high + 1, no + step);
        }
        for (long step = 1; !isWithin(yes, limit); step *= 2) {
            no = yes;
            yes = Math.max(low - 1, yes - step);
        }
        while (no - yes > 1) {
            long middle = yes + (no - yes) / 2;
            if (isWithin(middle, limit)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        last = yes;
        begun = true;
        return yes;
    }

    private boolean isWithin(long value, long limit) {
        return value < low || (value <= high && mapping.applyAsLong(value) <= limit);
    }
}
