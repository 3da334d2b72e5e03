package org.recordclearance.rapsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.ReportedDate.Precision;

/**
 * The one pass over a record that finds dates which can't be true beside each other.
 *
 * <ul>
 *   <li>Born within the ten years before an arrest or a conviction, after it, or more than 110 years before it: the date of
 *       birth; born after a conviction: that date too. But where exactly one event conflicts with the birth and two or more on
 *       other days agree with it, the date of that event alone.
 *   <li>Convicted more than a day before the arrest of the same cycle: both dates. Without an arrest the date of the cycle is
 *       the one that is wrong.
 *   <li>Arrested or convicted more than a day after death: that date, and that the subject has died. That alone, where somebody registered
 *       or applied for something then, as only the living do.
 *   <li>What may be a conviction, and is not known to be: its own date, by the same measures, and the birth and the death that it
 *       contradicts. Where it depends on it whether the birth or the date of one event is wrong: both.
 * </ul>
 *
 * <p>Only what no possible day of a date allows is a contradiction. A record in which nothing conflicts stays as it is.
 */
final class BelievableFacts {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 110;

    /** A date of the record on which the subject was arrested or convicted. */
    private record Entry(int cycle, int event, EventType type, ReportedDate date, boolean convicts) {

        /** Checks if it was before a day, or after another. */
        boolean isOutside(LocalDate first, LocalDate last) {
            return date.latest().isBefore(first) || date.earliest().isAfter(last);
        }
    }

    /**
     * What can't be: a date of an event, or when a cycle began as it says beside the event.
     *
     * @param date the date, or null for when the cycle began
     */
    private record Doubt(int cycle, int event, @Nullable ReportedDate date) {

        static Doubt of(Entry entry) {
            return new Doubt(entry.cycle(), entry.event(), entry.date());
        }

        // written out, as those of a record are put together at run time

        @Override
        public boolean equals(Object other) {
            return other instanceof Doubt that
                    && cycle == that.cycle
                    && event == that.event
                    && Objects.equals(date, that.date);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * cycle + event) + Objects.hashCode(date);
        }

