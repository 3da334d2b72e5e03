package org.recordclearance.examples.countyreview;

import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.County;

/**
 * A policy that was asked for by name, made from the options of the command line.
 *
 * @param ruleSet the policy
 * @param provider what made it
 * @param parameters what it was made from
 */
record ChosenPolicy(RuleSet ruleSet, RuleSetProvider provider, Parameters parameters) {

    /**
     * Gets how its results are laid out.
     *
     * @throws UsageException if there is none
     */
    ReviewLayout layout() {
        try {
            return provider.layout(ruleSet, parameters);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    parameters.get(Parameters.COUNTY).isPresent()
                            ? e.getMessage()
                            : "policy " + provider.name() + " needs --county, whose results are to be laid out");
        }
    }

    /**
     * Gets how it was asked for, and in which county, unless that is the county whose own it is.
     *
     * @param asked how it was asked for
     */
    String titled(String asked) {
        return asked
                + parameters
                        .get(Parameters.COUNTY)
                        .filter(county -> !isOwn(county))
                        .map(county -> " in " + county)
                        .orElse("");
    }

    private boolean isOwn(String county) {
        return provider.county().filter(County.of(county)::equals).isPresent();
    }
}
