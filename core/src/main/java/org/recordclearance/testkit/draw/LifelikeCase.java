package org.recordclearance.testkit.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/**
 * Draws one case: the arrest with its charges, the court action, and sometimes the probation or custody that came of it. One
 * use each.
 */
final class LifelikeCase {

    private static final int FEWEST_ENTRIES_WITH_AFTERMATH = 5;

    private final Traits traits;
    private final UsualOffenses offenses;
    private final LifelikeDays days;
    private final Dice dice;
    private final LifelikeOutcomes outcomes;
    private LocalDate trial = LocalDate.MIN;
    private boolean registrable;

    /** An offense that somebody is charged with, and what the record shows of its level. */
    record Charge(UsualOffense offense, Level level) {}

    LifelikeCase(Traits traits, UsualOffenses offenses, LifelikeDays days, Dice dice) {
        this.traits = traits;
        this.offenses = offenses;
        this.days = days;
        this.dice = dice;
        this.outcomes = new LifelikeOutcomes(traits.sparseness(), days, dice);
    }

    /** Draws a case that begins on a day and has so many entries. */
    Cycle cycle(LocalDate day, int entries) {
        County county = county();
        int followed = entries >= FEWEST_ENTRIES_WITH_AFTERMATH && dice.chance(0.12) ? 1 : 0;
        int arrested = (entries - followed) / 2;
        ReportedDate date = days.reported(day);
        List<Charge> filed = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        events.add(arrest(date, day, county, arrested, filed));
        trial = days.after(day, 1, 180);
        Charge first = filed.get(0);
        events.add(court(day, county, entries - arrested - followed, filed));
        if (followed > 0) {
            EventType type = dice.chance(0.5) ? EventType.PROBATION : EventType.CUSTODY;
            events.add(event(type, days.reported(days.after(trial, 1, 30)), county)
                    .caseNumbers(List.of(Integer.toString(dice.between(100_000, 999_999))))
                    .step(3)
                    .counts(List.of(count(first).build()))
                    .build());
        }
        return new Cycle(date, events);
    }

    /** Gets the day of the court action, once the case is drawn. */
    LocalDate trial() {
        return trial;
    }

    /** Checks if the case led to a conviction for which people register. */
    boolean isRegistrable() {
        return registrable;
    }

    /** Begins an event of the agency that reports such events. */
    static Event.Builder event(EventType type, ReportedDate date, County county) {
        String agency = switch (type) {
            case COURT_ACTION -> "CASC ";
            case PROBATION -> "CAPR ";
            case CUSTODY -> "CASO ";
            case APPLICANT -> "CALI ";
            case DECEASED -> "CACO ";
            default -> "CAPD ";
        };
        return Event.builder(type, date).agency(agency + county).county(ReportedCounty.of(county));
    }

    private County county() {
        List<County> counties = traits.counties();
        return counties.size() == 1 || dice.chance(0.85)
                ? counties.get(0)
                : counties.get(dice.between(1, counties.size() - 1));
    }

    /** Draws the arrest; what is not rejected is filed. */
    private Event arrest(ReportedDate date, LocalDate day, County county, int entries, List<Charge> filed) {
        List<Count> counts = new ArrayList<>(entries);
        while (counts.size() < entries) {
            Charge charge = charge(day);
            Count.Builder count = count(charge);
            if (!counts.isEmpty() && dice.chance(0.06)) {
                String words = dice.oneOf(UsualWords.REJECTED);
                count.disposition(new Disposition(
                        DispositionType.PROSECUTOR_REJECTED, date, charge.level(), Sentence.NONE, words));
            } else {
                filed.add(charge);
            }
            counts.add(count.build());
        }
        return event(EventType.ARREST, date, county)
                .caseNumbers(List.of(Integer.toString(dice.between(1_000_000, 9_999_999))))
                .step(1)
                .counts(counts)
                .build();
    }

    /** Draws the court action: every charge that was filed, and those that are added where there is room. */
    private Event court(LocalDate day, County county, int entries, List<Charge> filed) {
        ReportedDate date = days.reported(trial);
        List<Count> counts = new ArrayList<>();
        int left = entries;
        for (int heard = 0; left > 0; heard++) {
            Charge charge = heard < filed.size() ? filed.get(heard) : charge(day);
            int room = left - Math.max(0, filed.size() - heard - 1);
            Count.Builder count = count(charge);
            List<Disposition> became = outcomes.of(charge.level(), trial, date, room);
            became.forEach(count::disposition);
            registrable |= charge.offense().kind() == UsualOffense.Kind.REGISTRABLE
                    && became.get(0).type() == DispositionType.CONVICTED;
            left -= LifelikeOutcomes.entries(became);
            counts.add(count.build());
        }
        return event(EventType.COURT_ACTION, date, county)
                .caseNumbers(UsualWords.docket(dice))
                .step(2)
                .counts(counts)
                .build();
    }

    private Charge charge(LocalDate day) {
        UsualOffense offense = offenses.draw(day, dice);
        Level level = dice.oneOf(offense.levels());
        return new Charge(offense, dice.chance(traits.sparseness() * 2 / 3) ? Level.MISSING : level);
    }

    private Count.Builder count(Charge charge) {
        Count.Builder count = charge.offense().count();
        return dice.chance(0.06) ? count.comment(dice.oneOf(UsualWords.COMMENTS)) : count;
    }
}
