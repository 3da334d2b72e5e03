package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.EventType;

/** The lines of one event, collected before they are read. For one thread. */
final class EventLines {

    private @Nullable EventHeading heading;
    private final List<CountLine> lines = new ArrayList<>();
    private final int firstLine;
    private boolean hasAgency;
    private boolean hasCount;

    EventLines(int firstLine) {
        this.firstLine = firstLine;
    }

    void begin(EventHeading eventHeading) {
        this.heading = eventHeading;
        EventFields fields = new EventFields();
        fields.take(eventHeading.rest());
        this.hasAgency = EventFields.isAgency(fields.agency());
    }

    void add(CountLine line) {
        hasAgency |= EventFields.hasAgency(line.line());
        hasCount |= line.kind() == CountLine.Kind.HEADING;
        lines.add(line);
    }

    void addAll(EventLines other) {
        other.lines.forEach(this::add);
    }

    Optional<EventHeading> heading() {
        return Optional.ofNullable(heading);
    }

    boolean is(EventType type) {
        return heading != null && heading.type() == type;
    }

    List<CountLine> lines() {
        return lines;
    }

    int firstLine() {
        return firstLine;
    }

    boolean hasCount() {
        return hasCount;
    }

    boolean hasAgency() {
        return hasAgency;
    }
}
