package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;
import static org.recordclearance.eligibility.Outcome.REVIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.prop64.InchoateTargets;
import org.recordclearance.prop64.Prop64Conditions;
import org.recordclearance.prop64.TwoPriors;
import org.recordclearance.prop64.facts.ServedSentence;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.prop64.law.RemedyLaw;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.prop64.law.StatuteStep;
import org.recordclearance.prop64.results.PrintedDate;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Level;

/** What HS 11361.8 gives and denies, step by step: what the statute's own table and that of its audit have in common. */
final class StatuteTable {

    /** The parameter that chooses a {@link TwoPriors}. */
    static final String TWO_PRIORS = "two-priors";

    /**
     * A step that gives relief.
     *
     * @param name its name
     * @param condition when it does
     * @param outcome a dismissal or a reduction
     * @param reason why, as the statute puts it
     * @param due what is to be done
     */
    record Relief(String name, Condition condition, Outcome outcome, String reason, String due) {}

    private final DecisionTable.Builder table;
    private final Function<StatuteStep, String> authority;

    private StatuteTable(DecisionTable.Builder table, Function<StatuteStep, String> authority) {
        this.table = table;
        this.authority = authority;
    }

    /**
     * Begins a table of the convictions of a county, or of all, with what denies relief and what a person must look at.
     *
     * @param since the day since which there is such a law
     * @param authority gives what a step cites
     */
    static DecisionTable.Builder of(
            DecisionTable.Builder table,
            LocalDate since,
            Optional<County> county,
            TwoPriors priors,
            InchoateTargets targets,
            Function<StatuteStep, String> authority) {
        county.ifPresent(name -> table.parameter(Parameters.COUNTY, name.toString()));
        InchoateTargetsParameter.print(table, targets);
        table.parameter(TWO_PRIORS, TwoPriorsParameter.words(priors))
                .covers(StatuteCoverage.isLawSince(since)
                        .and(county.map(Conditions::inCounty).orElseGet(StatuteCoverage::inCalifornia))
                        .and(StatuteCoverage.offense()))
                .lawSince(since)
                .remedyByServing(ServedSentence.runs())
                .otherwise(REVIEW, "Depends on facts that are not on the record");
        RemedyLaw.AUTHORITIES.forEach(table::remedyCiting);
        new StatuteTable(table, authority).add(priors, targets);
        return table;
    }

    private void add(TwoPriors priors, InchoateTargets targets) {
        String limit = PrintedDate.of(Limits.PROP_64_IN_EFFECT);
        step("date limit", StatuteCoverage.offenseSinceProp64(), NOT_ELIGIBLE, "Offense on or after " + limit);
        step(
                "later conviction",
                Prop64Conditions.sinceProp64(),
                REVIEW,
                "Offense before " + limit + ", conviction after");
        step("attempt", StatuteCoverage.attempt(), REVIEW, "Attempt");
        step("accessory", StatuteCoverage.accessory(), REVIEW, "Accessory to a Prop 64 offense");
        step("predecessor", StatuteCoverage.predecessor(), REVIEW, "Predecessor of a Prop 64 section");
        step(
                "felony of today",
                Prop64Conditions.under(StatuteSections.FELONIES_OF_TODAY.words()),
                REVIEW,
                "Stated under a subdivision that is still a felony");
        step(
                "later subdivision",
                StatuteCoverage.laterSubdivision(),
                REVIEW,
                "Stated under a subdivision that did not exist then");
        step("subdivision", StatuteLevels.notInMap(), REVIEW, "Subdivision not stated or not known");
        step(
                "super strike",
                StatuteBars.prior(OffenseList.SUPER_STRIKES, targets),
                NOT_ELIGIBLE,
                OffenseList.SUPER_STRIKES.basis());
        step("PC 290", StatuteBars.prior(OffenseList.PC_290, targets), NOT_ELIGIBLE, OffenseList.PC_290.basis());
        if (priors != TwoPriors.OFF) {
            step("two priors", PriorsOfSection.twoOrMore(priors), NOT_ELIGIBLE, "Two priors");
        }
        step("PC 290 registration", StatuteBars.registration(), REVIEW, "PC 290 registration");
        step("companion conviction", StatuteBars.companion(), REVIEW, "Companion conviction under HS 11361");
        step("rebutting fact", StatuteFacts.mayRebut(), REVIEW, "A fact on the record may rebut the presumption");
        step("stated amount", StatuteFacts.smallAmount(), REVIEW, "An amount on the record may make it no crime");
        step("same level", StatuteLevels.alreadyThere(), NOT_ELIGIBLE, "Already the level Proposition 64 gives");
    }

    private void step(String name, Condition condition, Outcome outcome, String reason) {
        StatuteStep law = StatuteStep.named(name);
        table.step(name, condition)
                .then(outcome, reason)
                .citing(authority.apply(law))
                .inForce(law.dated().inForce());
    }

    /** Gets the steps that give relief, to stand behind the others. */
    static List<Relief> reliefs() {
        List<Relief> all = new ArrayList<>();
        all.add(new Relief(
                "no crime",
                StatuteLevels.noCrime(),
                DISMISS,
                "No crime under Proposition 64",
                "Dismissal, as it is no crime under Proposition 64"));
        for (Level level : List.of(Level.INFRACTION, Level.MISDEMEANOR)) {
            String name = level == Level.INFRACTION ? "infraction" : "misdemeanor";
            String one = (level == Level.INFRACTION ? "an " : "a ") + name;
            all.add(new Relief(
                    name,
                    StatuteLevels.settledAt(level),
                    REDUCE,
                    (level == Level.INFRACTION ? "An " : "A ") + name + " under Proposition 64",
                    "Reduction to " + one));
        }
        for (Level level : List.of(Level.MISDEMEANOR, Level.INFRACTION)) {
            String name = level == Level.INFRACTION ? "infraction" : "misdemeanor";
            String one = (level == Level.INFRACTION ? "an " : "a ") + name;
            all.add(new Relief(
                    "presumed " + name,
                    StatuteLevels.presumedAt(level),
                    REDUCE,
                    "At least " + one + ", presumed under HS 11361.8(f)",
                    "Reduction to " + one + " at least, presumed under HS 11361.8(f)"));
        }
        return all;
    }
}
