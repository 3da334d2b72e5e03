package org.recordclearance.prop64.facts;

import java.util.function.BiFunction;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.DateFact;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.Conviction;

/**
 * The day of the charge as a fact that no record has: it lies between the day on which the cycle began, the arrest, and the
 * conviction. What was convicted before the arrest came before the charge, what was convicted on the day of the conviction or
 * later did not, and in between it is not known.
 */
public final class ChargeDate {

    /** One object, so that what is unknown is the same for all conditions that ask. */
    private static final BiFunction<Inquiry, Conviction, Answer> IN_BETWEEN = (inquiry, other) ->
            inquiry.undetermined(other, missing(other.count().asWritten()));

    private ChargeDate() {}

    /** Asks if the charge was after another conviction. */
    public static Answer isAfter(Inquiry inquiry, Conviction other) {
        Answer convicted = inquiry.dateOf(other).isBefore(inquiry.convictionDate());
        if (convicted.isNo()) {
            return convicted;
        }
        Answer arrest = OffenseDate.isAfter(inquiry, other);
        return arrest.isYes() ? arrest : arrest.or(convicted.and(inquiry.ask(IN_BETWEEN, other)));
    }

    /** Asks if the charge was after a registration under PC 290; a question of its own of whoever asks. */
    public static Answer isAfterRegistration(Inquiry inquiry, DateFact date) {
        Answer registered = date.isBefore(inquiry.convictionDate());
        if (registered.isNo()) {
            return registered;
        }
        Answer arrest = OffenseDate.isAfter(inquiry, date);
        return arrest.isYes()
                ? arrest
                : arrest.or(
                        registered.and(inquiry.undetermined(inquiry.conviction(), missing("the PC 290 registration"))));
    }

    private static MissingFact missing(String what) {
        String named = what.isEmpty() ? "another conviction" : what;
        return new MissingFact("whether " + named + " came before the charge", Problem.UNDETERMINED);
    }
}
