package org.recordclearance.prop64.facts;

import java.time.LocalDate;
import java.util.List;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DateFact;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.Presumption;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.TermKind;

/**
 * Whether a sentence is still being served, HS 11361.8(a). What the record states of it may be over while parole or supervision
 * after prison, which follow by law, or a sentence of a later order still run: then it is not known.
 */
public final class ServedSentence {

    private static final MissingFact SUPERVISION =
            new MissingFact("whether parole or supervision after prison is over", Problem.UNDETERMINED);
    private static final MissingFact LATER_ORDER =
            new MissingFact("whether the sentence of a later order is over", Problem.UNDETERMINED);

    private ServedSentence() {}

    /** Asks if it is. */
    public static Condition runs() {
        return Condition.of(
                "the sentence ends after the as-of date (not known for " + Limits.YEARS_OF_SUPERVISION
                        + " years after a prison term, as parole or supervision may run)",
                inquiry -> {
                    Answer served = isServed(inquiry);
                    if (!served.isNo()) {
                        inquiry.note(Presumption.DANGER.fact(), Presumption.DANGER.words());
                    }
                    return served;
                });
    }

    private static Answer isServed(Inquiry inquiry) {
        Conviction conviction = inquiry.conviction();
        DateFact end = inquiry.sentenceEnd(conviction);
        Answer served = end.isReached().not();
        if (!served.isYes() && mayBeOfPrison(conviction.sentence())) {
            Answer mayRun =
                    end.plusYears(Limits.YEARS_OF_SUPERVISION).isReached().not();
            served = either(inquiry, served, mayRun, SUPERVISION);
        }
        List<Disposition> all = conviction.count().dispositions();
        for (Disposition later : all.subList(all.indexOf(conviction.disposition()) + 1, all.size())) {
            if (!served.isYes()) {
                served = either(inquiry, served, mayRun(inquiry, later), LATER_ORDER);
            }
        }
        return served;
    }

    private static Answer either(Inquiry inquiry, Answer served, Answer mayRun, MissingFact missing) {
        return mayRun.isNo() ? served : served.or(mayRun.and(inquiry.undetermined(inquiry.conviction(), missing)));
    }

    /** Asks if a later order, such as one that revoked probation, may have imposed what runs on the as-of date. */
    private static Answer mayRun(Inquiry inquiry, Disposition later) {
        Sentence sentence = later.sentence();
        if (sentence.terms().isEmpty()) {
            return Answer.of(later.type() == DispositionType.PROBATION_REVOKED);
        }
        boolean isOpen = sentence.terms().stream()
                .anyMatch(term -> term.length().period().isEmpty());
        if (isOpen) {
            return Answer.YES;
        }
        LocalDate end = sentence.endOfKnownTerms(later.date().latest());
        return inquiry.isAsOfOnOrAfter(mayBeOfPrison(sentence) ? Anniversary.of(end, Limits.YEARS_OF_SUPERVISION) : end)
                .not();
    }

    private static boolean mayBeOfPrison(Sentence sentence) {
        return sentence.terms().stream()
                .anyMatch(term -> List.of(TermKind.PRISON, TermKind.NOT_STATED).contains(term.kind()));
    }
}
