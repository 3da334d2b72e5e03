package org.recordclearance.prop64.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.DateFact;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.law.Pc290Registration;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;

/** Registrations as a sex offender as facts that may be missing. */
public final class Registrations {

    private Registrations() {}

    /**
     * Asks if something holds for the date of a registration under PC 290. A registration that does not say what it is for
     * may be one.
     */
    public static Answer some(Inquiry inquiry, Function<DateFact, Answer> ask) {
        if (inquiry.rapSheet().gaps().isEmpty() && !isAnyOn(inquiry.rapSheet())) {
            return Answer.NO;
        }
        String name = "registration date";
        Answer certain = inquiry.someEvent(name, Pc290Registration::is, ask);
        if (certain.isYes()) {
            return certain;
        }
        return certain.or(inquiry.someEvent(
                        name, event -> isUnclear(event, Problem.MISSING), mayBe(inquiry, Problem.MISSING, ask)))
                .or(inquiry.someEvent(
                        name, event -> isUnclear(event, Problem.UNREADABLE), mayBe(inquiry, Problem.UNREADABLE, ask)));
    }

    private static boolean isAnyOn(RapSheet rapSheet) {
        for (Cycle cycle : rapSheet.cycles()) {
            List<Event> events = cycle.events();
            for (int i = 0; i < events.size(); i++) {
                if (events.get(i).type() == EventType.REGISTRATION) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Function<DateFact, Answer> mayBe(Inquiry inquiry, Problem problem, Function<DateFact, Answer> ask) {
        return date -> ask.apply(date).and(inquiry.ask(Registrations::isOne, problem));
    }

    /** Asks if those of which the section is missing, or can't be read, are under PC 290: one question for all of them. */
    private static Answer isOne(Inquiry inquiry, Problem problem) {
        return inquiry.undetermined(inquiry.conviction(), new MissingFact("code section", problem));
    }

    /** Checks if a count names another law to register under; any other section must have been misread. */
    private static boolean isOfAnotherDuty(Count count) {
        return count.codeSection()
                .filter(StatuteSections.OTHER_REGISTRATIONS::contain)
                .isPresent();
    }

    private static boolean isUnclear(Event event, Problem problem) {
        if (event.type() != EventType.REGISTRATION || Pc290Registration.is(event)) {
            return false;
        }
        Optional<Count> unread =
                event.counts().stream().filter(count -> !isOfAnotherDuty(count)).findFirst();
        Problem found = unread.isPresent()
                ? OffenseFact.missing(unread.get()).problem()
                : event.counts().isEmpty() ? Problem.MISSING : Problem.UNDETERMINED;
        return found == problem;
    }
}
