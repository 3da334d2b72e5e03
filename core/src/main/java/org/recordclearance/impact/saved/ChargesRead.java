package org.recordclearance.impact.saved;

import java.util.List;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Offense;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * What records of a saved population charge, the kinds of entries that do, and texts that come again and again, as {@link
 * ChargesWritten} wrote them. Safe for use by several threads.
 */
final class ChargesRead {

    private final PackedInput in;
    private final List<EventType> eventTypes;
    final String[] texts;
    private final List<Offense> offenses;

    /** Counts of which only the charge is known. */
    final Count[] charges;

    /** Events without a date and counts. */
    final Event[] entries;

    ChargesRead(PackedInput in) {
        this.in = in;
        this.eventTypes = in.names(EventType.class);
        this.texts = in.list(in::text).toArray(String[]::new);
        this.offenses = in.list(this::offense);
        this.charges = in.list(this::charge).toArray(Count[]::new);
        this.entries = in.list(this::entry).toArray(Event[]::new);
    }

    private Offense offense() {
        Count.Builder count = Count.builder();
        in.list(this::section).forEach(count::codeSection);
        count.asWritten(in.text())
                .description(in.text())
                .attempted(flag())
                .attemptedInWords(flag())
                .repaired(flag())
                .sectionKnown(flag());
        in.list(this::section).forEach(count::reading);
        in.list(this::section).forEach(count::otherSection);
        return count.build().offense();
    }

    private Count charge() {
        Count.Builder count = Count.builder().offense(in.oneOf(offenses));
        in.list(this::text).forEach(count::comment);
        in.list(this::text).forEach(count::flag);
        return count.build();
    }

    private Event entry() {
        return Event.builder(in.oneOf(eventTypes), ReportedDate.missing())
                .agency(text())
                .county(ReportedCounty.read(text()))
                .nameCode(text())
                .build();
    }

    private CodeSection section() {
        return CodeSection.parse(in.text());
    }

    private String text() {
        return texts[in.number()];
    }

    private boolean flag() {
        return in.number() == 1;
    }
}
