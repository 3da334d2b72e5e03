package org.recordclearance.doj.text.deidentify;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.LineEdits;
import org.recordclearance.doj.text.lines.Marks;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.doj.text.read.CountHeading;
import org.recordclearance.doj.text.read.CountLine;
import org.recordclearance.doj.text.read.CountReader;
import org.recordclearance.doj.text.read.CycleReader;
import org.recordclearance.doj.text.read.EventFields;
import org.recordclearance.doj.text.read.EventHeading;
import org.recordclearance.doj.text.read.EventReader;
import org.recordclearance.rapsheet.EventType;

/**
 * Replaces in the lines of a cycle, going by what {@link CycleReader}, {@link EventReader} and {@link CountReader} make of
 * them. One for each cycle; for one thread.
 */
final class CycleRewriter {

    private final EventRewriter events;
    private final CountRewriter counts;
    private boolean amongCounts;
    private boolean hasAgency;
    private boolean hasCount;

    CycleRewriter(EventRewriter events, FreeText text) {
        this.events = events;
        this.counts = new CountRewriter(events, text);
    }

    String rewrite(Line line, @Nullable Line next) {
        if (!Specks.hasLetterOrDigit(line.text())) {
            if (Marks.isEventDelimiter(line.text())) {
                begin(EventType.OTHER);
            }
            return line.text();
        }
        LineEdits edits = new LineEdits(line.text());
        Optional<EventHeading> heading = EventHeading.in(line, next);
        if (heading.isPresent()) {
            begin(heading.get().type());
            EventFields fields = new EventFields();
            fields.take(heading.get().rest());
            hasAgency = EventFields.isAgency(fields.agency());
            events.heading(edits, heading.get());
            return edits.made();
        }
        boolean dated = EventFields.hasAgency(line);
        if (dated && (hasAgency || hasCount)) {
            begin(EventType.OTHER);
        }
        hasAgency |= dated;
        CountLine read = CountLine.of(line);
        CountHeading count = read.heading();
        hasCount |= count != null;
        amongCounts |= read.isOfCount();
        if (count != null) {
            counts.heading(edits, count);
        } else if (amongCounts) {
            counts.line(edits, line);
        } else {
            events.fields(edits, 0);
        }
        return edits.made();
    }

    private void begin(EventType type) {
        amongCounts = false;
        hasAgency = false;
        hasCount = false;
        counts.begin(type);
    }
}
