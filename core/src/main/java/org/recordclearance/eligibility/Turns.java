package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * Finds, for a forecast, the first later as-of date on which a comparison that was made has another result. Until then
 * every comparison has the same one, and with them the whole run of a table. Not safe for use by several threads.
 */
final class Turns {

    private static final long NEVER = Long.MAX_VALUE;
    private static final long LAST_DAY = ReportedDate.MAX.toEpochDay();

    /** Two limits that both move are compared for so many days, 100 years: nobody lives so long who has been convicted. */
    private static final long MOST_DAYS = CalendarCycle.DAYS / 4;

    private final boolean findsUnknown;
    private Map<Key, Long> known = Map.of();
    private final long lastDay;
    private final long lastDayOfBoth;
    private long asOf;
    private Part now = Part.WITHOUT_DAYS;

    /** Creates turns for a forecast from a day on. */
    Turns(LocalDate first) {
        this(first, LAST_DAY, true);
    }

    /** Creates turns for the days from one to another; what turns later is taken to turn never. */
    Turns(LocalDate first, LocalDate last) {
        this(first, Math.min(LAST_DAY, last.toEpochDay()), true);
    }

    /** Obtains turns of one day, which take a comparison of what is not known to turn on the next: to find out when takes time. */
    static Turns roughly(LocalDate asOf) {
        return new Turns(asOf, LAST_DAY, false);
    }

    private Turns(LocalDate first, long lastDay, boolean findsUnknown) {
        this.findsUnknown = findsUnknown;
        this.lastDay = lastDay;
        this.asOf = first.toEpochDay();
        this.lastDayOfBoth = Math.min(lastDay, asOf + MOST_DAYS);
    }

    /** Begins a run; what was found out before is kept. */
    void begin(LocalDate newAsOf) {
        asOf = newAsOf.toEpochDay();
        begin();
    }

    /** Begins another run as of the same day. */
    void begin() {
        now = Part.WITHOUT_DAYS;
    }

    /** Gets the as-of date as a day of the epoch. */
    int day() {
        return (int) asOf;
    }

    /**
     * What a part of a run has compared with as-of dates.
     *
     * @param next the first later day on which a comparison turns
     * @param hasNoDays whether nothing was compared with one
     */
    record Part(long next, boolean hasNoDays) {

        private static final Part WITHOUT_DAYS = new Part(NEVER, true);

        Part and(long day) {
            return hasNoDays || day < next ? new Part(Math.min(next, day), false) : this;
        }
    }

    /** Begins a part of a run, and returns what was compared before. */
    Part beginPart() {
        Part before = now;
        now = Part.WITHOUT_DAYS;
        return before;
    }

    /** Ends a part of a run that goes on with what was compared before, and returns what was compared in it. */
    Part endPart(Part before) {
        Part part = now;
        now = part.hasNoDays ? before : before.and(part.next);
        return part;
    }

    /** Gets the first day on which a comparison turns, or null if none does. */
    @Nullable
    LocalDate next() {
        return day(now.next);
    }

    private static @Nullable LocalDate day(long day) {
        return day > LAST_DAY ? null : LocalDate.ofEpochDay(day);
    }

    /**
     * Until when a determination is known to stand, as the run that has made it has seen on which day a comparison turns. Who looks
     * ahead from it need not go through the table again before, and mostly never; what was found ahead is kept, as more than one ask.
     */
    static final class Until {

        private final DecisionTable table;
        private final long asOf;
        private final long turn;
        /** Null until it is found; whoever finds it, in whatever thread, finds the same. */
        private @Nullable Optional<Forecast> forecast;

        private Until(DecisionTable table, long asOf, long turn) {
            this.table = table;
            this.asOf = asOf;
            this.turn = turn;
        }

        /** Finds it of a determination; null if that is not of the table as of the day. */
        static @Nullable Until of(Determination determination, DecisionTable table, LocalDate asOf) {
            Until until = determination.standsUntil();
            return until != null && until.table == table && until.asOf == asOf.toEpochDay() ? until : null;
        }

        /** Checks if the day is known. Turns that are rough take one on the very next day for granted. */
        boolean isSettled() {
            return turn != asOf + 1;
        }

        /** Gets the first later day on which it may be another determination, or null if none is. */
        @Nullable
        LocalDate day() {
            return Turns.day(turn);
        }

