package org.recordclearance.prop64.policies;

import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSetProvider.Parameter;
import org.recordclearance.prop64.InchoateTargets;

/** The parameter by which policies assume a target of conspiracy or attempt alone, which none does unless it is told to. */
final class InchoateTargetsParameter {

    private static final String NAME = "assume-targets-of-other-counts";

    static final Parameter PARAMETER = new Parameter(
            NAME,
            false,
            "yes to assume that a conspiracy or attempt whose target is not stated was to commit one of the other offenses of"
                    + " its cycle; no unless given");

    private InchoateTargetsParameter() {}

    static InchoateTargets of(Parameters given) {
        return switch (given.get(NAME).orElse("no")) {
            case "yes" -> InchoateTargets.AMONG_OTHER_COUNTS;
            case "no" -> InchoateTargets.OPEN;
            default -> throw new IllegalArgumentException("the parameter \"" + NAME + "\" must be yes or no");
        };
    }

    /** Has a table print the parameter, where something is assumed. */
    static void print(DecisionTable.Builder table, InchoateTargets targets) {
        if (targets != InchoateTargets.OPEN) {
            table.parameter(NAME, "yes");
        }
    }
}
