package org.recordclearance.prop64.policies;

import java.util.function.BiFunction;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.InchoateTargets;
import org.recordclearance.prop64.facts.ChargeDate;
import org.recordclearance.prop64.facts.ListedFact;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.facts.Registrations;
import org.recordclearance.prop64.facts.SubdivisionFact;
import org.recordclearance.prop64.law.BareTransport;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.Conviction;

/**
 * What bars relief by HS 11358(d), 11359(c) and 11360(a)(3). HS 11357 and 11360(b) have no such bar. A prior came before the
 * charge and is from another case (People v. Smit, 2018).
 */
final class StatuteBars {

    private StatuteBars() {}

    /** Asks if a conviction of an offense on a list is such a prior. */
    static Condition prior(OffenseList list, InchoateTargets targets) {
        return targets.said(barred(
                "a conviction of " + list.offense() + ", " + list.basis() + ", came before the charge and is from"
                        + " another case",
                (inquiry, section) -> {
                    OffenseList then = list.on(StatuteCoverage.hasCome(inquiry));
                    return inquiry.some(inquiry.convictions(), other -> {
                        Answer listed = ListedFact.ask(inquiry, other, then, targets);
                        return listed.isNo() ? listed : listed.and(isEarlierCase(inquiry, other));
                    });
                }));
    }

    /** Asks if there was a duty to register, whether or not the record has the conviction behind it. */
    static Condition registration() {
        return barred(
                "a " + StatuteSections.REGISTRATION.inWords() + " registration came before the charge",
                (inquiry, section) ->
                        Registrations.some(inquiry, date -> ChargeDate.isAfterRegistration(inquiry, date)));
    }

    /** Asks if there is a conviction of an offense with minors in the same case. */
    static Condition companion() {
        return barred(
                "a conviction under " + StatuteSections.WITH_MINORS.inWords() + " is in the same case",
                (inquiry, section) -> inquiry.some(inquiry.convictions(), other -> {
                    Answer minors =
                            OffenseFact.ask(inquiry, other, charged -> StatuteSections.WITH_MINORS.contain(charged));
                    return minors.isNo() ? minors : minors.and(inquiry.isOfSameCase(other));
                }));
    }

    static Condition barred(String words, BiFunction<Inquiry, Prop64Section, Answer> ask) {
        return Condition.of(
                "the section is " + StatuteSections.CAN_BE_BARRED.inWords() + ", and " + words,
                inquiry -> SubdivisionFact.ask(
                                inquiry, section -> canBeBarred(section) ? ask.apply(inquiry, section) : Answer.NO)
                        .orElse(Answer.NO));
    }

    /** HS 11360 alone is asked about only where it is a felony, which (b) is not. */
    private static boolean canBeBarred(Prop64Section section) {
        return StatuteSections.CAN_BE_BARRED.contain(section) || BareTransport.is(section);
    }

    static Answer isEarlierCase(Inquiry inquiry, Conviction other) {
        Answer otherCase = inquiry.isOfSameCase(other).not();
        return otherCase.isNo() ? otherCase : otherCase.and(ChargeDate.isAfter(inquiry, other));
    }
}
