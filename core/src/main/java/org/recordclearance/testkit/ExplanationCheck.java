package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.EXPLANATION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Determination.Basis;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Truth;

/** Checks that an explanation leads to its determination. */
final class ExplanationCheck {

    private ExplanationCheck() {}

    static void run(Trial trial) {
        for (Conviction conviction : trial.sheet().knownOrPossibleConvictions()) {
            trial.determine(conviction)
                    .ifPresent(determination -> trial.ruleSet()
                            .explain(conviction, trial.asOf())
                            .ifPresent(explanation -> check(trial, determination, explanation)));
        }
    }

    private static void check(Trial trial, Determination determination, Explanation explanation) {
        CountPosition at = determination.conviction().position();
        trial.expect(
                explanation.determination().equals(determination),
                EXPLANATION,
                at,
                "the explanation must be of the determination");
        List<Explanation.Asked> questions = explanation.questions();
        if (!trial.expect(!questions.isEmpty(), EXPLANATION, at, "a question must be asked")) {
            return;
        }
        List<Explanation.Asked> ofSteps = questions.stream()
                .filter(asked -> !asked.step().equals(DecisionTable.REMEDY))
                .toList();
        if (!trial.expect(!ofSteps.isEmpty(), EXPLANATION, at, "the remedy can't be the only question")) {
            return;
        }
        if (determination.basis() == Basis.STEP && !determination.step().isEmpty()) {
            trial.expect(
                    isEndedBy(determination.step(), ofSteps),
                    EXPLANATION,
                    at,
                    "the last question must be that of the step which decided");
        }
        checkMissing(trial, determination, questions);
    }

    private static boolean isEndedBy(String step, List<Explanation.Asked> ofSteps) {
        Explanation.Asked last = ofSteps.get(ofSteps.size() - 1);
        return step.equals(DecisionTable.OTHERWISE)
                ? last.answer() != Truth.YES || ofSteps.size() == 1
                : last.step().equals(step) && last.answer() != Truth.NO;
    }

    private static void checkMissing(Trial trial, Determination determination, List<Explanation.Asked> questions) {
        CountPosition at = determination.conviction().position();
        Set<MissingFact> named = new HashSet<>();
        questions.forEach(asked -> named.addAll(asked.missing()));
        trial.expect(
                named.containsAll(determination.missing()),
                EXPLANATION,
                at,
                "every missing fact must be one of a question");
        trial.expect(
                questions.stream()
                        .allMatch(asked -> asked.answer() == Truth.UNKNOWN
                                || asked.missing().isEmpty()),
                EXPLANATION,
                at,
                "only an unknown answer may name missing facts");
    }
}
