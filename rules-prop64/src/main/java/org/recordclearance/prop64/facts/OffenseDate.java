package org.recordclearance.prop64.facts;

import java.time.LocalDate;
import java.util.function.Function;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.DateFact;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * The date of the offense as a fact that may be missing. A record does not have it; the date on which the cycle begins, the
 * arrest, stands in for it. An offense is no later than its conviction, whatever date the cycle has.
 *
 * <p>What is asked about it is the same question for all conditions that ask.
 */
public final class OffenseDate {

    private OffenseDate() {}

    /** Asks if the offense was on a day or later. */
    public static Answer isSince(Inquiry inquiry, LocalDate limit) {
        return inquiry.ask(OffenseDate::isNotBefore, limit)
                .and(inquiry.convictionDate().isBefore(limit).not());
    }

    /** Asks if the subject had reached an age. */
    public static Answer isAtAge(Inquiry inquiry, int years) {
        DateFact birthday = inquiry.dateOfBirth().plusYears(years);
        return inquiry.ask(OffenseDate::isOldEnough, years).and(birthday.isOnOrBefore(inquiry.convictionDate()));
    }

    /** Asks if the offense was after another conviction. */
    static Answer isAfter(Inquiry inquiry, Conviction other) {
        return inquiry.ask(OffenseDate::isLaterThan, other)
                .and(inquiry.dateOf(other).isBefore(inquiry.convictionDate()));
    }

    /** Asks if the offense was after the date of an event; a question of its own of whoever asks. */
    static Answer isAfter(Inquiry inquiry, DateFact date) {
        return isLater(inquiry, date::isBefore).and(date.isBefore(inquiry.convictionDate()));
    }

    private static Answer isNotBefore(Inquiry inquiry, LocalDate limit) {
        return isLater(inquiry, day -> Answer.of(!day.isBefore(limit)));
    }

    private static Answer isOldEnough(Inquiry inquiry, int years) {
        return isLater(inquiry, inquiry.dateOfBirth().plusYears(years)::isOnOrBefore);
    }

    private static Answer isLaterThan(Inquiry inquiry, Conviction other) {
        return isLater(inquiry, inquiry.dateOf(other)::isBefore);
    }

    /** Asks something of the date of the cycle that is yes for every later day, once it is yes. */
    private static Answer isLater(Inquiry inquiry, Function<LocalDate, Answer> ask) {
        ReportedDate date = inquiry.conviction().cycleDate();
        inquiry.note("offense date (beginning of the cycle)", date.toString());
        Answer earliest = ask.apply(date.earliest());
        if (date.isDay() || earliest.isYes()) {
            return earliest;
        }
        MissingFact missing = new MissingFact("offense date", Problem.of(date));
        Answer isLate = inquiry.undetermined(inquiry.conviction(), missing);
        return earliest.or(ask.apply(date.latest()).and(isLate));
    }
}
