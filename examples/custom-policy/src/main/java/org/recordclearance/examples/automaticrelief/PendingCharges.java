package org.recordclearance.examples.automaticrelief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;

/**
 * Whether a charge is pending. No record says so; an arrest or a court action of which the record does not say how it
 * ended may be one.
 *
 * <p>It ended if a count of it has a disposition, or a count of a court action in the same cycle has one of the same day
 * or later. A disposition in words that are not known ({@link DispositionType#OTHER}) may be no end.
 */
final class PendingCharges {

    private static final List<String> FINAL_WORDS = LawTable.read("final_words.csv").stream()
            .map(row -> row.get("word"))
            .toList();

    private PendingCharges() {}

    /** Asks for it: no, or unknown. */
    static Answer ask(Inquiry inquiry) {
        List<MissingFact> open = new ArrayList<>();
        for (Cycle cycle : inquiry.rapSheet().cycles()) {
            for (Event event : cycle.events()) {
                if (isCharge(event) && dispositions(event, cycle).noneMatch(PendingCharges::isFinal)) {
                    open.add(missing(event, cycle));
                }
            }
        }
        return inquiry.some(open, fact -> inquiry.undetermined(inquiry.conviction(), fact));
    }

    private static boolean isCharge(Event event) {
        return isArrest(event) || event.type() == EventType.COURT_ACTION;
    }

    private static boolean isArrest(Event event) {
        return event.type() == EventType.ARREST || event.type() == EventType.SUPPLEMENTAL_ARREST;
    }

    private static MissingFact missing(Event event, Cycle cycle) {
        String charge = isArrest(event) ? "an arrest" : "a court action";
        if (dispositions(event, cycle).findAny().isPresent()) {
            return new MissingFact("disposition of " + charge, Problem.UNREADABLE);
        }
        return ofCourt(cycle).anyMatch(disposition -> mayBeLater(disposition, event))
                ? new MissingFact("whether " + charge + " has a later disposition", Problem.UNDETERMINED)
                : new MissingFact("disposition of " + charge, Problem.MISSING);
    }

    private static Stream<Disposition> dispositions(Event event, Cycle cycle) {
        return Stream.concat(
                all(event), ofCourt(cycle).filter(disposition -> isCertainlyNotBefore(disposition, event)));
    }

    private static Stream<Disposition> ofCourt(Cycle cycle) {
        return cycle.events().stream()
                .filter(event -> event.type() == EventType.COURT_ACTION)
                .flatMap(PendingCharges::all);
    }

    private static Stream<Disposition> all(Event event) {
        return event.counts().stream().map(Count::dispositions).flatMap(List::stream);
    }

    private static boolean isCertainlyNotBefore(Disposition disposition, Event event) {
        return !disposition.date().earliest().isBefore(event.date().latest());
    }

    private static boolean mayBeLater(Disposition disposition, Event event) {
        return !disposition.date().latest().isBefore(event.date().earliest());
    }

    private static boolean isFinal(Disposition disposition) {
        String words = disposition.text().toUpperCase(Locale.ROOT);
        return disposition.type() != DispositionType.OTHER
                || FINAL_WORDS.stream().anyMatch(words::contains);
    }
}
