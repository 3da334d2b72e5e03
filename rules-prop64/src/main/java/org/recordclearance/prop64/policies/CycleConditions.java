package org.recordclearance.prop64.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.law.Descriptions;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Event;

/** Conditions about the other counts of the cycle that a conviction is in, whatever became of them. */
final class CycleConditions {

    private CycleConditions() {}

    /** Asks if no count of the cycle, whatever its disposition, is of a Prop 64 offense. */
    static Condition noProp64CountInCycle() {
        return Condition.of(
                "no count of the cycle, whatever its disposition, is under " + StatuteSections.REDUCED.inWords(),
                inquiry ->
                        some(inquiry, count -> true, CycleConditions::isProp64).not());
    }

    /** Asks if a count of the cycle is of such an offense. */
    static Answer some(Inquiry inquiry, Predicate<Count> which, Predicate<CodeSection> holds) {
        return inquiry.some(counts(inquiry.conviction(), which), count -> OffenseFact.ask(inquiry, count, holds));
    }

    /** Asks if every count of the cycle is of such an offense. */
    static Answer every(Inquiry inquiry, Predicate<Count> which, Predicate<CodeSection> holds) {
        return inquiry.every(counts(inquiry.conviction(), which), count -> OffenseFact.ask(inquiry, count, holds));
    }

    static boolean isProp64(CodeSection section) {
        return Prop64Section.of(section).isPresent();
    }

    private static List<Count> counts(Conviction conviction, Predicate<Count> which) {
        List<Count> counts = new ArrayList<>();
        for (Event event : conviction.cycle().events()) {
            boolean charges = event.type().charges();
            for (Count each : event.counts()) {
                if (which.test(each) && (charges || Descriptions.isOffenseStated(each))) {
                    counts.add(each);
                }
            }
        }
        return counts;
    }
}
