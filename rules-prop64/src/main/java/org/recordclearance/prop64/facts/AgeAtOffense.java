package org.recordclearance.prop64.facts;

import java.util.List;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.law.OffenseMap;
import org.recordclearance.prop64.law.OffenseMap.Row;
import org.recordclearance.prop64.law.Prop64Section;

/** The age at the offense, compared with the ages that rows of {@link OffenseMap} are for. */
public final class AgeAtOffense {

    private AgeAtOffense() {}

    /** Asks if it is one that a row is for. */
    public static Answer isOf(Inquiry inquiry, Row row) {
        Answer oldEnough = row.fromAge() == 0 ? Answer.YES : OffenseDate.isAtAge(inquiry, row.fromAge());
        return row.toAge() == Integer.MAX_VALUE || oldEnough.isNo()
                ? oldEnough
                : oldEnough.and(OffenseDate.isAtAge(inquiry, row.toAge() + 1).not());
    }

    /** Asks if it is one that none of some rows is for: HS 11357(d) is for adults, 11357(e) for those under 18. */
    public static Answer isOfNone(Inquiry inquiry, List<Row> rows) {
        boolean areForAll = rows.stream().anyMatch(row -> row.fromAge() == 0)
                && rows.stream().anyMatch(row -> row.toAge() == Integer.MAX_VALUE);
        if (areForAll) {
            return Answer.NO;
        }
        Answer some = Answer.NO;
        for (Row row : rows) {
            some = some.or(isOf(inquiry, row));
        }
        return some.not();
    }

    /** Checks if it is certain that nobody of the age could commit an offense. */
    static boolean rulesOut(Inquiry inquiry, Prop64Section offense) {
        return isOfNone(inquiry, OffenseMap.rowsOfAnyDay(offense)).isYes();
    }
}
