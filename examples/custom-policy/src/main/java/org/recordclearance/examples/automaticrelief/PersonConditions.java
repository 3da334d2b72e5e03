package org.recordclearance.examples.automaticrelief;

import org.recordclearance.eligibility.Condition;

/** What PC 1203.425(a)(1)(B)(i) and (iii) ask of the person: the whole record, any county. */
final class PersonConditions {

    private PersonConditions() {}

    /** Asks if the subject must register as a sex offender, as far as the record tells. */
    static Condition registration() {
        return Condition.of(
                "the record has a registration under PC 290 (unknown where it has only a conviction that requires one: a"
                        + " court may have ended the duty, PC 290.5)",
                RegistrationsOnRecord::ask);
    }

    /** Asks if a sentence of any conviction on record is still being served. */
    static Condition servingSentence() {
        return Condition.of(
                "a sentence on record, or a later change of it, ends after the as-of date",
                inquiry -> inquiry.some(
                        inquiry.convictions(),
                        conviction ->
                                inquiry.ask(SentenceEnd::isOver, conviction).not()));
    }

    /** Asks if a charge is pending: never yes, as no record says so, and unknown where nothing says how a case ended. */
    static Condition pendingCharge() {
        return Condition.of(
                "a charge is pending (unknown where an arrest or a court action on record has no later disposition)",
                PendingCharges::ask);
    }
}
