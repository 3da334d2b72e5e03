package org.recordclearance.examples.benchmarks;

import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.examples.benchmarks.drools.DroolsTable;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.prop64.Prop64Options;

/** A policy that the benchmarks judge by: as a decision table of the library, and as rules of Drools. */
public enum MeasuredPolicy {

    /** The policy of the Los Angeles County District Attorney. */
    LOS_ANGELES(Prop64.losAngeles()),

    /** The policy that a county configures, with every kind of step in use. */
    CONFIGURABLE(Prop64.configurable(
            "SAN JOAQUIN",
            Prop64Options.builder()
                    .dismiss("11357")
                    .reduce("11359")
                    .subjectUnder21AtConviction(true)
                    .subjectAgeThreshold(57)
                    .yearsSinceConvictionThreshold(10)
                    .yearsCrimeFreeThreshold(7)
                    .subjectHasOnlyProp64Charges(true)
                    .subjectIsDeceased(true)
                    .build()));

    private final DecisionTable table;

    MeasuredPolicy(DecisionTable table) {
        this.table = table;
    }

    /**
     * Gets the policy as the library has it.
     *
     * @return the decision table
     */
    public DecisionTable table() {
        return table;
    }

    /**
     * Obtains the policy as rules of Drools, for complete records.
     *
     * @return the rules, compiled anew
     */
    public DroolsTable drools() {
        return DroolsTable.named(table.name());
    }

    /**
     * Gets the county whose convictions it covers.
     *
     * @return the name in capitals
     */
    public String county() {
        return table.parameters().getOrDefault(Parameters.COUNTY, "");
    }
}
