package org.recordclearance.prop64;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** A made-up person of the tests. The first conviction added is the one that a determination is about. */
final class Person {

    /** The day for which the tests judge unless they say otherwise. */
    static final LocalDate AS_OF = LocalDate.of(2020, 7, 1);

    private final Subject.Builder subject = Subject.builder().id("1").name("01", "DOE,PAT");
    private final RapSheet.Builder sheet = RapSheet.builder();
    private String county = "LOS ANGELES";

    private Person() {}

    /** A person born on a day, or on a date that is not known: {@code 1980}, {@code missing}. */
    static Person born(String date) {
        Person person = new Person();
        person.subject.dateOfBirth(date);
        return person;
    }

    /** The county of the convictions that are added from now on. */
    Person in(String name) {
        county = name;
        return this;
    }

    Person deceased() {
        subject.deceased(true);
        return this;
    }

    Person ofRace(String race) {
        subject.race(race);
        return this;
    }

    /** A row of the record could not be read. */
    Person withARowLost() {
        sheet.gap(Gap.REJECTED_ROW);
        return this;
    }

    /** A felony conviction in a cycle of its own. */
    Person felony(String date, String section, Term... terms) {
        return convicted(date, section, Level.FELONY, terms);
    }

    /** A conviction in a cycle of its own; a section that is none is a text that can't be read. */
    Person convicted(String date, String section, Level level, Term... terms) {
        return cycle(cycle -> cycle.event(
                EventType.COURT_ACTION,
                date,
                event -> event.county(ReportedCounty.read(county)).convicted(section, level, terms)));
    }

    /** A conviction whose code section is not known, in a cycle of its own. */
    Person convictedOf(String date, String description, Level level) {
        return cycle(cycle -> cycle.event(
                EventType.COURT_ACTION,
                date,
                event -> event.county(ReportedCounty.read(county))
                        .count(count -> count.description(description).disposition(conviction(date, level)))));
    }

    /** A registration event, in a cycle of its own. */
    Person registered(String date, String section) {
        return cycle(cycle -> cycle.event(EventType.REGISTRATION, date, event -> event.charged(section)));
    }

    Person cycle(Consumer<Cycle.Builder> build) {
        sheet.cycle(build);
        return this;
    }

    RapSheet sheet() {
        return sheet.subject(subject.build()).build();
    }

    Optional<Determination> determination(RuleSet policy) {
        return determination(policy, AS_OF);
    }

    Optional<Determination> determination(RuleSet policy, LocalDate asOf) {
        return policy.determine(sheet().convictions().get(0), asOf);
    }

    Explanation explanation(RuleSet policy) {
        return policy.explain(sheet().convictions().get(0), AS_OF).orElseThrow();
    }

    static Disposition conviction(String date, Level level, Term... terms) {
        return new Disposition(
                DispositionType.CONVICTED, ReportedDate.parse(date), level, Sentence.of(terms), "CONVICTED");
    }

    static Disposition later(DispositionType type, String date) {
        return new Disposition(type, ReportedDate.parse(date), Level.MISSING, Sentence.NONE, "");
    }

    /** Counts convicted in one event. */
    static Consumer<Event.Builder> felonies(String... sections) {
        return event -> {
            for (String section : sections) {
                event.convicted(section, Level.FELONY);
            }
        };
    }

    static Term probation(int years) {
        return new Term(TermKind.PROBATION, ReportedLength.of(Period.ofYears(years)));
    }

    static Term jail(Period length) {
        return new Term(TermKind.JAIL, ReportedLength.of(length));
    }

    static Term prison(int years) {
        return new Term(TermKind.PRISON, ReportedLength.of(Period.ofYears(years)));
    }

    static Term unreadable(TermKind kind) {
        return new Term(kind, ReportedLength.unreadable());
    }
}
