package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the counts of a cycle. A disposition in another step that is of the same offense, and has a case number in
 * common, belongs to a conviction; where only the offense is the same, or may be, it may too, so that it is not known whether
 * the conviction still stands.
 */
final class CycleConvictions {

    private final List<Event> events;
    private final List<Place> convicted = new ArrayList<>();
    /** Counts without a conviction of their own whose dispositions may be about that of another. */
    private final List<Place> loose = new ArrayList<>();

    /** A count and its event. */
    private record Place(Event event, Count count) {

        List<String> caseNumbers() {
            return count.caseNumbers().orElse(event.caseNumbers());
        }

        boolean hasCaseNumberOf(Place other) {
            return SameCase.haveCommon(caseNumbers(), other.caseNumbers());
        }

        /** An event whose step is not stated, 0, is a step of its own. */
        Truth isOfSameOffenseInAnotherStep(Place other) {
            boolean sameStep = event == other.event || (event.step() > 0 && event.step() == other.event.step());
            return sameStep ? Truth.NO : count.isOfSameOffense(other.count);
        }

        @Override
        public String toString() {
            return "Place[]";
        }
    }

    CycleConvictions(Cycle cycle) {
        this.events = cycle.events();
        for (Event event : events) {
            for (Count count : event.counts()) {
                if (count.conviction().isPresent()) {
                    convicted.add(new Place(event, count));
                } else if (tells(count)) {
                    loose.add(new Place(event, count));
                }
            }
        }
    }

    private static boolean tells(Count count) {
        for (Disposition disposition : count.dispositions()) {
            if (disposition.effect() != DispositionEffect.SAYS_NOTHING) {
                return true;
            }
        }
        return false;
    }

    /** Checks if there is nothing in the cycle that is, was or may be a conviction. */
    boolean isEmpty() {
        if (!convicted.isEmpty() || !loose.isEmpty()) {
            return false;
        }
        for (Event event : events) {
            if (event.type() == EventType.CUSTODY) {
                return false;
            }
        }
        return true;
    }

    /** Reads what became of a count of the cycle. */
    CountHistory history(Event event, Count count) {
        if (count.conviction().isPresent()) {
            return convicted(event, count);
        }
        if (event.type() == EventType.CUSTODY && convicted.isEmpty() && count.statesOffense()) {
            return CountHistory.POSSIBLE;
        }
        if (count.dispositions().isEmpty()) {
            return CountHistory.NOTHING;
        }
        boolean isCharge = mayBeOfCourt(event) && count.statesOffense();
        CountHistory alone = CountHistory.of(count.dispositions(), isCharge);
        return alone.standing() != null && isAboutAnother(new Place(event, count)) ? CountHistory.NOTHING : alone;
    }

    /** An event of a kind that is not known, or not stated, may be what a court did. */
    private static boolean mayBeOfCourt(Event event) {
        return event.type() == EventType.COURT_ACTION || event.type() == EventType.OTHER;
    }

    private CountHistory convicted(Event event, Count count) {
        if (loose.isEmpty()) {
            return CountHistory.of(count.dispositions(), true);
        }
        Place own = new Place(event, count);
        List<Disposition> all = new ArrayList<>();
        boolean passed = false;
        for (Place other : loose) {
            boolean behind = isBehind(own, other);
            if (behind && !passed) {
                all.addAll(count.dispositions());
                passed = true;
            }
            addOf(other, own, all);
        }
        if (!passed) {
            all.addAll(count.dispositions());
        }
        return CountHistory.of(all, true);
    }

    /** Checks if another count stands behind this in the record. */
    private boolean isBehind(Place own, Place other) {
        if (own.count.place() > 0 && other.count.place() > 0) {
            return other.count.place() > own.count.place();
        }
        int event = events.indexOf(own.event);
        int otherEvent = events.indexOf(other.event);
        return otherEvent > event;
    }

    private static void addOf(Place other, Place own, List<Disposition> all) {
        Truth same = own.isOfSameOffenseInAnotherStep(other);
        if (same == Truth.NO) {
            return;
        }
        boolean belongs = same == Truth.YES && own.hasCaseNumberOf(other);
        for (Disposition disposition : other.count.dispositions()) {
            if (belongs) {
                all.add(disposition);
            } else if (mayEnd(disposition)) {
                all.add(disposition.doubtful());
            }
        }
    }

    private static boolean mayEnd(Disposition disposition) {
        return switch (disposition.effect()) {
            case CONVICTS, MAY_CONVICT, STANDS, SAYS_NOTHING -> false;
            case NO_CONVICTION, ACQUITS, REDUCED, RELIEVED, UNDONE, NOT_KNOWN -> true;
        };
    }

    /** Checks if what speaks of a conviction speaks of one that is there. */
    private boolean isAboutAnother(Place loosePlace) {
        boolean mayBeOwn = loosePlace.count.dispositions().stream()
                .anyMatch(each ->
                        each.effect() == DispositionEffect.MAY_CONVICT || each.effect() == DispositionEffect.NOT_KNOWN);
        return convicted.stream()
                .filter(conviction -> loosePlace.isOfSameOffenseInAnotherStep(conviction) == Truth.YES)
                .anyMatch(conviction -> !mayBeOwn || conviction.hasCaseNumberOf(loosePlace));
    }
}
