package org.recordclearance.examples.automaticrelief;

import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.TermKind;

/**
 * Parole and supervision that follow a prison term by law and are in no sentence. When they ended is not known, unless the
 * record has a discharge or so many years have passed that they must have.
 */
final class Supervision {

    private static final MissingFact WHETHER_OVER =
            new MissingFact("whether parole or supervision after prison is over", Problem.UNDETERMINED);

    private Supervision() {}

    /** Checks if supervision may follow the sentence of a conviction, and nothing says when it ended. */
    static boolean mayFollow(Conviction conviction) {
        return SentenceKinds.mayHave(conviction, TermKind.PRISON)
                && LaterOrders.of(conviction).stream().noneMatch(order -> order.isDischarge() && order.certain());
    }

    /** What is not known of it: if it is over, or has been for so many years. */
    static Answer isOver(Inquiry inquiry, Conviction conviction) {
        return inquiry.undetermined(conviction, WHETHER_OVER);
    }
}
