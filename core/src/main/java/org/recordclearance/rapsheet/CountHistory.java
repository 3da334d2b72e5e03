package org.recordclearance.rapsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a count by its dispositions, one after another: in the order of their dates, those of one day in that of the
 * record. Where a date is not known, every order that it leaves open is tried; what these differ in is not known.
 *
 * @param standing what it is by now, or null if it never was a conviction
 * @param reducedTo the level to which it was reduced, or null if it was not
 */
record CountHistory(@Nullable Standing standing, @Nullable Level reducedTo) {

    static final CountHistory NOTHING = new CountHistory(null, null);
    static final CountHistory CONVICTED = new CountHistory(Standing.AS_IT_WAS, null);
    static final CountHistory POSSIBLE = new CountHistory(Standing.POSSIBLE, null);
    private static final CountHistory NOT_KNOWN =
            new CountHistory(new Standing(Standing.Kind.NOT_KNOWN, List.of()), Level.CONTRADICTORY);

    private static final Comparator<Disposition> BY_DATE =
            Comparator.comparing(each -> each.date().earliest());

    /** Beyond so many orders it is not known what became of the count. */
    private static final int MOST_ORDERS = 1_000;

    /** Of more dispositions than these, some of unknown dates, there are too many orders; no more than 128. */
    private static final int MOST_OPEN = 100;

    /**
     * Reads the history of a count.
     *
     * @param dispositions its dispositions, in the order of the record
     * @param isCharge whether it is a charge in court, on which words that are not known may be a conviction
     */
    static CountHistory of(List<Disposition> dispositions, boolean isCharge) {
        if (dispositions.size() == 1) {
            return quick(dispositions.get(0), isCharge);
        }
        boolean convicts = convict(dispositions);
        List<Disposition> telling = telling(dispositions, convicts);
        if (telling.size() == 1) {
            return quick(telling.get(0), isCharge);
        }
        Set<State> states = Set.of(State.NOTHING);
        int from = 0;
        while (from < telling.size()) {
            int to = endOfOpen(telling, from);
            Orders orders = new Orders(telling.subList(from, to), isCharge);
            for (State state : states) {
                if (!orders.follow(state)) {
                    return convicts ? NOT_KNOWN : POSSIBLE;
                }
            }
            states = orders.found;
            from = to;
        }
        return together(states);
    }

    private static boolean convict(List<Disposition> dispositions) {
        for (Disposition each : dispositions) {
            if (each.effect() == DispositionEffect.CONVICTS) {
                return true;
            }
        }
        return false;
    }

    /** Those that tell what became of it, in the order of their dates. */
    private static List<Disposition> telling(List<Disposition> dispositions, boolean convicts) {
        List<Disposition> telling = new ArrayList<>(dispositions.size());
        for (Disposition each : dispositions) {
            boolean tells = each.effect() != DispositionEffect.SAYS_NOTHING
                    && (convicts || each.effect() != DispositionEffect.NO_CONVICTION);
            if (tells) {
                telling.add(each);
            }
        }
        telling.sort(BY_DATE);
        return telling;
    }

    /** Where the dispositions end that may have been given before or behind one of each other, from one of them on. */
    private static int endOfOpen(List<Disposition> dispositions, int from) {
        LocalDate latest = dispositions.get(from).date().latest();
        int to = from + 1;
        while (to < dispositions.size()
                && !latest.isBefore(dispositions.get(to).date().earliest())) {
            LocalDate next = dispositions.get(to).date().latest();
            latest = next.isAfter(latest) ? next : latest;
            to++;
        }
        return to;
    }

    private static CountHistory quick(Disposition only, boolean isCharge) {
        if (only.effect() == DispositionEffect.CONVICTS) {
            return CONVICTED;
        }
        return State.NOTHING.after(only, isCharge).history();
    }

