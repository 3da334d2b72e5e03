package org.recordclearance.examples.automaticrelief;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.examples.automaticrelief.LaterOrders.Order;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** What kinds of terms were imposed for the conviction asked about, at first or later. */
final class SentenceKinds {

    private static final MissingFact WHOSE =
            new MissingFact("which conviction of a cycle a later order is for", Problem.UNDETERMINED);

    private record Imposed(TermKind kind, boolean certain) {}

    private SentenceKinds() {}

    /** Asks if a term is of a kind. Unknown where the record gives a length without saying of what. */
    static Answer has(Inquiry inquiry, TermKind kind) {
        return inquiry.some(imposed(inquiry.conviction()), term -> {
            if (term.kind() == TermKind.NOT_STATED) {
                MissingFact missing = new MissingFact("kind of a sentence", Problem.MISSING);
                return inquiry.undetermined(inquiry.conviction(), missing);
            }
            return term.kind() == kind ? certainly(inquiry, term.certain()) : Answer.NO;
        });
    }

    /** Checks if a term of a conviction is of a kind, or may be. */
    static boolean mayHave(Conviction conviction, TermKind kind) {
        return imposed(conviction).stream().anyMatch(term -> term.kind() == kind);
    }

    /** Asks if probation was revoked. */
    static Answer isRevoked(Inquiry inquiry) {
        return inquiry.some(
                LaterOrders.of(inquiry.conviction()),
                order -> order.isRevocation() ? certainly(inquiry, order.certain()) : Answer.NO);
    }

    /**
     * Asks if the record states the sentence of a felony, which is one of imprisonment or fine (PC 17(a), PC 18, PC 672)
     * unless probation is granted: where nothing is stated, it is missing.
     */
    static Answer isStated(Inquiry inquiry) {
        Conviction conviction = inquiry.conviction();
        return conviction.sentence().equals(Sentence.NONE)
                        && imposed(conviction).isEmpty()
                ? inquiry.undetermined(conviction, new MissingFact("sentence", Problem.MISSING))
                : Answer.YES;
    }

    private static Answer certainly(Inquiry inquiry, boolean certain) {
        return certain ? Answer.YES : inquiry.undetermined(inquiry.conviction(), WHOSE);
    }

    private static List<Imposed> imposed(Conviction conviction) {
        List<Imposed> all = new ArrayList<>();
        for (Term term : conviction.sentence().terms()) {
            all.add(new Imposed(term.kind(), true));
        }
        for (Order order : LaterOrders.of(conviction)) {
            for (Term term : order.disposition().sentence().terms()) {
                all.add(new Imposed(term.kind(), order.certain()));
            }
        }
        return all;
    }
}
