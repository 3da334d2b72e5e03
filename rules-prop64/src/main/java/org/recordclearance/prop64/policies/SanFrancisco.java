package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Outcome.DISMISS;

import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64Conditions;
import org.recordclearance.rapsheet.County;

/**
 * The final policy of the San Francisco District Attorney: every Prop 64 conviction of the county, of any level or none, is
 * dismissed and sealed. {@link SanFrancisco2018} is the pilot before it.
 */
public final class SanFrancisco extends Prop64Policy {

    static final County COUNTY = County.of("SAN FRANCISCO");

    /** Creates the provider. */
    public SanFrancisco() {
        super("san-francisco", COUNTY, "the final criteria of the San Francisco District Attorney, 2019");
    }

    @Override
    public RuleSet create(Parameters given) {
        return table();
    }

    public static DecisionTable table() {
        return Grounds.of(DecisionTable.named("san-francisco")
                .source("the policy of the San Francisco District Attorney of February 2019")
                .coversIn(COUNTY, county -> Prop64Conditions.prop64Conviction().and(inCounty(county)))
                .otherwise(DISMISS, "San Francisco District Attorney policy")
                .build());
    }
}