    private static CountHistory together(Set<State> states) {
        if (states.size() == 1) {
            return states.iterator().next().history();
        }
        Set<CountHistory> histories = new LinkedHashSet<>();
        for (State state : states) {
            histories.add(state.history());
        }
        if (histories.size() == 1) {
            return histories.iterator().next();
        }
        boolean sameStanding =
                histories.stream().map(CountHistory::standing).distinct().count() == 1;
        boolean convicted = histories.stream()
                .map(CountHistory::standing)
                .anyMatch(each -> each != null && each.kind() != Standing.Kind.POSSIBLE);
        boolean sameLevel =
                histories.stream().map(CountHistory::reducedTo).distinct().count() == 1;
        CountHistory first = histories.iterator().next();
        Standing standing = sameStanding ? first.standing : convicted ? open(histories) : Standing.POSSIBLE;
        return new CountHistory(standing, sameLevel ? first.reducedTo : Level.CONTRADICTORY);
    }

    /** It is not known whether it stands; the reliefs are those that any order gives. */
    private static Standing open(Set<CountHistory> histories) {
        List<Standing.GivenRelief> reliefs = histories.stream()
                .map(CountHistory::standing)
                .filter(Objects::nonNull)
                .flatMap(each -> each.reliefs().stream())
                .distinct()
                .toList();
        return new Standing(Standing.Kind.NOT_KNOWN, reliefs);
    }

    /** Returns the shape. */
    @Override
    public String toString() {
        return "CountHistory[" + standing + "]";
    }

    /** Every order in which dispositions may have been given. */
    private static final class Orders {

        private final List<Disposition> dispositions;
        private final boolean isCharge;
        private final Set<State> found = new LinkedHashSet<>();
        /** Which dispositions were given before each, as bits, once it is asked: there are many orders to try. */
        private long @Nullable [][] before;

        private int orders;

        Orders(List<Disposition> dispositions, boolean isCharge) {
            this.dispositions = dispositions;
            this.isCharge = isCharge;
        }

        /** Follows every order from what the count was before, and tells if these were not too many. */
        boolean follow(State start) {
            if (areOfOneDay()) {
                State state = start;
                for (Disposition each : dispositions) {
                    state = state.after(each, isCharge);
                }
                found.add(state);
                return true;
            }
            if (dispositions.size() > MOST_OPEN) {
                return false;
            }
            if (before == null) {
                before = thoseBeforeEach();
            }
            return follow(start, before, 0, new long[2]);
        }

        private boolean areOfOneDay() {
            ReportedDate first = dispositions.get(0).date();
            for (Disposition each : dispositions) {
                if (!each.date().equals(first)) {
                    return false;
                }
            }
            return first.isDay();
        }

        private long[][] thoseBeforeEach() {
            long[][] all = new long[dispositions.size()][2];
            for (int i = 0; i < all.length; i++) {
                for (int other = 0; other < all.length; other++) {
                    if (other != i && isBefore(other, i)) {
                        set(all[i], other);
                    }
                }
            }
            return all;
        }

        private boolean isBefore(int one, int other) {
            ReportedDate date = dispositions.get(one).date();
            ReportedDate otherDate = dispositions.get(other).date();
            boolean sameDay = otherDate.isDay() && date.equals(otherDate);
            return date.latest().isBefore(otherDate.earliest()) || (sameDay && one < other);
        }

        private boolean follow(State state, long[][] thoseBefore, int depth, long[] taken) {
            if (depth == thoseBefore.length) {
                found.add(state);
                return ++orders <= MOST_ORDERS;
            }
            for (int i = 0; i < thoseBefore.length; i++) {
                long[] needed = thoseBefore[i];
                boolean mayBeNext = (needed[0] & ~taken[0]) == 0 && (needed[1] & ~taken[1]) == 0 && !isSet(taken, i);
                if (mayBeNext) {
                    set(taken, i);
                    boolean all = follow(state.after(dispositions.get(i), isCharge), thoseBefore, depth + 1, taken);
                    taken[i / Long.SIZE] &= ~(1L << i);
                    if (!all) {
                        return false;
                    }
                }
            }
            return true;
        }

        private static void set(long[] bits, int place) {
            bits[place / Long.SIZE] |= 1L << place;
        }

