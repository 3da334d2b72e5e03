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

        boolean isOn(ReportedDate day) {
            return date.equals(day);
        }

        boolean isOfSameEvent(Entry other) {
            return cycle == other.cycle && event == other.event && isOn(other.date);
        }
    }

    /**
     * What can't be: a date of an event, or when a cycle began as it says beside the event.
     *
     * @param date the date, or null for when the cycle began
     */
    private record Doubt(int cycle, int event, @Nullable ReportedDate date) {

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
    private final Set<Contradiction> found = EnumSet.noneOf(Contradiction.class);
    private Set<Doubt> doubtful = Set.of();
    private Set<Integer> doubtfulCycles = Set.of();
    private Set<Doubt> doubtfulBegins = Set.of();
    private boolean birthIsDoubtful;

    BelievableFacts(Subject subject, List<Cycle> cycles) {
        this.subject = subject;
        this.cycles = cycles;
        for (int cycle = 0; cycle < cycles.size(); cycle++) {
            List<Event> events = cycles.get(cycle).events();
            for (int event = 0; event < events.size(); event++) {
                addEntries(cycle, event, events.get(event));
            }
        }
        checkBirth();
        checkArrests();
        LocalDate death = death();
        if (!death.equals(ReportedDate.MAX)) {
            checkDeath(death);
        }
        checkPossible(death);
    }

    private void addEntries(int cycle, int index, Event event) {
        boolean arrest = event.type() == EventType.ARREST || event.type() == EventType.SUPPLEMENTAL_ARREST;
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
                    entries.add(new Entry(cycle, index, event.type(), date, true));
                }
            }
        }
        if (arrest || convicts) {
            entries.add(new Entry(cycle, index, event.type(), event.date(), convicts));
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
        List<Entry> conflicting = together(certain, uncertain);
        List<Entry> agreeing = new ArrayList<>(entries);
        agreeing.removeAll(certain);
        if (conflicting.size() == 1 && areTwoAgainst(conflicting.get(0), agreeing)) {
            doubt(conflicting.get(0));
            return;
        }
        birthIsDoubtful = true;
        found.add(Contradiction.DATE_OF_BIRTH);
        agreeing.addAll(possible);
        agreeing.removeAll(uncertain);
        boolean mayBeOneAlone =
                certain.size() <= 1 && conflicting.stream().anyMatch(entry -> areTwoAgainst(entry, agreeing));
        conflicting.stream()
                .filter(entry -> entry.convicts()
                        && (mayBeOneAlone || entry.date().latest().isBefore(birth.earliest())))
                .forEach(this::doubt);
    }

    /** Finds what of some was before a day, or after another. */
    private static List<Entry> outside(List<Entry> some, LocalDate first, LocalDate last) {
        List<Entry> found = List.of();
        for (int i = 0; i < some.size(); i++) {
            Entry entry = some.get(i);
            if (entry.date().latest().isBefore(first) || entry.date().earliest().isAfter(last)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(entry);
            }
        }
        return found;
    }

    /** Puts together what is and what may be a conviction, one of an event and day. */
    private static List<Entry> together(List<Entry> certain, List<Entry> uncertain) {
        List<Entry> all = new ArrayList<>(certain);
        for (Entry entry : uncertain) {
            if (all.stream().noneMatch(entry::isOfSameEvent)) {
                all.add(entry);
            }
        }
        return all;
    }

    /** Checks if two or more events that agree with the birth are on other days than one that conflicts with it. */
    private static boolean areTwoAgainst(Entry conflicting, List<Entry> agreeing) {
        return agreeing.stream()
                        .filter(entry -> isStated(entry.date()) && !entry.isOn(conflicting.date()))
                        .limit(2)
                        .count()
                == 2;
    }

    private void checkArrests() {
        int last = -1;
        int first = 0;
        Entry arrest = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            first = entries.get(first).cycle() == entry.cycle() ? first : i;
            if (!entry.convicts() || !isStated(entry.date())) {
                continue;
            }
            if (entry.cycle() != last) {
                last = entry.cycle();
                arrest = earliestArrest(first);
            }
            Cycle cycle = cycles.get(last);
            LocalDate dayAfter = entry.date().latest().plusDays(1);
            boolean isLater = arrest != null && arrest.date().earliest().isAfter(dayAfter);
            if (isLater) {
                doubt(entry);
                doubt(arrest);
            }
            ReportedDate own = cycle.events().get(entry.event()).cycleDate().orElse(null);
            ReportedDate begin = own == null ? cycle.date() : own;
            if ((isLater || arrest == null) && begin.earliest().isAfter(dayAfter)) {
                found.add(Contradiction.ARREST_DATE);
                if (own == null) {
                    doubtfulCycles = with(doubtfulCycles, entry.cycle());
                } else {
                    doubtfulBegins = with(doubtfulBegins, new Doubt(entry.cycle(), entry.event(), null));
                }
            }
        }
    }

    /** Finds the first of the earliest arrests of a cycle, by the earliest day that each could be, from its first entry on. */
    private @Nullable Entry earliestArrest(int first) {
        Entry earliest = null;
        int cycle = entries.get(first).cycle();
        for (int i = first; i < entries.size() && entries.get(i).cycle() == cycle; i++) {
            Entry entry = entries.get(i);
            if (entry.type() == EventType.ARREST
                    && (earliest == null
                            || entry.date().earliest().isBefore(earliest.date().earliest()))) {
                earliest = entry;
            }
        }
        return earliest;
    }

    /** Finds the day by which the subject had died, or the latest of all days. */
    private LocalDate death() {
        LocalDate death = ReportedDate.MAX;
        for (Cycle cycle : cycles) {
            for (Event event : cycle.events()) {
                if (event.type() == EventType.DECEASED && event.date().latest().isBefore(death)) {
                    death = event.date().latest();
                }
            }
        }
        return death;
    }

    private void checkDeath(LocalDate death) {
        LocalDate dayAfter = death.plusDays(1);
        for (Entry entry : entries) {
            if (entry.date().earliest().isAfter(dayAfter)) {
                found.add(Contradiction.DECEASED);
                doubt(entry);
            }
        }
        for (Entry entry : possible) {
            if (isAfter(death, entry)) {
                found.add(Contradiction.DECEASED);
            }
        }
        boolean cameLater = cycles.stream()
                .flatMap(cycle -> cycle.events().stream())
                .anyMatch(event -> event.date().earliest().isAfter(dayAfter)
                        && (event.type() == EventType.REGISTRATION || event.type() == EventType.APPLICANT));
        if (cameLater) {
            found.add(Contradiction.DECEASED);
        }
    }

    private void checkPossible(LocalDate death) {
        for (Entry entry : possible) {
            if (isBesideBirth(entry) || isBeforeArrest(entry) || isAfter(death, entry)) {
                doubt(entry);
            }
        }
    }

    private boolean isBesideBirth(Entry entry) {
        ReportedDate birth = subject.dateOfBirth();
        return isStated(birth)
                && (entry.date().latest().isBefore(Anniversary.of(birth.earliest(), YOUNGEST))
                        || entry.date().earliest().isAfter(Anniversary.of(birth.latest(), OLDEST)));
    }

    private boolean isBeforeArrest(Entry entry) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).cycle() == entry.cycle()) {
                Entry arrest = earliestArrest(i);
                return arrest != null
                        && arrest.date()
                                .earliest()
                                .isAfter(entry.date().latest().plusDays(1));
            }
        }
        return false;
    }

    private static boolean isAfter(LocalDate death, Entry entry) {
        return !death.equals(ReportedDate.MAX) && entry.date().earliest().isAfter(death.plusDays(1));
    }

    private static boolean isStated(ReportedDate date) {
        return date.precision().compareTo(Precision.YEAR) <= 0;
    }

    private void doubt(Entry entry) {
        found.add(entry.convicts() ? Contradiction.CONVICTION_DATE : Contradiction.ARREST_DATE);
        doubtful = with(doubtful, new Doubt(entry.cycle(), entry.event(), entry.date()));
    }

    /** Adds to a set that can't be changed while it is empty, as most are. */
    private static <T> Set<T> with(Set<T> set, T added) {
        Set<T> all = set.isEmpty() ? new HashSet<>() : set;
        all.add(added);
        return all;
    }
}
