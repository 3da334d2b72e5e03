package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.deceased;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REVIEW;
import static org.recordclearance.eligibility.RecordConditions.noSentenceRuns;
import static org.recordclearance.eligibility.RecordConditions.someSentenceRuns;
import static org.recordclearance.eligibility.RecordConditions.yearsSinceEveryConviction;
import static org.recordclearance.prop64.PriorConditions.pc290Before;
import static org.recordclearance.prop64.PriorConditions.superStrikeBefore;
import static org.recordclearance.prop64.PriorConditions.twoPriors;
import static org.recordclearance.prop64.Prop64Conditions.everyConvictionIsProp64;
import static org.recordclearance.prop64.Prop64Conditions.notFelony;
import static org.recordclearance.prop64.Prop64Conditions.prop64Conviction;
import static org.recordclearance.prop64.Prop64Conditions.sinceProp64;
import static org.recordclearance.prop64.Prop64Conditions.under;

import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.InchoateTargets;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.PolicyStep;
import org.recordclearance.prop64.results.PrintedDate;
import org.recordclearance.rapsheet.County;

/**
 * The policy of the Los Angeles County District Attorney.
 *
 * <p>Parameters: {@code age}, from which to dismiss, and {@code years} without any conviction, after which to; 50 and 10
 * unless given; {@code assume-targets-of-other-counts}, see {@link InchoateTargets}.
 */
public final class LosAngeles extends Prop64Policy {

    static final County COUNTY = County.of("LOS ANGELES");
    private static final String NAME = "los-angeles";

    public static final int AGE = step("age").number();
    public static final int YEARS = step("conviction-free years").number();

    /** The step that looks for super strikes. */
    static final String SUPER_STRIKES = "super strikes";

    /** The step that looks for PC 290 offenses and registrations. */
    static final String PC_290 = "PC 290";

    /** The step that counts priors. */
    static final String TWO_PRIORS = "two priors";

    /** The step that leaves later convictions alone. */
    static final String DATE_LIMIT = "date limit";

    /** The step that dismisses the lesser subdivisions of HS 11357. */
    static final String LESSER_11357 = "11357(a) or (b)";

    /** The step that leaves the others to a person. */
    static final String OTHER_11357 = "other 11357";

    /** Creates the provider. */
    public LosAngeles() {
        super(
                NAME,
                COUNTY,
                "the criteria of the Los Angeles County District Attorney",
                new Parameter("age", false, "the age from which to dismiss, " + AGE + " unless given"),
                new Parameter("years", false, "the years without a conviction, " + YEARS + " unless given"),
                InchoateTargetsParameter.PARAMETER);
    }

    @Override
    public RuleSet create(Parameters given) {
        return table(number(given, "age", AGE), number(given, "years", YEARS), InchoateTargetsParameter.of(given));
    }

    public static DecisionTable table(int age, int years) {
        return table(age, years, InchoateTargets.OPEN);
    }

    private static void check(String parameter, int value, int first, int last) {
        if (value < first || value > last) {
            throw new IllegalArgumentException("the " + parameter + " must be from " + first + " to " + last);
        }
    }

    private static DecisionTable table(int age, int years, InchoateTargets targets) {
        check("age", age, 18, 120);
        check("years", years, 1, 100);
        DecisionTable.Builder table = DecisionTable.named(NAME)
                .source("the criteria of the Los Angeles County District Attorney, Clear My Record pilot")
                .coversIn(COUNTY, county -> prop64Conviction().and(inCounty(county)))
                .parameter("age", Integer.toString(age))
                .parameter("years", Integer.toString(years));
        InchoateTargetsParameter.print(table, targets);
        return Grounds.withBars(
                table.step("not a felony", notFelony())
                        .then(REVIEW.saying("To be reviewed by City Attorneys"), "Misdemeanor or Infraction")
                        .step(DATE_LIMIT, sinceProp64())
                        .then(NOT_ELIGIBLE, "Occurred after " + PrintedDate.of(Limits.PROP_64_IN_EFFECT))
                        .citing(step(DATE_LIMIT).authority())
                        .step(LESSER_11357, under(step(LESSER_11357).sectionsInWords()))
                        .then(DISMISS, "11357(a) or 11357(b)")
                        .step(OTHER_11357, any11357())
                        .then(REVIEW, "Other 11357")
                        .step(SUPER_STRIKES, superStrikeBefore(targets))
                        .then(NOT_ELIGIBLE, "PC 667(e)(2)(c)(iv)")
                        .citing(step(SUPER_STRIKES).authority())
                        .step(PC_290, pc290Before(targets))
                        .then(NOT_ELIGIBLE, "PC 290")
                        .citing(step(PC_290).authority())
                        .step(TWO_PRIORS, twoPriors())
                        .then(NOT_ELIGIBLE, "Two priors")
                        .citing(step(TWO_PRIORS).authority())
                        .step("age", ageAtLeast(age))
                        .then(DISMISS, age + " years or older")
                        .step("under 21", notOlderThan(step("under 21").number()))
                        .then(DISMISS, step("under 21").number() + " years or younger")
                        .step("only Prop 64", everyConvictionIsProp64().and(noSentenceRuns()))
                        .then(DISMISS, "Only has 11357-60 charges and completed sentence")
                        .step("conviction-free years", yearsSinceEveryConviction(years))
                        .then(DISMISS, "No convictions in past " + years + " years")
                        .step("serving a sentence", someSentenceRuns())
                        .then(REVIEW, "Currently serving sentence")
                        .step("deceased", deceased())
                        .then(DISMISS, "Deceased")
                        .otherwise(REVIEW, "No applicable eligibility criteria")
                        .build(),
                "county",
                SUPER_STRIKES,
                PC_290);
    }

    static Condition any11357() {
        return under(step(OTHER_11357).sectionsInWords());
    }

    private static PolicyStep step(String name) {
        return PolicyStep.of(NAME, name);
    }

    private static Condition notOlderThan(int years) {
        return Condition.of(
                "date of birth + " + years + " years is on or after the as-of date",
                years,
                (inquiry, age) -> inquiry.dateOfBirth().plusYears(age).isPast().not());
    }
}
