package org.recordclearance.prop64.law;

import java.util.List;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Registration as a sex offender: a registration event under Penal Code 290 or a section of its family, such as 290.5.
 * Those of drug and arson offenders and of gang members are others.
 */
public final class Pc290Registration {

    private Pc290Registration() {}

    /**
     * Checks if an event is such a registration for certain.
     *
     * @param event the event
     * @return true if it is
     */
    public static boolean is(Event event) {
        return event.type() == EventType.REGISTRATION
                && event.counts().stream()
                        .flatMap(count -> count.codeSection().stream())
                        .anyMatch(Pc290Registration::isUnder);
    }

    /**
     * Checks if a rap sheet has such a registration for certain.
     *
     * @param rapSheet the rap sheet
     * @return true if it has
     */
    public static boolean isOn(RapSheet rapSheet) {
        for (Cycle cycle : rapSheet.cycles()) {
            List<Event> events = cycle.events();
            for (int i = 0; i < events.size(); i++) {
                if (is(events.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnder(CodeSection section) {
        return section.parts().stream().anyMatch(part -> StatuteSections.REGISTRATION.haveNumberOf(wholeOf(part)));
    }

    /** The section without its decimals, as those are of its family. */
    private static Part wholeOf(Part part) {
        int dot = part.number().indexOf('.');
        return dot < 0 ? part : new Part(part.code(), part.number().substring(0, dot), part.subdivisions());
    }
}
