package org.recordclearance.prop64.policies;

import java.util.function.Predicate;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.facts.OffenseKind;
import org.recordclearance.prop64.law.PolicyStep;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.DispositionType;

/**
 * What San Francisco's pilot asked about plea bargains: PC 32, HS 11364 or HS 11366 in a cycle with a Prop 64 charge, counts
 * that the prosecutor rejected left out.
 */
final class PleaBargains {

    /** What a Prop 64 charge may have been bargained down to. */
    private static final PolicyStep CODES = SanFrancisco2018.own("plea bargain");

    /** The felonies that Proposition 64 keeps: sale with minors, or of more than a lawful amount across a border. */
    private static final PolicyStep STILL_FELONIES = SanFrancisco2018.own("not eligible offenses");

    private static final OffenseKind ELIGIBLE = OffenseKind.of(PleaBargains::isEligible);
    private static final OffenseKind PLEA_ALONE = OffenseKind.of(PleaBargains::isPleaAlone);

    private static final String PLEA_BARGAIN_CODE = "the section is " + CODES.words();

    private PleaBargains() {}

    /** Asks what the policy covers: a Prop 64 offense, or what one may have been bargained down to. */
    static Condition prop64OrPossiblePleaBargain() {
        Condition offense = Condition.of(
                "the conviction is under " + STILL_FELONIES.words(), inquiry -> OffenseFact.covers(inquiry, ELIGIBLE));
        Condition plea = Condition.of(PLEA_BARGAIN_CODE, inquiry -> OffenseFact.covers(inquiry, PLEA_ALONE));
        Condition charged = Condition.of(
                "such an offense is charged in its cycle and not rejected",
                inquiry -> CycleConditions.some(inquiry, notRejected(), PleaBargains::isEligible));
        return offense.or(plea.and(charged));
    }

    /** Asks if the conviction is of a section that a Prop 64 charge may have been bargained down to. */
    static Condition pleaBargainCode() {
        return Condition.of(
                PLEA_BARGAIN_CODE, inquiry -> OffenseFact.ask(inquiry, inquiry.conviction(), PleaBargains::isPlea));
    }

    /** Asks if nothing but Prop 64 offenses and such sections is charged in the cycle. */
    static Condition everyCountIsProp64OrPlea() {
        return Condition.of(
                "every count of the cycle that the prosecutor did not reject is a Prop 64 offense or such a section",
                inquiry -> CycleConditions.every(
                        inquiry, notRejected(), section -> CycleConditions.isProp64(section) || isPlea(section)));
    }

    private static Predicate<Count> notRejected() {
        return count -> !count.has(DispositionType.PROSECUTOR_REJECTED);
    }

    private static boolean isEligible(CodeSection section) {
        return Prop64Section.of(section)
                .filter(offense -> STILL_FELONIES.sections().stream().noneMatch(offense::isWithin))
                .isPresent();
    }

    /** A Prop 64 offense beside it makes it one. */
    private static boolean isPleaAlone(CodeSection section) {
        return isPlea(section) && Prop64Section.of(section).isEmpty();
    }

    private static boolean isPlea(CodeSection section) {
        return CODES.sections().stream().anyMatch(section::isWithin);
    }
}