        /** Gives what was found ahead, or finds and keeps it. */
        Optional<Forecast> forecast(Supplier<Optional<Forecast>> find) {
            Optional<Forecast> found = forecast;
            if (found == null) {
                found = find.get();
                forecast = found;
            }
            return found;
        }
    }

    /** Gets until when stands what a table has determined by them. */
    Until until(DecisionTable table) {
        return new Until(table, asOf, now.next);
    }

    /** Notes that a comparison with the as-of date turns on a day. */
    void on(long day) {
        now = now.and(day > asOf ? day : NEVER);
    }

    /** Notes that it was asked if one limit is at most another. */
    void compared(Limit left, Limit right) {
        if (left.movesLike(right)) {
            return;
        }
        if (!findsUnknown) {
            now = now.and(asOf + 1);
            return;
        }
        Key key = Key.of(left.key(), right.key());
        Long turn = known.get(key);
        if (turn == null || turn <= asOf) {
            turn = firstTurn(left, right);
            known = known.isEmpty() ? new HashMap<>() : known;
            known.put(key, turn);
        }
        now = now.and(turn);
    }

    private long firstTurn(Limit left, Limit right) {
        boolean turnsOnce = left.standsStill() || right.standsStill();
        long end = turnsOnce ? lastDay : lastDayOfBoth;
        long day = asOf;
        long leftNow = left.on(day);
        long rightNow = right.on(day);
        boolean now = leftNow <= rightNow;
        if (turnsOnce && (left.on(end) <= right.on(end)) == now) {
            return NEVER;
        }
        while (day < end && !neverMeet(left, right, day, leftNow - rightNow, end)) {
            // each limit is asked once for a day, as two that go side by side are followed for many
            long until = now
                    ? lastDayOfAtMost(left, rightNow, day, rightNow - leftNow, end)
                    : lastDayOfAtMost(right, leftNow - 1, day, leftNow - 1 - rightNow, end);
            long leftThen = left.on(until);
            long rightThen = right.on(until);
            // while one of the two stands still their order changes once at most
            long same = Math.max(
                    leftThen == leftNow ? lastDayOfSame(left, until, end) : until,
                    rightThen == rightNow ? lastDayOfSame(right, until, end) : until);
            if (same > until) {
                until = same;
                leftThen = left.on(until);
                rightThen = right.on(until);
            }
            if ((leftThen <= rightThen) != now) {
                return lastBefore(day, until, each -> (left.on(each) <= right.on(each)) == now) + 1;
            }
            day = until;
            leftNow = leftThen;
            rightNow = rightThen;
        }
        return NEVER;
    }

    /** Finds a later day, as late as is easily seen, on which a limit is not yet greater than what the other is now. */
    private static long lastDayOfAtMost(Limit less, long reached, long day, long apart, long end) {
        // most limits move a day in a day
        for (long days = apart; days > 1; days /= 2) {
            if (less.on(Math.min(end, day + days)) <= reached) {
                return Math.min(end, day + days);
            }
        }
        return day + 1;
    }

    /**
     * Checks if two limits both move with the calendar, and so far apart that they never meet, or always as far apart as now. Those that
     * are farther apart than there are days to look at are seen at a glance, so that it is not asked of them.
     */
    private static boolean neverMeet(Limit left, Limit right, long day, long apart, long end) {
        long days = Math.abs(apart);
        long spread = left.spread() + right.spread();
        return (days > spread || spread == 0)
                && days < end - day
                && !left.standsStill()
                && !right.standsStill()
                && keepsMoving(left, day)
                && keepsMoving(right, day);
    }

    private static boolean keepsMoving(Limit limit, long day) {
        return limit.on(day + CalendarCycle.DAYS) == limit.on(day) + CalendarCycle.DAYS;
    }

    /** Most limits that stand still do so for a day or two, such as those that come of the end of a month, or for ever. */
    private static long lastDayOfSame(Limit limit, long day, long end) {
        long value = limit.on(day);
        long same = day;
        for (long days = 1; same < end; days *= 2) {
            long next = Math.min(end, same + days);
            if (limit.on(next) != value) {
                return lastBefore(same, next, each -> limit.on(each) == value);
            }
            same = next;
        }
        return end;
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
