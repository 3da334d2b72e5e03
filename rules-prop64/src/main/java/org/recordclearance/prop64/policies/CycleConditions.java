package org.recordclearance.prop64.policies;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.law.Descriptions;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;

/** Conditions about the other counts of the cycle that a conviction is in, whatever became of them. */
final class CycleConditions {

    /** In events of these types nothing is charged, so that a count without any offense is none. */
    private static final Set<EventType> NOTHING_CHARGED =
            ImmutableSet.of(EventType.REGISTRATION, EventType.APPLICANT, EventType.DECEASED, EventType.MENTAL_HEALTH);

    /** A count of the cycle and its place, which tells counts apart that can't be read. */
    record Placed(Count count, String place) {}

    private CycleConditions() {}

    /** Asks if no count of the cycle, whatever its disposition, is of a Prop 64 offense. */
    static Condition noProp64CountInCycle() {
        return Condition.of(
                "no count of the cycle, whatever its disposition, is under HS 11357, 11358, 11359 or 11360",
                inquiry -> some(inquiry, "Prop 64 in cycle", count -> true, CycleConditions::isProp64)
                        .not());
    }

    /** Asks if a count of the cycle is of such an offense. */
    static Answer some(Inquiry inquiry, String question, Predicate<Count> which, Predicate<CodeSection> holds) {
        return inquiry.some(
                question, counts(inquiry.conviction(), which), placed -> ask(inquiry, placed, question, holds));
    }

    /** Asks if every count of the cycle is of such an offense. */
    static Answer every(Inquiry inquiry, String question, Predicate<Count> which, Predicate<CodeSection> holds) {
        return inquiry.every(
                question, counts(inquiry.conviction(), which), placed -> ask(inquiry, placed, question, holds));
    }

    static boolean isProp64(CodeSection section) {
        return Prop64Section.of(section).isPresent();
    }

    private static Answer ask(Inquiry inquiry, Placed placed, String question, Predicate<CodeSection> holds) {
        return OffenseFact.ask(inquiry, placed.count(), question + " " + placed.place(), holds);
    }

    private static List<Placed> counts(Conviction conviction, Predicate<Count> which) {
        List<Placed> counts = new ArrayList<>();
        List<Event> events = conviction.cycle().events();
        for (int event = 0; event < events.size(); event++) {
            boolean charges = !NOTHING_CHARGED.contains(events.get(event).type());
            List<Count> all = events.get(event).counts();
            for (int count = 0; count < all.size(); count++) {
                Count each = all.get(count);
                if (which.test(each) && (charges || Descriptions.isOffenseStated(each))) {
                    counts.add(new Placed(each, event + "." + count));
                }
            }
        }
        return counts;
    }
}