        private static boolean isSet(long[] bits, int place) {
            return (bits[place / Long.SIZE] & 1L << place) != 0;
        }
    }

    /** What a count is after some of its dispositions. */
    private record State(
            Standing.@Nullable Kind kind,
            List<Standing.GivenRelief> reliefs,
            @Nullable Level reducedTo) {

        static final State NOTHING = new State(null, List.of(), null);
        private static final State CONVICTED = NOTHING.with(Standing.Kind.STANDING);

        // written out, as those of a record are put together at run time

        @Override
        public boolean equals(Object other) {
            return other instanceof State that
                    && kind == that.kind
                    && reducedTo == that.reducedTo
                    && reliefs.equals(that.reliefs);
        }

        @Override
        public int hashCode() {
            return 31 * (kind == null ? 0 : kind.ordinal() + 1) + reliefs.size();
        }

        CountHistory history() {
            return kind == null ? CountHistory.NOTHING : new CountHistory(new Standing(kind, reliefs), reducedTo);
        }

        State after(Disposition disposition, boolean isCharge) {
            if (disposition.effect() == DispositionEffect.CONVICTS) {
                // a further conviction of a count that was relieved is another part of its sentence
                return kind == Standing.Kind.RELIEVED ? this : CONVICTED;
            }
            if (kind == null || kind == Standing.Kind.POSSIBLE) {
                return with(withoutConviction(disposition.effect(), isCharge));
            }
            return kind == Standing.Kind.UNDONE
                    ? with(afterUndone(disposition.effect()))
                    : afterConviction(disposition);
        }

        private State with(Standing.@Nullable Kind next) {
            return new State(next, reliefs, reducedTo);
        }

        /** What speaks of a conviction that is not on the record says that there may have been one. */
        private Standing.@Nullable Kind withoutConviction(DispositionEffect effect, boolean isCharge) {
            return switch (effect) {
                case CONVICTS, MAY_CONVICT, STANDS, REDUCED, RELIEVED, UNDONE -> Standing.Kind.POSSIBLE;
                case NOT_KNOWN -> isCharge ? Standing.Kind.POSSIBLE : kind;
                case ACQUITS -> null;
                case NO_CONVICTION, SAYS_NOTHING -> kind;
            };
        }

        private static Standing.Kind afterUndone(DispositionEffect effect) {
            return switch (effect) {
                case UNDONE, ACQUITS, NO_CONVICTION, SAYS_NOTHING -> Standing.Kind.UNDONE;
                case CONVICTS, MAY_CONVICT, STANDS, REDUCED, RELIEVED, NOT_KNOWN -> Standing.Kind.NOT_KNOWN;
            };
        }

        private State afterConviction(Disposition disposition) {
            return switch (disposition.effect()) {
                case CONVICTS, MAY_CONVICT, STANDS, SAYS_NOTHING -> this;
                case UNDONE, ACQUITS -> with(Standing.Kind.UNDONE);
                case NO_CONVICTION, NOT_KNOWN -> with(Standing.Kind.NOT_KNOWN);
                case REDUCED -> relieved(disposition, disposition.reducedTo().orElseThrow());
                case RELIEVED ->
                    disposition.law().isEmpty()
                            ? with(Standing.Kind.NOT_KNOWN)
                            : relieved(
                                    disposition, lower(disposition.reducedTo().orElse(null)));
            };
        }

        private @Nullable Level lower(@Nullable Level level) {
            boolean lowers = level != null && (reducedTo == null || level.compareTo(reducedTo) < 0);
            return lowers ? level : reducedTo;
        }

        private State relieved(Disposition disposition, @Nullable Level level) {
            List<Standing.GivenRelief> all = new ArrayList<>(reliefs);
            all.add(new Standing.GivenRelief(disposition.law(), disposition.date()));
            Standing.Kind next = kind == Standing.Kind.NOT_KNOWN ? kind : Standing.Kind.RELIEVED;
            return new State(next, List.copyOf(all), level);
        }

        /** Shows nothing of the record. */
        @Override
        public String toString() {
            return "State[" + kind + "]";
        }
    }
}
