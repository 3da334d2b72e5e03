package org.recordclearance.prop64.policies;

import java.util.Optional;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.InchoateTargets;
import org.recordclearance.prop64.TwoPriors;
import org.recordclearance.rapsheet.County;

/** What the providers of the statute's own policies have in common: any county or one, and the assumptions to choose. */
abstract sealed class StatutePolicy extends Prop64Policy permits Statute, AuditOfRelief {

    StatutePolicy(String name, String description) {
        super(name, description, ANY_COUNTY, TwoPriorsParameter.PARAMETER, InchoateTargetsParameter.PARAMETER);
    }

    @Override
    public final RuleSet create(Parameters given) {
        return table(given.county(), TwoPriorsParameter.of(given), InchoateTargetsParameter.of(given));
    }

    /** Makes the table of all counties, with nothing assumed of conspiracy and attempt alone. */
    public final DecisionTable table(TwoPriors priors) {
        return table(Optional.empty(), priors, InchoateTargets.OPEN);
    }

    abstract DecisionTable table(Optional<County> county, TwoPriors priors, InchoateTargets targets);
}
