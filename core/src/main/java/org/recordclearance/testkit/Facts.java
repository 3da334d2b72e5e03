package org.recordclearance.testkit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;

/** Finds the facts of a record that can be taken away. One use each. */
final class Facts {

    private static final String ANOTHER_CASE = "NO OTHER 1";

    private final RapSheet sheet;
    private final Sample sample;
    private final NavigableSet<LocalDate> days;
    private final List<Fact<?>> facts = new ArrayList<>();

    private Facts(RapSheet sheet, Sample sample, NavigableSet<LocalDate> days) {
        this.sheet = sheet;
        this.sample = sample;
        this.days = days;
    }

    static List<Fact<?>> of(RapSheet sheet, Sample sample, NavigableSet<LocalDate> days) {
        return new Facts(sheet, sample, days).all();
    }

    private List<Fact<?>> all() {
        date(
                "date of birth",
                sheet.subject().dateOfBirth(),
                sheet.dateOfBirth(),
                (it, date) -> RecordEdits.withSubject(it, RecordEdits.born(it.subject(), date)));
        for (int cycle = 0; cycle < sheet.cycles().size(); cycle++) {
            for (int event = 0; event < sheet.cycles().get(cycle).events().size(); event++) {
                addEvent(cycle, event);
            }
            addCycle(cycle);
        }
        sheet.convictions().forEach(this::addConviction);
        return facts;
    }

    private void addCycle(int cycle) {
        date(
                "date of cycle " + cycle,
                sheet.cycles().get(cycle).date(),
                believed(each -> each.position().cycle() == cycle, Conviction::cycleDate),
                (it, date) -> RecordEdits.withCycle(it, cycle, each -> new Cycle(date, each.events())));
    }

    private void addEvent(int cycle, int event) {
        Event stated = sheet.cycles().get(cycle).events().get(event);
        String place = " of event " + event + " of cycle " + cycle;
        date(
                "date" + place,
                stated.date(),
                believed(
                        each -> each.position().cycle() == cycle
                                && each.position().event() == event
                                && each.isDatedByEvent(),
                        Conviction::date),
                (it, date) -> withDate(it, cycle, event, stated, date));
        facts.add(new Fact<>(
                "county" + place,
                stated.county(),
                (it, county) -> RecordEdits.withEvent(it, cycle, event, each -> RecordEdits.withCounty(each, county)),
                List.of(ReportedCounty.missing(), ReportedCounty.read("C0UNTY")),
                gone -> sample.counties()));
        if (!stated.caseNumbers().isEmpty()) {
            addCaseNumbers(cycle, event, stated, place);
        }
        for (int count = 0; count < stated.counts().size(); count++) {
            addSection(new CountPosition(cycle, event, count), stated.type());
        }
    }

    /** Where they are missing it may be of the case of any other event of its cycle, or of none. */
    private void addCaseNumbers(int cycle, int event, Event stated, String place) {
        List<List<String>> could = new ArrayList<>(List.of(stated.caseNumbers(), List.of(ANOTHER_CASE)));
        sheet.cycles().get(cycle).events().stream()
                .map(Event::caseNumbers)
                .filter(numbers -> !numbers.isEmpty())
                .forEach(could::add);
        facts.add(new Fact<List<String>>(
                "case numbers" + place,
                stated.caseNumbers(),
                (it, numbers) -> RecordEdits.withEvent(
                        it,
                        cycle,
                        event,
                        each -> each.toBuilder().caseNumbers(numbers).build()),
                List.of(List.of()),
                gone -> could));
    }

    /** Returns a rap sheet with a conviction of another date, that of its event if the record dates it by that. */
    static RapSheet convictedOn(RapSheet sheet, Conviction conviction, ReportedDate date) {
        CountPosition at = conviction.position();
        return conviction.isDatedByEvent()
                ? withDate(sheet, at.cycle(), at.event(), conviction.event(), date)
                : RecordEdits.withDisposition(sheet, conviction, each -> RecordEdits.withDate(each, date));
    }

    private static RapSheet withDate(RapSheet sheet, int cycle, int event, Event stated, ReportedDate date) {
        return RecordEdits.withEvent(
                sheet,
                cycle,
                event,
                each -> RecordEdits.withCounts(RecordEdits.withDate(each, date), dated(stated, each.counts(), date)));
    }

    /** The dispositions that the record dates by their event have its date, whatever it is. */
    private static List<Count> dated(Event stated, List<Count> counts, ReportedDate date) {
        List<Count> changed = new ArrayList<>(counts);
        for (int count = 0; count < counts.size(); count++) {
            List<Disposition> dispositions = stated.counts().get(count).dispositions();
            for (int index = 0; index < dispositions.size(); index++) {
                if (dispositions.get(index).date().equals(stated.date())) {
                    int at = index;
                    changed = RecordEdits.replaced(
                            changed,
                            count,
                            each -> RecordEdits.withDisposition(each, at, it -> RecordEdits.withDate(it, date)));
                }
            }
        }
        return changed;
    }

    /** In an event that charges nothing, a count that states nothing misses nothing. */
    private void addSection(CountPosition at, EventType type) {
        Count unreadable = Count.builder().asWritten("ILLEGIBLE").build();
        List<Count> gone = type.charges() ? List.of(unreadable, Count.builder().build()) : List.of(unreadable);
        facts.add(new Fact<>(
                "code section" + place(at),
                sheet.cycles().get(at.cycle()).events().get(at.event()).counts().get(at.count()),
                (it, charge) -> RecordEdits.withCount(it, at, count -> RecordEdits.withCharge(count, charge)),
                gone,
                missing -> sample.sections().stream().map(Facts::charge).toList()));
    }

    private static Count charge(CodeSection section) {
        return Count.builder().codeSection(section).build();
    }

    private void addConviction(Conviction conviction) {
        if (!conviction.isDatedByEvent()) {
            date(
                    "conviction date" + place(conviction.position()),
                    conviction.disposition().date(),
                    conviction.date(),
                    (it, date) ->
                            RecordEdits.withDisposition(it, conviction, each -> RecordEdits.withDate(each, date)));
        }
        facts.addAll(ConvictionFacts.of(conviction, place(conviction.position())));
    }

    /** Gets a date as it is believed, as far as rules ask for it: that of a conviction, or missing if there is none. */
    private ReportedDate believed(Predicate<Conviction> of, Function<Conviction, ReportedDate> date) {
        return sheet.knownOrPossibleConvictions().stream()
                .filter(of)
                .findFirst()
                .map(date)
                .orElse(ReportedDate.missing());
    }

    private void date(
            String words,
            ReportedDate stated,
            ReportedDate believed,
            BiFunction<RapSheet, ReportedDate, RapSheet> set) {
        List<ReportedDate> gone = new ArrayList<>(
                List.of(ReportedDate.missing(), ReportedDate.unreadable(), ReportedDate.contradictory()));
        stated.day().ifPresent(day -> {
            gone.add(ReportedDate.of(YearMonth.from(day)));
            gone.add(ReportedDate.of(Year.of(day.getYear())));
        });
        facts.add(new Fact<>(words, believed, set, gone, this::daysOf));
    }

    private List<ReportedDate> daysOf(ReportedDate gone) {
        NavigableSet<LocalDate> could = new TreeSet<>(days.subSet(gone.earliest(), true, gone.latest(), true));
        could.add(gone.earliest());
        could.add(gone.latest());
        return could.stream().map(ReportedDate::of).toList();
    }

    static String place(CountPosition at) {
        return " of count " + at.count() + " of event " + at.event() + " of cycle " + at.cycle();
    }
}
