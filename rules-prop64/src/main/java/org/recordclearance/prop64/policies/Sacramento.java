package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.moreThanYearsSinceLatestConviction;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;
import static org.recordclearance.eligibility.RecordConditions.moreThanOneConviction;
import static org.recordclearance.eligibility.RecordConditions.sentenceEnded;
import static org.recordclearance.prop64.Prop64Conditions.notFelony;
import static org.recordclearance.prop64.Prop64Conditions.prop64Conviction;
import static org.recordclearance.prop64.Prop64Conditions.sinceProp64;
import static org.recordclearance.prop64.Prop64Conditions.under;

import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.PolicyStep;
import org.recordclearance.prop64.results.PrintedDate;
import org.recordclearance.prop64.results.ReasonsForRelief;
import org.recordclearance.rapsheet.County;

/** The policy of the Sacramento County District Attorney. */
public final class Sacramento extends Prop64Policy {

    private static final County COUNTY = County.of("SACRAMENTO");

    /** Creates the provider. */
    public Sacramento() {
        super("sacramento", COUNTY, "the criteria of the Sacramento County District Attorney");
    }

    @Override
    public RuleSet create(Parameters given) {
        return table();
    }

    private static PolicyStep own(String step) {
        return PolicyStep.of("sacramento", step);
    }

    public static DecisionTable table() {
        int years = own("ten years").number();
        return Grounds.of(DecisionTable.named("sacramento")
                .source("the criteria of the Sacramento County District Attorney, Clear My Record pilot")
                .coversIn(COUNTY, county -> prop64Conviction().and(inCounty(county)))
                .step("date limit", sinceProp64())
                .then(NOT_ELIGIBLE, "Occurred after " + PrintedDate.of(Limits.PROP_64_IN_EFFECT))
                .citing(own("date limit").authority())
                .step("not a felony", notFelony())
                .then(DISMISS, ReasonsForRelief.NOT_A_FELONY)
                .step("11357(b)", under(own("11357(b)").sectionsInWords()))
                .then(DISMISS, "HS 11357(b)")
                .step("ten years", moreThanOneConviction().and(moreThanYearsSinceLatestConviction(years)))
                .then(DISMISS, "No convictions in past " + years + " years")
                .step("more than one conviction", moreThanOneConviction())
                .then(REDUCE, "Has convictions in past " + years + " years")
                .step("sentence ended", sentenceEnded())
                .then(DISMISS, "Sentence Completed")
                .otherwise(REDUCE, "Sentence not Completed")
                .build());
    }
}
