package org.recordclearance.examples.automaticrelief;

import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;

import java.util.List;
import java.util.Optional;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;

/**
 * The policy {@code automatic-relief}: convictions that the state is to relieve without a petition, Penal Code 1203.425
 * (AB 1076 of 2019, SB 731 of 2022).
 *
 * <p>The clauses of PC 1203.425(a)(1)(B) have been renumbered by amendments; the numbers of clause (iv) are to be checked
 * against the text in force. Whether the subject is under supervised release, clause (ii), is not in the data;
 * the table says so.
 *
 * <p>Safe for use by several threads.
 */
public final class AutomaticRelief implements RuleSetProvider {

    /** The name of the policy. */
    public static final String NAME = "automatic-relief";

    /** What a conviction that meets every condition gets. */
    static final Outcome ELIGIBLE = Outcome.DISMISS.saying("Eligible for automatic relief");

    private static final String CLAUSE = "PC 1203.425(a)(1)(B)";
    private static final String PROBATION = CLAUSE + "(iv)(I)(ia)";
    private static final String MISDEMEANOR = CLAUSE + "(iv)(I)(ib)";
    private static final String FELONY = CLAUSE + "(iv)(II)";

    /** Creates the provider. */
    public AutomaticRelief() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "automatic conviction relief under PC 1203.425 (AB 1076, SB 731)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                Parameters.COUNTY,
                false,
                "the county whose convictions are reviewed; without it, those of every county"));
    }

    @Override
    public RuleSet create(Parameters given) {
        return table(given.get(Parameters.COUNTY));
    }

    private static DecisionTable table(Optional<String> county) {
        return DecisionTable.named(NAME)
                .version("3")
                .source("Penal Code 1203.425 (AB 1076 of 2019, SB 731 of 2022, operative dates as amended in 2024)")
                .parameter("county", county.orElse("any"))
                .parameter(
                        "supervised release",
                        "not in the data: before relief, check that there is no active record in the Supervised Release"
                                + " File, " + CLAUSE + "(ii)")
                .covers(PathConditions.reviewBegun()
                        .and(county.map(Conditions::inCounty).orElseGet(AutomaticRelief::anyCounty)))
                .step("already relieved", PathConditions.alreadyRelieved())
                .then(NOT_ELIGIBLE, "Already set aside or dismissed")
                .step("before 1973", PathConditions.beforeEarliest())
                .then(NOT_ELIGIBLE, "Convicted before 01/01/1973")
                .citing(CLAUSE + "(iv)")
                .step("registration", PersonConditions.registration())
                .then(NOT_ELIGIBLE, "Registration under PC 290")
                .citing(CLAUSE + "(i); PC 290(b) and (c)")
                .step("serving a sentence", PersonConditions.servingSentence())
                .then(NOT_ELIGIBLE, "Currently serving a sentence")
                .citing(CLAUSE + "(iii)")
                .step("pending charge", PersonConditions.pendingCharge())
                .then(NOT_ELIGIBLE, "Pending charge")
                .citing(CLAUSE + "(iii)")
                .step("path I", PathConditions.probationCompleted())
                .then(ELIGIBLE, "Probation completed without revocation")
                .citing(PROBATION)
                .step("path II", PathConditions.misdemeanorCompleted())
                .then(ELIGIBLE, "Infraction or misdemeanor, sentence completed, one year since judgment")
                .citing(MISDEMEANOR)
                .step("path III", PathConditions.felonyCompleted())
                .then(ELIGIBLE, "Felony, everything completed, four years without a new felony conviction")
                .citing(FELONY)
                .step("prison", PathConditions.notFelony().and(PathConditions.prison()))
                .then(NOT_ELIGIBLE, "Sentenced to state prison")
                .citing(CLAUSE + "(iv)(I)")
                .step("probation revoked", PathConditions.notFelony().and(PathConditions.probationGranted()))
                .then(NOT_ELIGIBLE, "Probation revoked")
                .citing(PROBATION)
                .step("first year", PathConditions.notFelony())
                .then(NOT_ELIGIBLE, "Less than one year since judgment")
                .citing(MISDEMEANOR)
                .step(
                        "before felony relief",
                        PathConditions.felonyReliefBegun()
                                .not()
                                .saying("the as-of date is before " + ReliefLimits.FELONY_RELIEF_BEGINS))
                .then(NOT_ELIGIBLE, "Felony without completed probation, before 10/01/2024")
                .citing(FELONY)
                .step("serious felony", PathConditions.serious())
                .then(NOT_ELIGIBLE, "Serious felony")
                .citing(FELONY + "; PC 1192.7(c)")
                .step("violent felony", PathConditions.violent())
                .then(NOT_ELIGIBLE, "Violent felony")
                .citing(FELONY + "; PC 667.5(c)")
                .step("PC 290 offense", PathConditions.pc290())
                .then(NOT_ELIGIBLE, "PC 290 offense")
                .citing(FELONY + "; PC 290(c)")
                .step("new felony", PathConditions.newFelony())
                .then(NOT_ELIGIBLE, "New felony conviction within four years")
                .citing(FELONY + "")
                .otherwise(NOT_ELIGIBLE, "Less than four years since everything was completed")
                .build()
                .restingOn(ReliefGroundwork::read);
    }

    private static Condition anyCounty() {
        return Condition.of("it is on the record, in any county", inquiry -> Answer.YES);
    }
}
