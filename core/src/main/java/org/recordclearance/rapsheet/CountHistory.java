package org.recordclearance.rapsheet;

import java.util.ArrayList;
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

    /** Beyond so many orders it is not known what became of the count. */
    private static final int MOST_ORDERS = 1_000;

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
        List<Disposition> telling = dispositions.stream()
                .filter(each -> each.effect() != DispositionEffect.SAYS_NOTHING)
                .toList();
        Set<CountHistory> histories = new LinkedHashSet<>();
        boolean all = new Orders(telling, isCharge, histories).follow(new State(), new boolean[telling.size()], 0);
        return all ? together(histories) : NOT_KNOWN;
    }

    private static CountHistory quick(Disposition only, boolean isCharge) {
        if (only.effect() == DispositionEffect.CONVICTS) {
            return CONVICTED;
        }
        State state = new State();
        state.take(only, isCharge);
        return state.history();
    }

    private static CountHistory together(Set<CountHistory> histories) {
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
        private final Set<CountHistory> found;
        private int orders;

        Orders(List<Disposition> dispositions, boolean isCharge, Set<CountHistory> found) {
            this.dispositions = dispositions;
            this.isCharge = isCharge;
            this.found = found;
        }

        /** Follows every order of those not taken yet, and tells if these were not too many. */
        boolean follow(State state, boolean[] taken, int depth) {
            if (depth == taken.length) {
                found.add(state.history());
                return ++orders <= MOST_ORDERS;
            }
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && mayBeNext(i, taken)) {
                    State next = new State(state);
                    next.take(dispositions.get(i), isCharge);
                    taken[i] = true;
                    boolean all = follow(next, taken, depth + 1);
                    taken[i] = false;
                    if (!all) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean mayBeNext(int candidate, boolean[] taken) {
            ReportedDate date = dispositions.get(candidate).date();
            for (int i = 0; i < taken.length; i++) {
                ReportedDate other = dispositions.get(i).date();
                boolean sameDay = date.isDay() && other.equals(date);
                boolean before = other.latest().isBefore(date.earliest()) || (sameDay && i < candidate);
                if (i != candidate && !taken[i] && before) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What a count is after some of its dispositions. */
    private static final class State {

        private Standing.@Nullable Kind kind;
        private List<Standing.GivenRelief> reliefs = List.of();
        private @Nullable Level reducedTo;

        State() {}

        State(State other) {
            this.kind = other.kind;
            this.reliefs = other.reliefs;
            this.reducedTo = other.reducedTo;
        }

        CountHistory history() {
            return kind == null ? NOTHING : new CountHistory(new Standing(kind, reliefs), reducedTo);
        }

        void take(Disposition disposition, boolean isCharge) {
            if (disposition.effect() == DispositionEffect.CONVICTS) {
                convict();
            } else if (kind == null || kind == Standing.Kind.POSSIBLE) {
                kind = withoutConviction(disposition.effect(), isCharge);
            } else if (kind == Standing.Kind.UNDONE) {
                kind = afterUndone(disposition.effect());
            } else {
                afterConviction(disposition);
            }
        }

        /** A further conviction of a count that was relieved is another part of its sentence. */
        private void convict() {
            if (kind != Standing.Kind.RELIEVED) {
                kind = Standing.Kind.STANDING;
                reliefs = List.of();
                reducedTo = null;
            }
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

        private void afterConviction(Disposition disposition) {
            switch (disposition.effect()) {
                case CONVICTS, MAY_CONVICT, STANDS, SAYS_NOTHING -> {
                    // the conviction goes on
                }
                case UNDONE, ACQUITS -> kind = Standing.Kind.UNDONE;
                case NO_CONVICTION, NOT_KNOWN -> kind = Standing.Kind.NOT_KNOWN;
                case REDUCED -> {
                    reducedTo = disposition.reducedTo().orElseThrow();
                    relieve(disposition);
                }
                case RELIEVED -> {
                    if (disposition.law().isEmpty()) {
                        kind = Standing.Kind.NOT_KNOWN;
                    } else {
                        relieve(disposition);
                    }
                }
            }
        }

        private void relieve(Disposition disposition) {
            List<Standing.GivenRelief> all = new ArrayList<>(reliefs);
            all.add(new Standing.GivenRelief(disposition.law(), disposition.date()));
            reliefs = all;
            kind = kind == Standing.Kind.NOT_KNOWN ? kind : Standing.Kind.RELIEVED;
        }
    }
}
