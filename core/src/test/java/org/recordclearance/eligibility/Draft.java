package org.recordclearance.eligibility;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
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
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** A record that a property can change: it blurs facts of it, and fills in what they could be. */
final class Draft {

    ReportedDate birth = ReportedDate.missing();
    boolean deceased;
    boolean incomplete;
    final List<Entry> entries = new ArrayList<>();

    /** An event in a cycle of its own: a court action, or a registration where there are no charges. */
    static final class Entry {
        ReportedDate date;
        String county;
        final List<Charge> charges = new ArrayList<>();

        Entry(ReportedDate date, String county, List<Charge> charges) {
            this.date = date;
            this.county = county;
            this.charges.addAll(charges);
        }

        private Event event() {
            EventType type = charges.isEmpty() ? EventType.REGISTRATION : EventType.COURT_ACTION;
            Event.Builder event = Event.builder(type, date)
                    .county(ReportedCounty.read(county))
                    .step(1);
            charges.forEach(charge -> event.count(charge.count(date)));
            return event.build();
        }
    }

    /** A conviction; {@code ownDate} is a date that is not that of its event, if any. */
    static final class Charge {
        final int id;
        final List<ReportedDate> ownDate;
        Level level;
        final List<ReportedLength> terms;
        String section;
        String armed;

        Charge(
                int id,
                List<ReportedDate> ownDate,
                Level level,
                List<ReportedLength> terms,
                String section,
                String armed) {
            this.id = id;
            this.ownDate = new ArrayList<>(ownDate);
            this.level = level;
            this.terms = new ArrayList<>(terms);
            this.section = section;
            this.armed = armed;
        }

        Charge copy(int newId) {
            return new Charge(newId, ownDate, level, terms, section, armed);
        }

        private Count count(ReportedDate dateOfEvent) {
            ReportedDate date = ownDate.isEmpty() ? dateOfEvent : ownDate.get(0);
            Sentence sentence = new Sentence(
                    terms.stream().map(term -> new Term(TermKind.JAIL, term)).toList(), List.of());
            Count.Builder count = Count.builder()
                    .comment(Integer.toString(id))
                    .comment(armed)
                    .disposition(new Disposition(DispositionType.CONVICTED, date, level, sentence, ""));
            return section.isEmpty()
                    ? count.build()
                    : count.codeSection(section).build();
        }
    }

    Draft copy() {
        Draft copy = new Draft();
        copy.birth = birth;
        copy.deceased = deceased;
        copy.incomplete = incomplete;
        for (Entry entry : entries) {
            List<Charge> charges =
                    entry.charges.stream().map(each -> each.copy(each.id)).toList();
            copy.entries.add(new Entry(entry.date, entry.county, charges));
        }
        return copy;
    }

    /** Two counts of one event have the same date, whatever it is: an unknown date like that of the event is that date. */
    void shareUnknownDates() {
        for (Entry entry : entries) {
            if (!entry.date.isDay()) {
                entry.charges.forEach(charge -> charge.ownDate.remove(entry.date));
            }
        }
    }

    /** Adds events, terms of a sentence, and a death, as rows that could not be read may have held them. */
    void addWhatWasLost(Draft source, Random random) {
        incomplete = false;
        deceased |= random.nextBoolean();
        for (Entry entry : entries) {
            for (Charge charge : entry.charges) {
                if (random.nextInt(3) == 0) {
                    charge.terms.add(ReportedLength.of(Period.ofDays(random.nextInt(4000))));
                }
            }
        }
        for (Entry entry : source.entries) {
            if (random.nextBoolean()) {
                List<Charge> charges = entry.charges.stream()
                        .map(each -> each.copy(each.id + 100))
                        .toList();
                entries.add(random.nextInt(entries.size() + 1), new Entry(entry.date, entry.county, charges));
            }
        }
    }

    /** Tells which charge a conviction is of. */
    static String id(Conviction conviction) {
        return conviction.count().comments().get(0);
    }

    RapSheet sheet() {
        RapSheet.Builder sheet =
                RapSheet.builder().subject(subject -> subject.dateOfBirth(birth).deceased(deceased));
        entries.forEach(entry -> sheet.cycle(new Cycle(entry.date, List.of(entry.event()))));
        return incomplete ? sheet.gap(Gap.REJECTED_ROW).buildAsStated() : sheet.buildAsStated();
    }

    /** Tells all, as no record of the library does, so that a failed property can be understood. */
    @Override
    public String toString() {
        return "born " + birth + (deceased ? ", deceased" : "") + (incomplete ? ", incomplete" : "")
                + entries.stream().map(Draft::toString).collect(Collectors.joining());
    }

    private static String toString(Entry entry) {
        return "\n    " + (entry.charges.isEmpty() ? "registered " : "court ") + entry.date + " [" + entry.county + "]"
                + entry.charges.stream()
                        .map(charge -> "\n        #" + charge.id + " " + charge.ownDate + " " + charge.level + " "
                                + charge.terms + " [" + charge.section + "] armed [" + charge.armed + "]")
                        .collect(Collectors.joining());
    }
}
