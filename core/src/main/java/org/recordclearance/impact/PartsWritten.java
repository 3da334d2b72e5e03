package org.recordclearance.impact;

import java.time.Period;
import java.util.Collection;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.Offense;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Warning;

/** The parts that records of a saved population share. {@link PartsRead} reads them. For one thread. */
final class PartsWritten {

    private final PartTable<String> texts = new PartTable<>(PackedOutput::text);
    private final PartTable<ReportedDate> dates = new PartTable<>(PartsWritten::writeDate);
    private final PartTable<Sentence> sentences = new PartTable<>(this::writeSentence);
    private final PartTable<Disposition> dispositions = new PartTable<>(this::writeDisposition);
    private final PartTable<Offense> offenses = new PartTable<>(this::writeOffense);
    private final PartTable<Count> charges = new PartTable<>(this::writeCharge);
    private final PartTable<Event> entries = new PartTable<>(this::writeEntry);

    int text(String text) {
        return texts.place(text);
    }

    int date(ReportedDate date) {
        return dates.place(date);
    }

    /** Gets the place of a disposition but for its date. */
    int disposition(Disposition stated) {
        return dispositions.place(new Disposition(
                stated.type(),
                ReportedDate.missing(),
                stated.level(),
                stated.sentence(),
                stated.text(),
                stated.effect(),
                stated.law()));
    }

    /** Gets the place of a count but for what became of it and where it stands. */
    int charge(Count count) {
        Count.Builder charge = Count.builder().offense(count.offense());
        count.comments().forEach(charge::comment);
        count.flags().forEach(charge::flag);
        return charges.place(charge.build());
    }

    /** Gets the place of what kind of entry an event is, by which agency, in which county, of which name. */
    int entry(Event event) {
        return entries.place(Event.builder(event.type(), ReportedDate.missing())
                .agency(event.agency())
                .county(event.county())
                .nameCode(event.nameCode())
                .build());
    }

    /** Writes all, to be read before the people. */
    void writeTo(PackedOutput out) {
        out.names(ReportedDate.Precision.class);
        out.names(TermKind.class);
        out.names(DispositionType.class);
        out.names(DispositionEffect.class);
        out.names(Level.class);
        out.names(EventType.class);
        out.names(Gap.class);
        out.names(Contradiction.class);
        out.names(Warning.Kind.class);
        texts.writeTo(out);
        dates.writeTo(out);
        sentences.writeTo(out);
        dispositions.writeTo(out);
        offenses.writeTo(out);
        charges.writeTo(out);
        entries.writeTo(out);
    }

    private static void writeDate(PackedOutput out, ReportedDate date) {
        out.constant(date.precision());
        switch (date.precision()) {
            case DAY -> out.number((int) (date.earliest().toEpochDay() - ReportedDate.MIN.toEpochDay()));
            case MONTH -> {
                out.number(date.earliest().getYear());
                out.number(date.earliest().getMonthValue());
            }
            case YEAR -> out.number(date.earliest().getYear());
            case MISSING, UNREADABLE, CONTRADICTORY -> {
                // its precision says all
            }
        }
    }

    private void writeSentence(PackedOutput out, Sentence sentence) {
        out.list(sentence.terms(), term -> {
            out.constant(term.kind());
            writeLength(out, term.length());
        });
        writeTexts(out, sentence.details());
    }

    private static void writeLength(PackedOutput out, ReportedLength length) {
        Period period = length.period().orElse(null);
        if (period == null) {
            out.number(length.isMissing() ? PartsRead.LENGTH_MISSING : PartsRead.LENGTH_UNREADABLE);
        } else {
            out.number(PartsRead.LENGTH_KNOWN);
            out.number(period.getYears());
            out.number(period.getMonths());
            out.number(period.getDays());
        }
    }

    private void writeDisposition(PackedOutput out, Disposition disposition) {
        out.constant(disposition.type());
        out.constant(disposition.level());
        out.number(sentences.place(disposition.sentence()));
        out.number(text(disposition.text()));
        out.constant(disposition.effect());
        out.number(text(disposition.law()));
    }

    private void writeOffense(PackedOutput out, Offense offense) {
        boolean attempted = Count.builder().offense(offense).build().attempted();
        out.list(
                offense.codeSection().map(CodeSection::completed).stream().toList(), each -> out.text(each.toString()));
        out.text(offense.asWritten());
        out.text(offense.description());
        out.number(attempted ? 1 : 0);
        out.number(offense.attemptedInWords() ? 1 : 0);
        out.number(offense.isRepaired() ? 1 : 0);
        out.number(offense.isSectionAdded() ? 1 : 0);
        out.list(offense.readings(), each -> out.text(each.toString()));
        out.list(offense.otherSections(), each -> out.text(each.toString()));
    }

    private void writeCharge(PackedOutput out, Count charge) {
        out.number(offenses.place(charge.offense()));
        writeTexts(out, charge.comments());
        writeTexts(out, charge.flags());
    }

    private void writeEntry(PackedOutput out, Event entry) {
        out.constant(entry.type());
        out.number(text(entry.agency()));
        out.number(text(entry.county().text()));
        out.number(text(entry.nameCode()));
    }

    private void writeTexts(PackedOutput out, Collection<String> all) {
        out.list(all, each -> out.number(text(each)));
    }
}
