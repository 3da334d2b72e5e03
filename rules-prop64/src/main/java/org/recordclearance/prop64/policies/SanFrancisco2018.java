package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REVIEW;
import static org.recordclearance.prop64.PriorConditions.pc290RegistrationOnRecord;
import static org.recordclearance.prop64.PriorConditions.superStrikeOnRecord;
import static org.recordclearance.prop64.Prop64Conditions.provenFelony;
import static org.recordclearance.prop64.policies.PleaBargains.everyCountIsProp64OrPlea;
import static org.recordclearance.prop64.policies.PleaBargains.pleaBargainCode;
import static org.recordclearance.prop64.policies.PleaBargains.prop64OrPossiblePleaBargain;

import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RecordConditions;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.InchoateTargets;
import org.recordclearance.prop64.PriorConditions;
import org.recordclearance.prop64.law.PolicyStep;

/**
 * The pilot of the San Francisco District Attorney on printed rap sheets, 2018.
 *
 * <p>It covers felony convictions of San Francisco's courts that were not set aside under Penal Code 1203.4, of Prop 64
 * offenses and of what these may have been bargained down to. Its determinations carry the remedy: resentencing while the
 * longest sentence of the event runs, redesignation afterwards.
 *
 * <p>Parameter: {@code assume-targets-of-other-counts}, see {@link InchoateTargets}.
 */
public final class SanFrancisco2018 extends Prop64Policy {

    private static final Outcome MAYBE = REVIEW.saying("Maybe");

    /** Creates the provider. */
    public SanFrancisco2018() {
        super(
                "san-francisco-2018",
                SanFrancisco.COUNTY,
                "the pilot criteria of the San Francisco District Attorney, 2018",
                InchoateTargetsParameter.PARAMETER);
    }

    @Override
    public RuleSet create(Parameters given) {
        return table(InchoateTargetsParameter.of(given));
    }

    public static DecisionTable table() {
        return table(InchoateTargets.OPEN);
    }

    private static DecisionTable table(InchoateTargets targets) {
        DecisionTable.Builder table = DecisionTable.named("san-francisco-2018")
                .source("the pilot of the San Francisco District Attorney, 2018")
                .coversIn(
                        SanFrancisco.COUNTY,
                        county -> prop64OrPossiblePleaBargain()
                                .and(inCounty(county))
                                .and(provenFelony().saying("the level is felony"))
                                .and(notSetAside()));
        InchoateTargetsParameter.print(table, targets);
        return Grounds.withBars(
                table.undecided(MAYBE)
                        .remedyByServing(eventSentenceRuns())
                        .step("PC 290 registration", pc290RegistrationOnRecord())
                        .then(NOT_ELIGIBLE, "PC 290 registration")
                        .citing(own("PC 290 registration").authority())
                        .step("super strike", superStrikeOnRecord(targets))
                        .then(NOT_ELIGIBLE, "Super strike")
                        .citing(own("super strike").authority())
                        .step("two priors", PriorConditions.threeEventsOfSection())
                        .then(NOT_ELIGIBLE, "Two priors")
                        .citing(own("two priors").authority())
                        .step("plea bargain", pleaBargainCode().and(everyCountIsProp64OrPlea()))
                        .then(DISMISS, "Plea bargain of a Prop 64 charge")
                        .step("possible plea bargain", pleaBargainCode())
                        .then(MAYBE, "Possible plea bargain of a Prop 64 charge")
                        .otherwise(DISMISS, "Prop 64 conviction")
                        .build(),
                "pilot",
                "super strike",
                "PC 290 registration");
    }

    /** Gets what a step asks for and cites. */
    static PolicyStep own(String step) {
        return PolicyStep.of("san-francisco-2018", step);
    }

    private static Condition notSetAside() {
        return Condition.of("its count was not set aside under PC 1203.4", inquiry -> {
            boolean setAside = inquiry.conviction().isSetAside();
            inquiry.note("set aside under PC 1203.4", setAside ? "yes" : "no");
            return Answer.of(!setAside);
        });
    }

    private static Condition eventSentenceRuns() {
        return Condition.of(
                "the longest sentence of the event ends after the as-of date",
                inquiry -> inquiry.some(
                        inquiry.convictions().stream()
                                .filter(other ->
                                        other.event() == inquiry.conviction().event())
                                .toList(),
                        other -> RecordConditions.sentenceRuns(inquiry, other)));
    }
}
