package org.recordclearance.prop64.facts;

import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.law.ProvenLevel;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;

/** The level of a conviction as a fact that may be missing, or inferred where the law allows it. */
public final class Levels {

    private Levels() {}

    /** Asks if the level of a conviction is one of several. */
    public static Answer isFromTo(Inquiry inquiry, Conviction conviction, Level lowest, Level highest) {
        if (ProvenLevel.isInferred(conviction)) {
            inquiry.note("level", "FELONY, inferred from the prison term by " + ProvenLevel.BASIS);
            return Answer.of(highest == Level.FELONY);
        }
        return inquiry.isLevelFromTo(conviction, lowest, highest);
    }
}
