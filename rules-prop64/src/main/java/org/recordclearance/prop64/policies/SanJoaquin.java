package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.moreThanYearsSinceLatestConviction;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REVIEW;
import static org.recordclearance.eligibility.RecordConditions.moreThanOneConviction;
import static org.recordclearance.eligibility.RecordConditions.sentenceEnded;
import static org.recordclearance.prop64.Prop64Conditions.notFelony;
import static org.recordclearance.prop64.Prop64Conditions.prop64OrRelatedConviction;
import static org.recordclearance.prop64.Prop64Conditions.relatedCharge;
import static org.recordclearance.prop64.Prop64Conditions.relatedChargeUnder;
import static org.recordclearance.prop64.Prop64Conditions.sinceProp64;
import static org.recordclearance.prop64.Prop64Conditions.under;
import static org.recordclearance.prop64.policies.CycleConditions.noProp64CountInCycle;

import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.Reason;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.PolicyStep;
import org.recordclearance.prop64.results.PrintedDate;
import org.recordclearance.prop64.results.ReasonsForRelief;
import org.recordclearance.rapsheet.County;

/** The policy of the San Joaquin County District Attorney. {@link ContraCosta} has the same table. */
public final class SanJoaquin extends Prop64Policy {

    private static final Outcome FLAG = REVIEW.saying("Maybe Eligible - Flag for Review");

    /** Creates the provider. */
    public SanJoaquin() {
        super("san-joaquin", County.of("SAN JOAQUIN"), "the criteria of the San Joaquin County District Attorney");
    }

    @Override
    public RuleSet create(Parameters given) {
        return table();
    }

    public static DecisionTable table() {
        return table(
                "san-joaquin",
                County.of("SAN JOAQUIN"),
                "the criteria of the San Joaquin County District Attorney, Clear My Record pilot");
    }

    private static PolicyStep own(String step) {
        return PolicyStep.of("san-joaquin", step);
    }

    public static DecisionTable table(String name, County county, String source) {
        int years = own("five years").number();
        return Grounds.of(
                DecisionTable.named(name)
                        .source(source)
                        .coversIn(county, place -> prop64OrRelatedConviction().and(inCounty(place)))
                        .undecided(FLAG)
                        .step("date limit", sinceProp64())
                        .then(NOT_ELIGIBLE, "Occurred after " + PrintedDate.of(Limits.PROP_64_IN_EFFECT))
                        .citing(own("date limit").authority())
                        .step("related charge alone", relatedCharge().and(noProp64CountInCycle()))
                        .then(FLAG, "No Related Prop64 Charges")
                        .step("BP 4060", relatedChargeUnder(own("BP 4060").sectionsInWords()[0]))
                        .then(FLAG, "4060 BP")
                        .step("related charge", relatedCharge())
                        .then(
                                DISMISS,
                                new Reason(
                                        "<code section>",
                                        conviction -> conviction.count().asWritten()))
                        .step("not a felony", notFelony())
                        .then(DISMISS, ReasonsForRelief.NOT_A_FELONY)
                        .step("11357", under(own("11357").sectionsInWords()))
                        .then(DISMISS, "11357 HS")
                        .step("five years", moreThanOneConviction().and(moreThanYearsSinceLatestConviction(years)))
                        .then(DISMISS, "No convictions in past " + years + " years")
                        .step("more than one conviction", moreThanOneConviction())
                        .then(FLAG, "Has convictions in past " + years + " years")
                        .step("sentence ended", sentenceEnded())
                        .then(DISMISS, "Sentence Completed")
                        .otherwise(FLAG, "Sentence not Completed")
                        .build(),
                "related");
    }
}
