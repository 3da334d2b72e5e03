package org.recordclearance.examples.automaticrelief;

import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.Prop64Offenses;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;

/** The duty to register as a sex offender, PC 290. RegistrationsOnRecord of drug, arson and gang offenders are others. */
final class RegistrationsOnRecord {

    private RegistrationsOnRecord() {}

    /**
     * Asks for it: yes where a registration is on record, and unknown where only a conviction is that requires one, as the
     * duty may have ended (PC 290.5), or that may require one.
     */
    static Answer ask(Inquiry inquiry) {
        String date = "registration date";
        Answer registered = inquiry.someEvent(date, RegistrationsOnRecord::isPc290, day -> Answer.YES);
        if (registered.isYes()) {
            return registered;
        }
        MissingFact section = new MissingFact("code section of a registration", Problem.MISSING);
        return registered
                .or(inquiry.someEvent(
                        date,
                        RegistrationsOnRecord::isUnclear,
                        day -> inquiry.undetermined(inquiry.conviction(), section)))
                .or(inquiry.some(inquiry.convictions(), conviction -> requires(inquiry, conviction)));
    }

    private static Answer requires(Inquiry inquiry, Conviction conviction) {
        return inquiry.offense(conviction, section -> switch (Prop64Offenses.pc290(section)) {
            case NO -> Answer.NO;
            case YES ->
                inquiry.undetermined(
                        conviction,
                        new MissingFact("whether registration under PC 290 is still required", Problem.UNDETERMINED));
            case UNKNOWN -> inquiry.undetermined(conviction, FelonyOffense.whether(conviction, "a PC 290 offense"));
        });
    }

    private static boolean isPc290(Event event) {
        return event.type() == EventType.REGISTRATION
                && event.counts().stream()
                        .flatMap(count -> count.codeSection().stream())
                        .anyMatch(RegistrationsOnRecord::isPc290);
    }

    private static boolean isPc290(CodeSection section) {
        return section.parts().stream()
                .anyMatch(part -> (part.code().equals("PC") || part.code().isEmpty())
                        && (part.number().equals("290") || part.number().startsWith("290.")));
    }

    private static boolean isUnclear(Event event) {
        return event.type() == EventType.REGISTRATION
                && !isPc290(event)
                && (event.counts().isEmpty()
                        || event.counts().stream()
                                .anyMatch(count -> count.codeSection().isEmpty()));
    }
}
