package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Outcome.DISMISS;

import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64Conditions;
import org.recordclearance.prop64.Prop64Offenses;
import org.recordclearance.rapsheet.County;

/**
 * The hypothetical that every Prop 64 conviction of a county is dismissed, and every one of a related charge, see
 * {@link Prop64Offenses#isRelated}. Parameter: {@code county}.
 */
public final class DismissAllAndRelated extends Prop64Policy {

    /** Creates the provider. */
    public DismissAllAndRelated() {
        super(
                "dismiss-all-and-related",
                "every Prop 64 and related conviction of a county is dismissed",
                CHOSEN_COUNTY);
    }

    @Override
    public RuleSet create(Parameters given) {
        return table(chosenCounty(given));
    }

    public static DecisionTable table(County county) {
        return Grounds.of(
                everywhere()
                        .parameter(Parameters.COUNTY, county.toString())
                        .covers(Prop64Conditions.prop64OrRelatedConviction().and(inCounty(county)))
                        .build(),
                "related");
    }

    /** Begins the table of every county. */
    static DecisionTable.Builder everywhere() {
        return DecisionTable.named("dismiss-all-and-related")
                .source("a hypothetical to compare policies with")
                .covers(Prop64Conditions.prop64OrRelatedConviction().and(StatuteCoverage.inCalifornia()))
                .otherwise(DISMISS, "Dismiss all Prop 64 and related charges");
    }
}
