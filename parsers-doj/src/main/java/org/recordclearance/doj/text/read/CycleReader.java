package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Marks;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Warning;

/**
 * Reads a cycle: divides its lines into events and reads each of them. An event begins with its heading, behind a row of
 * hyphens, or, where both were lost, with the date and agency of another. One for each cycle; for one thread.
 */
public final class CycleReader {

    private final SheetFindings findings;
    private final CountBudget budget;
    private final KnownReaders readers;
    private final List<EventLines> events = new ArrayList<>();
    private @Nullable EventLines current;

    CycleReader(SheetFindings findings, CountBudget budget, KnownReaders readers) {
        this.findings = findings;
        this.budget = budget;
        this.readers = readers;
    }

    Cycle read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            Optional<EventHeading> heading = EventHeading.in(line, next);
            if (Marks.isEventDelimiter(line.text())) {
                current = null;
            } else if (heading.isPresent()) {
                begin(line).begin(heading.get());
            } else {
                if (current == null || isOfAnotherEvent(current, line)) {
                    current = started(line);
                }
                current.add(CountLine.of(line));
            }
        }
        List<Event> read = read().stream().map(Event.Builder::build).toList();
        return new Cycle(begin(read), read);
    }

    /**
     * When a cycle began: with the earliest of its arrests. A court's action, custody or supervision may be the first event that is
     * printed, but began no cycle: the offense may be years older.
     */
    private static ReportedDate begin(List<Event> events) {
        Optional<ReportedDate> arrest = events.stream()
                .filter(event -> event.type().isArrest())
                .map(Event::date)
                .min(Comparator.comparing(ReportedDate::earliest));
        return arrest.orElseGet(() -> events.stream()
                .limit(1)
                .filter(event -> !event.type().mayBeOfCourt() && !event.type().followsConviction())
                .map(Event::date)
                .findFirst()
                .orElse(ReportedDate.missing()));
    }

    /** Begins an event with a heading; a line with a name may stand above it. */
    private EventLines begin(Line line) {
        if (current == null || current.heading().isPresent() || !hasOnlyName(current)) {
            current = started(line);
        }
        return current;
    }

    private EventLines started(Line line) {
        EventLines started = new EventLines(line.number());
        events.add(started);
        return started;
    }

    private static boolean hasOnlyName(EventLines lines) {
        return lines.lines().stream()
                .allMatch(line -> Label.NAME.in(line.text()).isPresent());
    }

    private static boolean isOfAnotherEvent(EventLines lines, Line line) {
        return (lines.hasAgency() || lines.hasCount()) && EventFields.hasAgency(line);
    }

    private List<Event.Builder> read() {
        boolean ofRegistrations = !events.isEmpty() && events.get(0).is(EventType.REGISTRATION);
        List<EventLines> whole = new ArrayList<>();
        for (EventLines lines : events) {
            if (!whole.isEmpty() && isContinuation(lines)) {
                findings.lost(lines.firstLine(), Warning.Kind.UNRECOGNIZED_EVENT);
                whole.get(whole.size() - 1).addAll(lines);
            } else {
                whole.add(lines);
            }
        }
        List<Event.Builder> read = new ArrayList<>();
        for (EventLines lines : whole) {
            EventType type = lines.heading()
                    .map(EventHeading::type)
                    .orElse(ofRegistrations ? EventType.REGISTRATION : EventType.OTHER);
            new EventReader(type, lines, findings, budget, readers)
                    .read()
                    .ifPresent(event -> read.add(event.step(read.size() + 1)));
        }
        return read;
    }

    /** Behind a row of hyphens that parts no events the counts go on. */
    private static boolean isContinuation(EventLines lines) {
        if (lines.heading().isPresent() || lines.lines().isEmpty()) {
            return false;
        }
        CountLine first = lines.lines().get(0);
        return first.isOfCount() && first.kind() != CountLine.Kind.CHARGE && first.kind() != CountLine.Kind.FLAGS;
    }
}
