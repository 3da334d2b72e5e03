package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * Finds, for a forecast, the first later as-of date on which a comparison that was made has another result. Until then
 * every comparison has the same one, and with them the whole run of a table. Not safe for use by several threads.
 */
final class Turns {

    private static final long NEVER = Long.MAX_VALUE;
    private static final long LAST_DAY = ReportedDate.MAX.toEpochDay();

    /** The calendar repeats after 400 years, which are so many days. */
    private static final long CALENDAR_CYCLE = 146_097;

    /** The years or the sentence that two limits differ by are never longer or shorter by so many days. */
    private static final long FAR_APART = 366;

    private final Map<List<Object>, Long> known = new HashMap<>();
    private long asOf;
    private long next;

    /** Begins a run; what was found out before is kept. */
    void begin(LocalDate newAsOf) {
        asOf = newAsOf.toEpochDay();
        next = NEVER;
    }

    /** Gets the first day on which a comparison turns, or null if none does. */
    @Nullable LocalDate next() {
        return next > LAST_DAY ? null : LocalDate.ofEpochDay(next);
    }

    /** Notes that a comparison with the as-of date turns on a day. */
    void on(long day) {
        if (day > asOf) {
            next = Math.min(next, day);
        }
    }

    /** Notes that it was asked if one limit is at most another. */
    void compared(Limit left, Limit right) {
        if (left.standsStill() && right.standsStill()) {
            return;
        }
        List<Object> key = List.of(left.key(), right.key());
        Long turn = known.get(key);
        if (turn == null || turn <= asOf) {
            turn = firstTurn(left, right);
            known.put(key, turn);
        }
        next = Math.min(next, turn);
    }

    private long firstTurn(Limit left, Limit right) {
        boolean now = left.on(asOf) <= right.on(asOf);
        long day = asOf;
        long steps = 0;
        while (day < LAST_DAY && steps < CALENDAR_CYCLE && !stayApart(left, right, day)) {
            // while one of the two stands still their order changes once at most
            long until = Math.max(day + 1, Math.max(lastDayOfSame(left, day), lastDayOfSame(right, day)));
            if ((left.on(until) <= right.on(until)) != now) {
                return firstTurnWithin(left, right, day, until);
            }
            day = until;
            steps++;
        }
        return NEVER;
    }

    /** Checks if two limits move with the calendar and are so far apart that they never meet. */
    private static boolean stayApart(Limit left, Limit right, long day) {
        return Math.abs(left.on(day) - right.on(day)) > FAR_APART
                && left.on(day + CALENDAR_CYCLE) == left.on(day) + CALENDAR_CYCLE
                && right.on(day + CALENDAR_CYCLE) == right.on(day) + CALENDAR_CYCLE;
    }

    private static long lastDayOfSame(Limit limit, long day) {
        long value = limit.on(day);
        if (limit.standsStill() || limit.on(LAST_DAY) == value) {
            return LAST_DAY;
        }
        long same = day;
        long other = day + 1;
        while (limit.on(other) == value) {
            same = other;
            other = Math.min(LAST_DAY, other + 2 * (other - day));
        }
        return lastBefore(same, other, each -> limit.on(each) == value);
    }

    private static long firstTurnWithin(Limit left, Limit right, long day, long until) {
        boolean now = left.on(day) <= right.on(day);
        return lastBefore(day, until, each -> (left.on(each) <= right.on(each)) == now) + 1;
    }

    /** Returns the last day for which something holds that holds for the first and not for the last of a range. */
    private static long lastBefore(long first, long last, LongPredicate holds) {
        long yes = first;
        long no = last;
        while (no - yes > 1) {
            long middle = yes + (no - yes) / 2;
            if (holds.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }
}
