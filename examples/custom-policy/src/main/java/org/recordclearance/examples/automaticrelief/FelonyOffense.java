package org.recordclearance.examples.automaticrelief;

import java.util.List;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.Prop64Offenses;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Truth;

/** Whether an offense is on a list, as a fact that the code section may not settle. */
final class FelonyOffense {

    private FelonyOffense() {}

    /**
     * Asks if the offense of the conviction is on a list. An enhancement found in the same case, such as the use of a
     * firearm, may make any felony serious or violent: unknown.
     */
    static Answer isListed(Inquiry inquiry, FelonyList list) {
        Conviction conviction = inquiry.conviction();
        return inquiry.offense(conviction, section -> {
            Truth answer = list.lists(section);
            return answer == Truth.NO ? isEnhanced(inquiry, list) : answer(inquiry, conviction, list.offense(), answer);
        });
    }

    /** Asks if a conviction is of an offense that requires registration as a sex offender. */
    static Answer isPc290(Inquiry inquiry, Conviction conviction) {
        String offense = "a PC 290 offense";
        return inquiry.offense(
                conviction, section -> answer(inquiry, conviction, offense, Prop64Offenses.pc290(section)));
    }

    /** Gets the fact that is missing where a code section does not settle what an offense is. */
    static MissingFact whether(Conviction conviction, String offense) {
        return new MissingFact("whether " + conviction.count().asWritten() + " is " + offense, Problem.UNDETERMINED);
    }

    private static Answer answer(Inquiry inquiry, Conviction conviction, String offense, Truth answer) {
        return switch (answer) {
            case YES -> Answer.YES;
            case NO -> Answer.NO;
            case UNKNOWN -> inquiry.undetermined(conviction, whether(conviction, offense));
        };
    }

    private static Answer isEnhanced(Inquiry inquiry, FelonyList list) {
        Conviction conviction = inquiry.conviction();
        List<Conviction> beside = inquiry.convictions().stream()
                .filter(other -> !other.equals(conviction) && other.isInStepOf(conviction))
                .toList();
        return inquiry.some(beside, other -> inquiry.offense(other, section -> enhances(section, inquiry, list)));
    }

    private static Answer enhances(CodeSection section, Inquiry inquiry, FelonyList list) {
        return FelonyList.ENHANCEMENT.lists(section) == Truth.NO
                ? Answer.NO
                : answer(inquiry, inquiry.conviction(), list.offense(), Truth.UNKNOWN);
    }
}
