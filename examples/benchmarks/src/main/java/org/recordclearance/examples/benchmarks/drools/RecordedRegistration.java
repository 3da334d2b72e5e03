package org.recordclearance.examples.benchmarks.drools;

import java.time.LocalDate;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;

/**
 * A registration under PC 290 on a complete record, as a fact for rules. Immutable.
 *
 * @param date when
 */
public record RecordedRegistration(LocalDate date) {

    /** Checks if an event is one: a registration under PC 290 or a section of its family. */
    static boolean is(Event event) {
        return event.type() == EventType.REGISTRATION
                && event.counts().stream()
                        .flatMap(count -> count.codeSection().orElseThrow().parts().stream())
                        .anyMatch(part -> part.code().equals("PC")
                                && (part.number().equals("290") || part.number().startsWith("290.")));
    }

    @Override
    public String toString() {
        return "RecordedRegistration[]";
    }
}
