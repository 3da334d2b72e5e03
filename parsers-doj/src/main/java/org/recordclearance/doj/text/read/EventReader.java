package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.doj.text.Courthouses;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Warning;

/** Reads one event: its fields, then its counts. One for each event; for one thread. */
public final class EventReader {

    private final EventType type;
    private final EventLines lines;
    private final SheetFindings findings;
    private final CountBudget budget;
    private final KnownReaders readers;
    private final EventFields fields = new EventFields();
    private final Set<String> caseNumbers = new LinkedHashSet<>();
    private final List<CountLine> leftOver = new ArrayList<>();

    EventReader(EventType type, EventLines lines, SheetFindings findings, CountBudget budget, KnownReaders readers) {
        this.type = type;
        this.lines = lines;
        this.findings = findings;
        this.budget = budget;
        this.readers = readers;
    }

    /** Reads the event, or warns of it and gives nothing if there is nothing in it that makes an event. */
    Optional<Event.Builder> read() {
        boolean headed = lines.heading().isPresent();
        boolean ofRegistration = type == EventType.REGISTRATION;
        lines.heading().ifPresent(heading -> takeHeading(heading.rest()));
        List<CountLine> all = lines.lines();
        int counts = readFields(all);
        boolean nothing = isNothing(counts);
        if ((nothing && !(headed && ofRegistration)) || (!headed && !ofRegistration)) {
            findings.lost(lines.firstLine(), Warning.Kind.UNRECOGNIZED_EVENT);
        }
        if (nothing && !(headed && ofRegistration)) {
            return Optional.empty();
        }
        leftOver.forEach(this::warnOfLeftOver);
        Event.Builder event = Event.builder(type, fields.date())
                .agency(Courthouses.inFull(fields.agency()))
                .county(fields.county())
                .nameCode(fields.nameCode());
        readCounts(event, all.subList(counts, all.size()));
        caseNumbers.forEach(event::caseNumber);
        return Optional.of(event);
    }

    private boolean isNothing(int counts) {
        return fields.isEmpty() && counts == lines.lines().size();
    }

    private void takeHeading(String rest) {
        if (!fields.take(rest) && type == EventType.CUSTODY) {
            int blank = rest.indexOf(' ');
            fields.take(blank < 0 ? "" : rest.substring(blank));
        }
    }

    /** Reads the lines before the first count and returns where that begins. */
    private int readFields(List<CountLine> all) {
        for (int i = 0; i < all.size(); i++) {
            CountLine line = all.get(i);
            if (line.isOfCount()) {
                return i;
            }
            boolean saysNothing = line.kind() == CountLine.Kind.SPECKS || line.kind() == CountLine.Kind.TYPE_OF_CHARGE;
            if (!fields.take(line.text()) && !saysNothing) {
                leftOver.add(line);
            }
        }
        return all.size();
    }

    private void warnOfLeftOver(CountLine line) {
        findings.note(line.number(), Warning.Kind.TEXT_LEFT_OVER, line.mayHideCount());
    }

    private void readCounts(Event.Builder event, List<CountLine> all) {
        OpenCount open = null;
        for (CountLine line : all) {
            CountHeading heading = line.heading();
            if (heading != null) {
                close(event, open);
                open = new OpenCount(line.number(), heading, reader(heading.number()));
                open.reader.takeRestOfHeading(new Line(line.number(), heading.rest()));
                continue;
            }
            if (open == null || open.reader.isOfNext(line)) {
                warnOfNoHeading(line, open != null);
                close(event, open);
                open = new OpenCount(line.number(), CountHeading.MISSING, reader(0));
            }
            open.reader.take(line);
        }
        close(event, open);
    }

    private record OpenCount(int line, CountHeading heading, CountReader reader) {}

    private CountReader reader(int number) {
        return new CountReader(type, fields.date(), number, findings, readers);
    }

    /** Registrations have a charge without the heading of a count; elsewhere it was lost. */
    private void warnOfNoHeading(CountLine line, boolean behindAnother) {
        if (behindAnother) {
            findings.lost(line.number(), Warning.Kind.TEXT_LEFT_OVER);
        } else if (type != EventType.REGISTRATION) {
            findings.odd(line.number(), Warning.Kind.TEXT_LEFT_OVER);
        }
    }

    private void close(Event.Builder event, @Nullable OpenCount open) {
        if (open == null) {
            return;
        }
        Count count = open.reader.finish();
        int copies = open.heading.counts();
        boolean tooMany = !budget.allows(copies);
        if (open.heading.doubtful() || tooMany) {
            findings.lost(open.line, Warning.Kind.COUNT_RANGE);
        }
        if (tooMany) {
            copies = 1;
        }
        for (int i = 0; i < copies; i++) {
            event.count(count);
        }
        open.reader.caseNumber().ifPresent(caseNumbers::add);
    }
}
