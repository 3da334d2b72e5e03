package org.recordclearance.prop64.policies;

import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.County;

/** The policy of the Contra Costa County District Attorney: the table of {@link SanJoaquin}. */
public final class ContraCosta extends Prop64Policy {

    /** Creates the provider. */
    public ContraCosta() {
        super("contra-costa", County.of("CONTRA COSTA"), "the criteria of the Contra Costa County District Attorney");
    }

    @Override
    public RuleSet create(Parameters given) {
        return table();
    }

    public static DecisionTable table() {
        return SanJoaquin.table(
                "contra-costa",
                County.of("CONTRA COSTA"),
                "the criteria of the Contra Costa County District Attorney, Clear My Record pilot");
    }
}
