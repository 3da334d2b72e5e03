package org.recordclearance.eligibility;

import java.util.function.LongUnaryOperator;

/**
 * Finds the greatest value that a mapping, which keeps the order, takes to a limit or below it. Begins where it is if the mapping adds
 * what it added to the last one, as anniversaries and ends of sentences nearly do. For use by one thread.
 */
final class GreatestWithin implements LongUnaryOperator {

    private final LongUnaryOperator mapping;
    private final long low;
    private final long high;
    /** By how much what comes of a value is greater; what it was for the last one, as that of most values is nearly the same. */
    private long lead;

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
        if (!begun) {
            lead = low > high ? 0 : mapping.applyAsLong(low) - low;
            begun = true;
        }
        long yes = Math.max(low - 1, Math.min(high, limit - lead));
        long no = yes + 1;
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
        if (yes >= low && yes < high) {
            lead = limit - yes;
        }
        return yes;
    }

    private boolean isWithin(long value, long limit) {
        return value < low || (value <= high && mapping.applyAsLong(value) <= limit);
    }
}
