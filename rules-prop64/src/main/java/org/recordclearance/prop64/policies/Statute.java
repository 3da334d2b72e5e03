package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;
import static org.recordclearance.eligibility.Outcome.REVIEW;

import java.util.Locale;
import java.util.Optional;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RecordConditions;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64Conditions;
import org.recordclearance.prop64.TwoPriors;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Level;

/**
 * What Health and Safety Code 11361.8 itself gives, for a sentence completed or, by its remedy, still being served.
 *
 * <p>Parameters: {@code county}, whose convictions to review, all counties unless given; {@code two-priors}, see
 * {@link TwoPriors}, {@code same-section} unless given. Not legal advice; what a lawyer must still confirm is marked
 * (confirm).
 */
public final class Statute extends Prop64Policy {

    private static final String CHALLENGE = "; a challenge under HS 11361.9 can rest on it";
    private static final String NO_CHALLENGE = "; no challenge under HS 11361.9 can rest on it";
    private static final String TWO_PRIORS = "two-priors";

    /** Creates the provider. */
    public Statute() {
        super(
                "statute",
                "what Health and Safety Code 11361.8 itself gives",
                new Parameter(Parameters.COUNTY, false, "the county whose convictions are reviewed; all unless given"),
                new Parameter(TWO_PRIORS, false, "literal, same-section or off; same-section unless given"));
    }

    @Override
    public RuleSet create(Parameters given) {
        return table(given.county(), given.get(TWO_PRIORS).map(Statute::reading).orElse(TwoPriors.SAME_SECTION));
    }

    private static TwoPriors reading(String text) {
        for (TwoPriors reading : TwoPriors.values()) {
            if (words(reading).equals(text)) {
                return reading;
            }
        }
        throw new IllegalArgumentException("the parameter \"" + TWO_PRIORS + "\" must be literal, same-section or off");
    }

    private static String words(TwoPriors reading) {
        return reading.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static DecisionTable table(Optional<County> county, TwoPriors priors) {
        Condition coverage = StatuteCoverage.offense();
        DecisionTable.Builder table = DecisionTable.named("statute").source("HS 11361.8, as added by Proposition 64");
        county.ifPresent(name -> table.parameter(Parameters.COUNTY, name.toString()));
        return table.parameter(TWO_PRIORS, words(priors))
                .covers(county.map(Conditions::inCounty).map(coverage::and).orElse(coverage))
                .remedyByServing(RecordConditions.sentenceRuns())
                .step("date limit", StatuteCoverage.offenseSinceProp64())
                .then(NOT_ELIGIBLE, "Offense on or after 11/09/2016")
                .citing("HS 11361.8(a), (e)" + CHALLENGE)
                .step("later conviction", Prop64Conditions.sinceProp64())
                .then(REVIEW, "Offense before 11/09/2016, conviction after")
                .citing("HS 11361.8(a), (e)" + CHALLENGE)
                .step("attempt", StatuteCoverage.attempt())
                .then(REVIEW, "Attempt")
                .citing("PC 664; HS 11361.8(e)" + CHALLENGE)
                .step("accessory", StatuteCoverage.accessory())
                .then(REVIEW, "Accessory to a Prop 64 offense")
                .citing("PC 32; People v. Boatwright (2019)" + CHALLENGE)
                .step("predecessor", StatuteCoverage.predecessor())
                .then(REVIEW, "Predecessor of a Prop 64 section")
                .citing("HS 11361.8(e) (confirm)" + CHALLENGE)
                .step("subdivision", StatuteLevels.notInMap())
                .then(REVIEW, "Subdivision not stated or not known")
                .citing("HS 11361.8(e)" + NO_CHALLENGE)
                .step(
                        "felony of today",
                        Prop64Conditions.under("HS 11358(d)", "HS 11359(c)", "HS 11359(d)", "HS 11360(a)(3)"))
                .then(REVIEW, "Stated under a subdivision that is still a felony")
                .citing("HS 11358(d), 11359(c), 11359(d), 11360(a)(3)" + CHALLENGE)
                .step("rebutting fact", StatuteLevels.rebuttedByWords())
                .then(REVIEW, "A fact on the record rebuts the presumption")
                .citing("HS 11361.8(b), (f); 11359(c)(3), 11359(d), 11360(a)(3)(C), (D)" + CHALLENGE)
                .step("super strike", StatuteBars.prior(OffenseList.SUPER_STRIKES))
                .then(NOT_ELIGIBLE, "PC 667(e)(2)(C)(iv)")
                .citing("HS 11358(d)(1), 11359(c)(1), 11360(a)(3)(A); People v. Smit (2018)" + CHALLENGE)
                .step("PC 290", StatuteBars.prior(OffenseList.PC_290))
                .then(NOT_ELIGIBLE, "PC 290(c)")
                .citing("HS 11358(d)(1), 11359(c)(1), 11360(a)(3)(A); People v. Smit (2018)" + CHALLENGE)
                .when(
                        priors != TwoPriors.OFF,
                        next -> next.step("two priors", StatuteBars.twoPriors(priors))
                                .then(NOT_ELIGIBLE, "Two priors")
                                .citing("HS 11358(d)(2), 11359(c)(2), 11360(a)(3)(B) (confirm)" + CHALLENGE))
                .step("PC 290 registration", StatuteBars.registration())
                .then(REVIEW, "PC 290 registration")
                .citing("HS 11358(d)(1), 11359(c)(1), 11360(a)(3)(A)" + CHALLENGE)
                .step("companion conviction", StatuteBars.companion())
                .then(REVIEW, "Companion conviction under HS 11361")
                .citing("HS 11358(d), 11359(c)(3), 11359(d), 11360(a)(3)(C)" + CHALLENGE)
                .step("no crime", StatuteLevels.noCrime())
                .then(DISMISS, "No crime under Proposition 64")
                .citing("HS 11361.8(e), (f), 11362.1" + NO_CHALLENGE)
                .step("same level", StatuteLevels.alreadyThere())
                .then(NOT_ELIGIBLE, "Already the level Proposition 64 gives")
                .citing("HS 11361.8(e)" + NO_CHALLENGE)
                .step("infraction", StatuteLevels.settledAt(Level.INFRACTION))
                .then(REDUCE, "An infraction under Proposition 64")
                .citing("HS 11361.8(e), (f)" + NO_CHALLENGE)
                .step("misdemeanor", StatuteLevels.settledAt(Level.MISDEMEANOR))
                .then(REDUCE, "A misdemeanor under Proposition 64")
                .citing("HS 11361.8(e), (f)" + NO_CHALLENGE)
                .step("presumed misdemeanor", StatuteLevels.presumedAt(Level.MISDEMEANOR))
                .then(REDUCE, "At least a misdemeanor, presumed under HS 11361.8(f)")
                .citing("HS 11361.8(b), (f)" + CHALLENGE)
                .step("presumed infraction", StatuteLevels.presumedAt(Level.INFRACTION))
                .then(REDUCE, "At least an infraction, presumed under HS 11361.8(f)")
                .citing("HS 11361.8(b), (f)" + CHALLENGE)
                .otherwise(REVIEW, "Depends on facts that are not on the record")
                .build();
    }
}
