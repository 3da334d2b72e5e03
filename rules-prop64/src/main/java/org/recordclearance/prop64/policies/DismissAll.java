package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Outcome.DISMISS;

import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64Conditions;
import org.recordclearance.rapsheet.County;

/** The hypothetical that every Prop 64 conviction of a county is dismissed. Parameter: {@code county}. */
public sealed class DismissAll extends Prop64Policy permits DismissAllAndRelated {

    private final String offenses;
    private final Condition covered;
    private final String[] resources;

    /** Creates the provider. */
    public DismissAll() {
        this("dismiss-all", "Prop 64", Prop64Conditions.prop64Conviction());
    }

    DismissAll(String name, String offenses, Condition covered, String... resources) {
        super(name, "every " + offenses + " conviction of a county is dismissed", CHOSEN_COUNTY);
        this.offenses = offenses;
        this.covered = covered;
        this.resources = resources;
    }

    @Override
    public final RuleSet create(Parameters given) {
        return table(chosenCounty(given));
    }

    public final DecisionTable table(County county) {
        return Grounds.of(
                begun().coversIn(county, place -> covered.and(inCounty(place))).build(), resources);
    }

    /** The table of every county. */
    final DecisionTable everywhere() {
        return begun().covers(covered.and(StatuteCoverage.inCalifornia())).build();
    }

    private DecisionTable.Builder begun() {
        return DecisionTable.named(name())
                .source("a hypothetical to compare policies with")
                .otherwise(DISMISS, "Dismiss all " + offenses + " charges");
    }
}
