package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
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

    /** Two limits that both move are compared for so many days, 200 years: time enough for any person. */
    private static final long MOST_DAYS = CalendarCycle.DAYS / 2;

    private final Map<Key, Long> known = new HashMap<>();
    private final long lastDayOfBoth;
    private long asOf;
    private long next;

    /** Creates turns for a forecast from a day on. */
    Turns(LocalDate first) {
        lastDayOfBoth = Math.min(LAST_DAY, first.toEpochDay() + MOST_DAYS);
        begin(first);
    }

    /** Begins a run; what was found out before is kept. */
    void begin(LocalDate newAsOf) {
        asOf = newAsOf.toEpochDay();
        next = NEVER;
    }

    /** Gets the first day on which a comparison turns, or null if none does. */
    @Nullable
    LocalDate next() {
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
        if (left.movesLike(right)) {
            return;
        }
        Key key = Key.of(left.key(), right.key());
        Long turn = known.get(key);
        if (turn == null || turn <= asOf) {
            turn = firstTurn(left, right);
            known.put(key, turn);
        }
        next = Math.min(next, turn);
    }

    private long firstTurn(Limit left, Limit right) {
        boolean now = left.on(asOf) <= right.on(asOf);
        long end = left.standsStill() || right.standsStill() ? LAST_DAY : lastDayOfBoth;
        long day = asOf;
        while (day < end && !areFarApart(left, right, day)) {
            // while one of the two stands still their order changes once at most
            long until = Math.max(lastDayOfSame(left, day, end), lastDayOfSame(right, day, end));
            until = Math.max(until, day + 1);
            if ((left.on(until) <= right.on(until)) != now) {
                return lastBefore(day, until, each -> (left.on(each) <= right.on(each)) == now) + 1;
            }
            day = until;
        }
        return NEVER;
    }

    /** Checks if two limits both move with the calendar, so far apart that they never meet. */
    private static boolean areFarApart(Limit left, Limit right, long day) {
        return Math.abs(left.on(day) - right.on(day)) > CalendarCycle.FAR_APART
                && keepsMoving(left, day)
                && keepsMoving(right, day);
    }

    private static boolean keepsMoving(Limit limit, long day) {
        return limit.on(day + CalendarCycle.DAYS) == limit.on(day) + CalendarCycle.DAYS;
    }

    private static long lastDayOfSame(Limit limit, long day, long end) {
        long value = limit.on(day);
        if (limit.on(day + 1) != value) {
            return day;
        }
        if (limit.on(end) == value) {
            return end;
        }
        return lastBefore(day + 1, end, each -> limit.on(each) == value);
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
