package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What became of the counts of a cycle. A disposition in another step that is of the same offense, and has a case number in
 * common, belongs to a conviction; where only the offense is the same, or may be, it may too, so that it is not known whether
 * the conviction still stands. So it is where more convictions than such counts fit: one reversal does not undo two counts.
 */
final class CycleConvictions {

    private final List<Event> events;
    private boolean hasConviction;
    /** Counts without a conviction of their own whose dispositions may be about that of another. */
    private List<Place> loose = List.of();

    /** A count and its event. */
    private record Place(int index, Event event, Count count) {

        List<String> caseNumbers() {
            return count.caseNumbers().orElse(event.caseNumbers());
        }

        boolean hasCaseNumberOf(Place other) {
            return SameCase.haveCommon(caseNumbers(), other.caseNumbers());
        }

        /** An event whose step is not stated, 0, is a step of its own. */
        Truth isOfSameOffenseInAnotherStep(Event otherEvent, Count otherCount) {
            boolean sameStep = event == otherEvent || (event.step() > 0 && event.step() == otherEvent.step());
            return sameStep ? Truth.NO : count.isOfSameOffense(otherCount);
        }

        Truth isOfSameOffenseInAnotherStep(Place other) {
            return isOfSameOffenseInAnotherStep(other.event, other.count);
        }

        @Override
        public String toString() {
            return "Place[]";
        }
    }

    CycleConvictions(Cycle cycle) {
        this.events = cycle.events();
        for (int index = 0; index < events.size(); index++) {
            Event event = events.get(index);
            if (!event.disposes()) {
                continue;
            }
            List<Count> counts = event.counts();
            for (int i = 0; i < counts.size(); i++) {
                Count count = counts.get(i);
                if (count.isConvicted()) {
                    hasConviction = true;
                } else if (tells(count)) {
                    loose = loose.isEmpty() ? new ArrayList<>() : loose;
                    loose.add(new Place(index, event, count));
                }
            }
        }
    }

    private static boolean tells(Count count) {
        List<Disposition> dispositions = count.dispositions();
        for (int i = 0; i < dispositions.size(); i++) {
            if (dispositions.get(i).effect() != DispositionEffect.SAYS_NOTHING) {
                return true;
            }
        }
        return false;
    }

