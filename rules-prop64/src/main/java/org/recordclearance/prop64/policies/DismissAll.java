package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Outcome.DISMISS;

import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64Conditions;
import org.recordclearance.rapsheet.County;

/** The hypothetical that every Prop 64 conviction of a county is dismissed. Parameter: {@code county}. */
public final class DismissAll extends Prop64Policy {

    /** Creates the provider. */
    public DismissAll() {
        super("dismiss-all", "every Prop 64 conviction of a county is dismissed", CHOSEN_COUNTY);
    }

    @Override
    public RuleSet create(Parameters given) {
        return table(chosenCounty(given));
    }

    public static DecisionTable table(County county) {
        return Grounds.of(everywhere()
                .parameter(Parameters.COUNTY, county.toString())
                .covers(Prop64Conditions.prop64Conviction().and(inCounty(county)))
                .build());
    }

    /** Begins the table of every county. */
    static DecisionTable.Builder everywhere() {
        return DecisionTable.named("dismiss-all")
                .source("a hypothetical to compare policies with")
                .covers(Prop64Conditions.prop64Conviction().and(StatuteCoverage.inCalifornia()))
                .otherwise(DISMISS, "Dismiss all Prop 64 charges");
    }
}
