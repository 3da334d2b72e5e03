package org.recordclearance.impact.saved;

import java.util.Collection;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Offense;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * What records of a saved population charge, the kinds of entries that do, and texts that come again and again. {@link
 * ChargesRead} reads them. For one thread.
 */
final class ChargesWritten {

    private final PartTable<String> texts = new PartTable<>(PackedOutput::text);
    private final PartTable<Offense> offenses = new PartTable<>(ChargesWritten::writeOffense);
    private final PartTable<Count> charges = new PartTable<>(this::writeCharge);
    private final PartTable<Event> entries = new PartTable<>(this::writeEntry);

    int text(String text) {
        return texts.place(text);
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
        out.names(EventType.class);
        texts.writeTo(out);
        offenses.writeTo(out);
        charges.writeTo(out);
        entries.writeTo(out);
    }

    private static void writeOffense(PackedOutput out, Offense offense) {
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