    /** Checks if there is nothing in the cycle that is, was or may be a conviction. */
    boolean isEmpty() {
        if (hasConviction || !loose.isEmpty()) {
            return false;
        }
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).type().followsConviction()) {
                return false;
            }
        }
        return true;
    }

    /** Checks if a count of an event may be, or have been, a conviction. */
    boolean mayHaveConvictions(Event event) {
        return event.disposes() || (event.type().followsConviction() && !hasConviction);
    }

    /** Reads what became of a count of one of the cycle's events. */
    CountHistory history(int index, Count count) {
        Event event = events.get(index);
        if (count.isConvicted()) {
            return isAlone(event, count)
                    ? CountHistory.of(count.dispositions(), true)
                    : convicted(new Place(index, event, count));
        }
        if (event.type().followsConviction() && !hasConviction && count.statesOffense()) {
            return CountHistory.POSSIBLE;
        }
        if (count.dispositions().isEmpty()) {
            return CountHistory.NOTHING;
        }
        boolean isCharge = event.type().mayBeOfCourt() && count.statesOffense();
        CountHistory alone = CountHistory.of(count.dispositions(), isCharge);
        return alone.standing() != null && isAboutAnother(new Place(index, event, count))
                ? CountHistory.NOTHING
                : alone;
    }

    /** Checks if nothing in another step may be about a count. */
    private boolean isAlone(Event event, Count count) {
        for (int i = 0; i < loose.size(); i++) {
            if (loose.get(i).isOfSameOffenseInAnotherStep(event, count) != Truth.NO) {
                return false;
            }
        }
        return true;
    }

    private CountHistory convicted(Place own) {
        List<Disposition> before = new ArrayList<>(0);
        List<Disposition> behind = new ArrayList<>(0);
        for (Place other : loose) {
            Truth same = own.isOfSameOffenseInAnotherStep(other);
            if (same != Truth.NO) {
                addOf(other, own, same, isBehind(own, other) ? behind : before);
            }
        }
        List<Disposition> stated = own.count.dispositions();
        if (before.isEmpty() && behind.isEmpty()) {
            return CountHistory.of(stated, true);
        }
        List<Disposition> all = new ArrayList<>(before);
        all.addAll(stated);
        all.addAll(behind);
        return CountHistory.of(all, true);
    }

    /** Checks if another count stands behind this in the record. */
    private static boolean isBehind(Place own, Place other) {
        if (own.count.place() > 0 && other.count.place() > 0) {
            return other.count.place() > own.count.place();
        }
        return other.index > own.index;
    }

    private void addOf(Place other, Place own, Truth same, List<Disposition> all) {
        boolean belongs = same == Truth.YES && own.hasCaseNumberOf(other) && isEnoughForAll(other);
        for (Disposition disposition : other.count.dispositions()) {
            if (belongs) {
                all.add(disposition);
            } else if (disposition.effect().mayLessen()) {
                all.add(disposition.doubtful());
            }
        }
    }

    /** Checks if a loose count, with those of its step of which the same is said, is as many as the convictions that it fits. */
    private boolean isEnoughForAll(Place loosePlace) {
        long mates = loose.stream()
                .filter(each -> loosePlace.isOfSameOffenseInAnotherStep(each) == Truth.NO
                        && loosePlace.count.isOfSameOffense(each.count) == Truth.YES
                        && loosePlace.hasCaseNumberOf(each)
                        && effects(each.count).equals(effects(loosePlace.count)))
                .count();
        long fitting = 0;
        for (int index = 0; index < events.size(); index++) {
            Event event = events.get(index);
            for (Count count : event.counts()) {
                if (count.isConvicted()
                        && loosePlace.isOfSameOffenseInAnotherStep(event, count) == Truth.YES
                        && loosePlace.hasCaseNumberOf(new Place(index, event, count))) {
                    fitting++;
                }
            }
        }
        return fitting <= mates;
    }

    private static List<DispositionEffect> effects(Count count) {
        return count.dispositions().stream().map(Disposition::effect).toList();
    }

    /** Checks if what speaks of a conviction speaks of one that is there. */
    private boolean isAboutAnother(Place loosePlace) {
        boolean mayBeOwn = loosePlace.count.dispositions().stream()
                .anyMatch(each ->
                        each.effect() == DispositionEffect.MAY_CONVICT || each.effect() == DispositionEffect.NOT_KNOWN);
        for (int index = 0; hasConviction && index < events.size(); index++) {
            Event event = events.get(index);
            for (Count count : event.counts()) {
                if (count.isConvicted()
                        && loosePlace.isOfSameOffenseInAnotherStep(event, count) == Truth.YES
                        && (!mayBeOwn || loosePlace.hasCaseNumberOf(new Place(index, event, count)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns the cycle of a conviction without the relief that was given to it: by what its own count says, and by what a loose count of
     * the same offense does.
     */
    static Cycle beforeRelief(Conviction relieved) {
        Count own = relieved.count();
        return withoutRelief(
                relieved.cycle(),
                (count, relief) -> count == own || (!count.isConvicted() && own.isOfSameOffense(count) != Truth.NO));
    }

    /**
     * Returns a cycle without relief that its counts tell of, where it is to be left out. What came with the relief and tells of nothing else
     * goes with it: counts, and events of nothing but such.
     */
    static Cycle withoutRelief(Cycle cycle, BiPredicate<Count, Disposition> isLeftOut) {
        List<Event> events = new ArrayList<>();
        for (Event event : cycle.events()) {
            List<Count> counts = new ArrayList<>();
            for (Count each : event.counts()) {
                Count left = withoutRelief(each, isLeftOut);
                if (!left.dispositions().isEmpty() || !cameWithRelief(event, each)) {
                    counts.add(left);
                }
            }
            if (counts.equals(event.counts())) {
                events.add(event);
            } else if (!counts.isEmpty()) {
                events.add(event.toBuilder().counts(counts).build());
            }
        }
        return events.equals(cycle.events()) ? cycle : new Cycle(cycle.date(), events);
    }

    private static Count withoutRelief(Count count, BiPredicate<Count, Disposition> isLeftOut) {
        List<Disposition> kept = count.dispositions().stream()
                .filter(each -> !isRelief(each) || !isLeftOut.test(count, each))
                .toList();
        return kept.size() == count.dispositions().size() ? count : count.withDispositions(kept);
    }

    /**
     * Checks if a count is on the record only since relief was given: it has dispositions, each of the day of its event, of a court that
     * convicted of nothing then. Where they are of another day, or the event is an arrest, it was a charge before.
     */
    private static boolean cameWithRelief(Event event, Count count) {
        return event.type().mayBeOfCourt()
                && event.date().isDay()
                && !count.dispositions().isEmpty()
                && count.dispositions().stream().allMatch(each -> each.date().equals(event.date()))
                && event.counts().stream().noneMatch(Count::isConvicted);
    }

    private static boolean isRelief(Disposition disposition) {
        return disposition.effect() == DispositionEffect.REDUCED || disposition.effect() == DispositionEffect.RELIEVED;
    }
}
