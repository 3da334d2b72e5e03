package org.recordclearance.prop64.facts;

import java.util.Optional;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.law.GangCombinations;
import org.recordclearance.prop64.law.ListedOffense;
import org.recordclearance.prop64.law.ListedOffenses;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Truth;

/** Whether a conviction on the record is of an offense on a list, as a fact that may not be known. */
public final class ListedFact {

    private ListedFact() {}

    /** Asks it; the fact that is missing is the code section, or whether the offense is one of the list. */
    public static Answer ask(Inquiry inquiry, Conviction conviction, OffenseList list) {
        if (!OffenseFact.isReadable(conviction.count())) {
            return inquiry.undetermined(conviction, list.offense(), OffenseFact.missing(conviction.count()));
        }
        Optional<ListedOffense> found = ListedOffenses.of(conviction, list);
        if (found.isEmpty()) {
            return list == OffenseList.SUPER_STRIKES ? forAGang(inquiry, conviction) : Answer.NO;
        }
        ListedOffense offense = found.get();
        if (offense.answer() == Truth.YES) {
            inquiry.note(list.offense(), offense.asWritten());
            return Answer.YES;
        }
        String fact = "whether " + offense.asWritten() + " is " + list.offense();
        return inquiry.undetermined(conviction, list.offense(), new MissingFact(fact, Problem.UNDETERMINED));
    }

    /** A conviction of the same step whose section can't be read may make the offense one for a gang. */
    private static Answer forAGang(Inquiry inquiry, Conviction conviction) {
        if (GangCombinations.isOffense(conviction.codeSection().orElseThrow()) == Truth.NO) {
            return Answer.NO;
        }
        Optional<Conviction> unread = GangCombinations.partners(conviction)
                .filter(partner -> partner.codeSection().isEmpty())
                .findFirst();
        return unread.isEmpty()
                ? Answer.NO
                : inquiry.undetermined(
                        conviction,
                        OffenseList.SUPER_STRIKES.offense(),
                        OffenseFact.missing(unread.get().count()));
    }
}
