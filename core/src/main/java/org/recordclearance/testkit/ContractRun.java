package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.draw.Dice;

/** Puts a rule set through its checks. For one thread. */
final class ContractRun {

    private static final Map<ContractCheck, Consumer<Trial>> CHECKS = checks();

    private final RuleSet ruleSet;
    private final Set<ContractCheck> wanted;
    private final ContractFindings findings;

    ContractRun(RuleSet ruleSet, Set<ContractCheck> wanted) {
        this.ruleSet = ruleSet;
        this.wanted = wanted;
        this.findings = new ContractFindings(wanted);
    }

    private static Map<ContractCheck, Consumer<Trial>> checks() {
        Map<ContractCheck, Consumer<Trial>> checks = new EnumMap<>(ContractCheck.class);
        checks.put(ContractCheck.SOMETHING_TO_JUDGE, ContractRun::judge);
        checks.put(ContractCheck.DETERMINISTIC, DeterminismCheck::run);
        checks.put(ContractCheck.TOTAL, TotalCheck::run);
        checks.put(ContractCheck.ORDER_OF_CYCLES, CycleOrderCheck::run);
        checks.put(ContractCheck.MISSING_FACTS, MissingFactsCheck::run);
        checks.put(ContractCheck.MISREAD_CHARGE, ChargeCheck::run);
        checks.put(ContractCheck.CONTRADICTION, ContradictionCheck::run);
        checks.put(ContractCheck.STANDING, StandingCheck::run);
        checks.put(ContractCheck.INCOMPLETE_RECORD, IncompleteRecordCheck::run);
        checks.put(ContractCheck.EXPLANATION, ExplanationCheck::run);
        checks.put(ContractCheck.FORECAST, ForecastCheck::run);
        checks.put(ContractCheck.TIMELINE, TimelineCheck::run);
        checks.put(ContractCheck.KNOWN_ANSWERS, KnownAnswersCheck::run);
        checks.put(ContractCheck.JSON_ROUND_TRIP, JsonCheck::run);
        return Collections.unmodifiableMap(checks);
    }

    /** Lets all checks look at all rap sheets on a day. */
    void check(Survey survey, List<RapSheet> sheets) {
        LocalDate asOf = survey.asOf();
        Sample sample = Sample.of(sheets).plus(survey.sections());
        for (int number = 0; number < sample.sheets().size(); number++) {
            for (Map.Entry<ContractCheck, Consumer<Trial>> each : CHECKS.entrySet()) {
                if (wanted.contains(each.getKey())) {
                    // dice of its own for each check, so that it finds the same whatever others do
                    long seed =
                            asOf.toEpochDay() * CHECKS.size() + each.getKey().ordinal();
                    Dice dice = Dice.of(seed, number);
                    check(
                            each.getKey(),
                            each.getValue(),
                            new Trial(ruleSet, sample, number, asOf, survey.landmarks(), dice, findings));
                }
            }
        }
    }

    private static void check(ContractCheck check, Consumer<Trial> run, Trial trial) {
        try {
            run.accept(trial);
        } catch (RuntimeException e) {
            trial.threw(check, e);
        }
    }

    private static void judge(Trial trial) {
        for (Conviction conviction : trial.sheet().knownOrPossibleConvictions()) {
            trial.determine(conviction)
                    .filter(determination -> determination.basis() == Determination.Basis.STEP)
                    .ifPresent(determination -> trial.looked(ContractCheck.SOMETHING_TO_JUDGE));
        }
    }

    ContractReport report() {
        return findings.report();
    }
}
