package org.recordclearance.testkit.draw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Warning;

/** Draws one person's record. One use each. */
public final class RandomRecord {

    private static final int MOST_CYCLES = 4;
    private static final int MOST_EVENTS = 3;
    private static final int MOST_COUNTS = 3;
    private static final int PLACES = 100;

    private final Traits traits;
    private final Dice dice;
    private final RandomDays days;
    private final RandomCount counts;
    private final List<Integer> places = new ArrayList<>();

    public RandomRecord(Traits traits, Dice dice) {
        this.traits = traits;
        this.dice = dice;
        this.days = new RandomDays(traits.day(), traits.sparseness(), dice);
        this.counts = new RandomCount(traits, dice, days);
    }

    public RapSheet rapSheet(String id) {
        if (odd(0.2)) {
            // a source that goes back and forth between events numbers its counts
            IntStream.rangeClosed(1, PLACES).forEach(places::add);
            dice.shuffle(places);
        }
        Subject subject = subject(id);
        List<Cycle> cycles = new ArrayList<>();
        int most = dice.between(dice.chance(0.05) ? 0 : 1, dice.between(1, MOST_CYCLES));
        while (cycles.size() < most) {
            cycles.add(cycle());
        }
        return RapSheet.of(subject, cycles, gaps(), warnings());
    }

    private boolean odd(double share) {
        return dice.chance(traits.sparseness() * share);
    }

    private Subject subject(String id) {
        Subject.Builder subject =
                Subject.builder().id(id).dateOfBirth(days.dateOfBirth()).deceased(dice.chance(0.1));
        int names = dice.between(0, 2);
        for (int name = 1; name <= names; name++) {
            subject.name("0" + name, RandomTexts.name(dice));
        }
        return subject.cii(odd(1) ? "" : "A" + dice.between(10_000_000, 99_999_999))
                .sex(odd(1) ? "" : dice.oneOf(List.of("M", "F")))
                .race(odd(1) ? "" : dice.oneOf(List.of("WHITE", "BLACK", "HISPANIC", "OTHER")))
                .build();
    }

    private Cycle cycle() {
        ReportedDate date = days.date();
        List<Event> events = new ArrayList<>();
        int most = dice.between(odd(0.5) ? 0 : 1, MOST_EVENTS);
        County county = dice.oneOf(traits.counties());
        while (events.size() < most) {
            events.add(event(date, county, events));
        }
        return new Cycle(date, events);
    }

    private Event event(ReportedDate begin, County usualCounty, List<Event> before) {
        EventType type = dice.chance(0.6) ? EventType.COURT_ACTION : dice.oneOf(List.of(EventType.values()));
        ReportedDate date = switch (type) {
            case ARREST -> begin; // a cycle begins with its arrest, and nobody is convicted before
            case DECEASED -> days.lastOfAll();
            default -> days.after(begin);
        };
        County county = dice.chance(0.9) ? usualCounty : dice.oneOf(traits.counties());
        List<Count> charged = new ArrayList<>();
        int most = dice.between(odd(0.5) ? 0 : 1, MOST_COUNTS);
        while (charged.size() < most) {
            int place = places.isEmpty() ? 0 : places.remove(places.size() - 1);
            charged.add(counts.count(date, type == EventType.COURT_ACTION, place));
        }
        return Event.builder(type, date)
                .agency(odd(1) ? "" : "AGENCY OF " + county)
                .county(odd(1) ? oddCounty() : ReportedCounty.of(county))
                .nameCode(odd(1) ? "" : "01")
                .caseNumbers(dice.chance(0.7) ? List.of(RandomTexts.caseNumber(dice)) : List.of())
                .step(step(before))
                .counts(charged)
                .build();
    }

    /** Mostly none; sometimes a text that can't be read, or another place. */
    private ReportedCounty oddCounty() {
        return ReportedCounty.read(dice.oneOf(List.of("", "", "", "C0UNTY", "LA", "MEXICO")));
    }

    /** Mostly a step of its own; in some records two events share one, and in a few it is not stated. */
    private int step(List<Event> before) {
        if (odd(0.3)) {
            return 0;
        }
        int own = before.size() + 1;
        return !before.isEmpty() && dice.chance(0.15)
                ? before.get(before.size() - 1).step()
                : own;
    }

    private Set<Gap> gaps() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        for (Gap gap : Gap.values()) {
            if (odd(0.3)) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        while (odd(0.5) && warnings.size() < MOST_COUNTS) {
            warnings.add(new Warning(dice.between(1, 999), dice.oneOf(List.of(Warning.Kind.values()))));
        }
        return warnings;
    }
}