        @Override
        public String toString() {
            return "Doubt[cycle " + cycle + ", event " + event + "]";
        }
    }

    private final Subject subject;
    private final List<Cycle> cycles;
    private final List<Entry> entries = new ArrayList<>();
    private List<Entry> possible = List.of();
    /** Of each cycle the first of its earliest arrests. */
    private final @Nullable Entry[] arrests;

    private final Set<Contradiction> found = EnumSet.noneOf(Contradiction.class);
    private Set<Doubt> doubtful = Set.of();
    private Set<Integer> doubtfulCycles = Set.of();
    private Set<Doubt> doubtfulBegins = Set.of();
    private boolean birthIsDoubtful;

    BelievableFacts(Subject subject, List<Cycle> cycles) {
        this.subject = subject;
        this.cycles = cycles;
        this.arrests = new Entry[cycles.size()];
        for (int cycle = 0; cycle < cycles.size(); cycle++) {
            List<Event> events = cycles.get(cycle).events();
            for (int event = 0; event < events.size(); event++) {
                addEntries(cycle, event, events.get(event));
            }
        }
        checkBirth();
        checkArrests();
        checkDeath();
    }

    private void addEntries(int cycle, int index, Event event) {
        boolean convicts = false;
        List<Count> counts = event.disposes() ? event.counts() : List.of();
        for (int i = 0; i < counts.size(); i++) {
            if (!counts.get(i).isConvicted()) {
                addPossible(cycle, index, event.type(), counts.get(i));
            } else {
                ReportedDate date = counts.get(i).conviction().orElseThrow().date();
                if (date.equals(event.date())) {
                    convicts = true;
                } else {
                    add(new Entry(cycle, index, event.type(), date, true));
                }
            }
        }
        if (event.type().isArrest() || convicts) {
            add(new Entry(cycle, index, event.type(), event.date(), convicts));
        }
    }

    /** Adds an entry; an arrest may be the earliest of its cycle, by the earliest day that each could be. */
    private void add(Entry entry) {
        entries.add(entry);
        Entry arrest = arrests[entry.cycle()];
        if (entry.type() == EventType.ARREST
                && (arrest == null
                        || entry.date().earliest().isBefore(arrest.date().earliest()))) {
            arrests[entry.cycle()] = entry;
        }
    }

    private void addPossible(int cycle, int index, EventType type, Count count) {
        Disposition words = count.firstThatMayConvict();
        if (words == null || !isStated(words.date())) {
            return;
        }
        boolean isCharge = type.mayBeOfCourt() && count.statesOffense();
        if (isCharge || words.effect() == DispositionEffect.MAY_CONVICT) {
            possible = possible.isEmpty() ? new ArrayList<>() : possible;
            possible.add(new Entry(cycle, index, type, words.date(), true));
        }
    }

    /** Gets the kinds of contradiction that were found. */
    Set<Contradiction> found() {
        return found;
    }

    /** Checks if the subject can't have been born when the record says so. */
    boolean isBirthDoubtful() {
        return birthIsDoubtful;
    }

    /** Checks if a date of an event, its own or that of a conviction in it, can't be. */
    boolean isDoubtful(int cycle, int event, ReportedDate date) {
        return !doubtful.isEmpty() && doubtful.contains(new Doubt(cycle, event, date));
    }

    /** Checks if a cycle can't have begun when the record says so of the cycle. */
    boolean isDoubtful(int cycle) {
        return doubtfulCycles.contains(cycle);
    }

    /** Checks if a cycle can't have begun when the record says so beside an event. */
    boolean isBeginDoubtful(int cycle, int event) {
        return !doubtfulBegins.isEmpty() && doubtfulBegins.contains(new Doubt(cycle, event, null));
    }

    private void checkBirth() {
        ReportedDate birth = subject.dateOfBirth();
        if (!isStated(birth)) {
            return;
        }
        LocalDate grown = Anniversary.of(birth.earliest(), YOUNGEST);
        LocalDate dead = Anniversary.of(birth.latest(), OLDEST);
        List<Entry> certain = outside(entries, grown, dead);
        List<Entry> uncertain = outside(possible, grown, dead);
        if (certain.isEmpty() && uncertain.isEmpty()) {
            return;
        }
        uncertain.forEach(this::doubt);
        List<Entry> conflicting = together(certain, uncertain);
        long agreeing = stated(entries) - stated(certain);
        if (conflicting.size() == 1 && agreeing >= 2) {
            doubt(conflicting.get(0));
            return;
        }
        birthIsDoubtful = true;
        found.add(Contradiction.DATE_OF_BIRTH);
        boolean mayBeOneAlone = certain.size() <= 1 && agreeing + possible.size() - uncertain.size() >= 2;
        certain.stream()
                .filter(entry -> entry.convicts()
                        && (mayBeOneAlone || entry.date().latest().isBefore(birth.earliest())))
                .forEach(this::doubt);
    }

    /** Finds what of some was before a day, or after another. */
    private static List<Entry> outside(List<Entry> some, LocalDate first, LocalDate last) {
        List<Entry> found = List.of();
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).isOutside(first, last)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(some.get(i));
            }
        }
        return found;
    }

    /** Puts together what is and what may be a conviction, one of an event and day. */
    private static List<Entry> together(List<Entry> certain, List<Entry> uncertain) {
        List<Entry> all = new ArrayList<>(certain);
        Set<Doubt> known = new HashSet<>();
        certain.forEach(entry -> known.add(Doubt.of(entry)));
        uncertain.stream().filter(entry -> known.add(Doubt.of(entry))).forEach(all::add);
        return all;
    }

    /** Counts entries with a date. */
    private static long stated(List<Entry> some) {
        return some.stream().filter(entry -> isStated(entry.date())).count();
    }

    private void checkArrests() {
        for (Entry entry : entries) {
            if (entry.convicts() && isStated(entry.date())) {
                checkArrest(entry);
            }
        }
        for (Entry entry : possible) {
            Entry arrest = arrests[entry.cycle()];
            if (arrest != null && isAfter(arrest.date(), entry.date())) {
                doubt(entry);
            }
        }
    }

    private void checkArrest(Entry conviction) {
        Entry arrest = arrests[conviction.cycle()];
        boolean isLater = arrest != null && isAfter(arrest.date(), conviction.date());
        if (isLater) {
            doubt(conviction);
            doubt(arrest);
        }
        Cycle cycle = cycles.get(conviction.cycle());
        ReportedDate own = cycle.events().get(conviction.event()).cycleDate().orElse(null);
        ReportedDate begin = own == null ? cycle.date() : own;
        if ((isLater || arrest == null) && isAfter(begin, conviction.date())) {
            found.add(Contradiction.ARREST_DATE);
            if (own == null) {
                doubtfulCycles = with(doubtfulCycles, conviction.cycle());
            } else {
                doubtfulBegins = with(doubtfulBegins, new Doubt(conviction.cycle(), conviction.event(), null));
            }
        }
    }

    private void checkDeath() {
        ReportedDate death = null;
        for (Cycle cycle : cycles) {
            for (Event event : cycle.events()) {
                if (event.type() == EventType.DECEASED
                        && (death == null || event.date().latest().isBefore(death.latest()))) {
                    death = event.date();
                }
            }
        }
        if (death == null) {
            return;
        }
        doubtAfter(death, entries);
        doubtAfter(death, possible);
        for (Cycle cycle : cycles) {
            for (Event event : cycle.events()) {
                boolean isOfLiving = event.type() == EventType.REGISTRATION || event.type() == EventType.APPLICANT;
                if (isOfLiving && isAfter(event.date(), death)) {
                    found.add(Contradiction.DECEASED);
                }
            }
        }
    }

    private void doubtAfter(ReportedDate death, List<Entry> some) {
        for (Entry entry : some) {
            if (isAfter(entry.date(), death)) {
                found.add(Contradiction.DECEASED);
                doubt(entry);
            }
        }
    }

    /** Checks if a date is more than a day later than another, whatever days they are. */
    private static boolean isAfter(ReportedDate one, ReportedDate other) {
        return one.earliest().isAfter(other.latest().plusDays(1));
    }

    private static boolean isStated(ReportedDate date) {
        return date.precision().compareTo(Precision.YEAR) <= 0;
    }

    private void doubt(Entry entry) {
        found.add(entry.convicts() ? Contradiction.CONVICTION_DATE : Contradiction.ARREST_DATE);
        doubtful = with(doubtful, Doubt.of(entry));
    }

    /** Adds to a set that can't be changed while it is empty, as most are. */
    private static <T> Set<T> with(Set<T> set, T added) {
        Set<T> all = set.isEmpty() ? new HashSet<>() : set;
        all.add(added);
        return all;
    }
}
