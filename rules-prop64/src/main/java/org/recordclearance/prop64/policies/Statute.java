package org.recordclearance.prop64.policies;

import java.util.List;
import java.util.Optional;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.prop64.InchoateTargets;
import org.recordclearance.prop64.TwoPriors;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.StatuteStep;
import org.recordclearance.rapsheet.County;

/**
 * What Health and Safety Code 11361.8 itself gives, for a sentence completed or, by another remedy, still being served. As of a
 * day before Proposition 64 it covers nothing.
 *
 * <p>Parameters: {@code county}, whose convictions to review, all counties unless given; {@code two-priors}, see
 * {@link TwoPriors}, {@code contested} unless given; {@code assume-targets-of-other-counts}, see {@link InchoateTargets}. Not legal
 * advice; what a lawyer must still confirm is in the table of {@link StatuteStep}.
 */
public final class Statute extends StatutePolicy {

    /** Creates the provider. */
    public Statute() {
        super("statute", "what Health and Safety Code 11361.8 itself gives");
    }

    @Override
    DecisionTable table(Optional<County> county, TwoPriors priors, InchoateTargets targets) {
        DecisionTable.Builder table =
                DecisionTable.named(name()).version("3").source("HS 11361.8, as added by Proposition 64 and amended");
        StatuteTable.of(table, Limits.PROP_64_IN_EFFECT, county, priors, targets, StatuteStep::authority);
        for (StatuteTable.Relief relief : StatuteTable.reliefs()) {
            StatuteStep law = StatuteStep.named(relief.name());
            table.step(relief.name(), relief.condition())
                    .then(relief.outcome(), relief.reason())
                    .citing(law.authority())
                    .inForce(law.dated().inForce());
        }
        return Grounds.ofStatute(table.build(), List.of());
    }
}
