package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.TOTAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;

/** Checks that each conviction gets one answer, the same from all that a rule set can be asked. */
final class TotalCheck {

    private TotalCheck() {}

    static void run(Trial trial) {
        RuleSet ruleSet = trial.ruleSet();
        trial.expect(
                !ruleSet.name().isBlank() && !ruleSet.version().isBlank(),
                TOTAL,
                null,
                "the policy must have a name and a version");
        trial.expect(!ruleSet.toMarkdown().isBlank(), TOTAL, null, "the policy must be printed");
        List<Determination> each = new ArrayList<>();
        for (Conviction conviction : trial.sheet().knownOrPossibleConvictions()) {
            Optional<Determination> determination = trial.determine(conviction);
            determination.ifPresent(given -> {
                each.add(given);
                checkAnswer(trial, conviction, given);
            });
            trial.expect(
                    ruleSet.explain(conviction, trial.asOf()).isPresent() == determination.isPresent(),
                    TOTAL,
                    conviction.position(),
                    "must be explained if and only if it is covered");
            trial.expect(
                    determination.isPresent()
                            || ruleSet.forecast(conviction, trial.asOf()).isEmpty(),
                    TOTAL,
                    conviction.position(),
                    "must have a forecast only if it is covered");
        }
        Review review = ruleSet.review(trial.sheet(), trial.asOf());
        trial.expect(review.determinations().equals(each), TOTAL, null, "the review must have each determination once");
        trial.expect(
                review.rapSheet().equals(trial.sheet())
                        && review.asOf().equals(trial.asOf())
                        && review.policy().equals(ruleSet.name()),
                TOTAL,
                null,
                "the review must be of this rap sheet, day and policy");
    }

    private static void checkAnswer(Trial trial, Conviction conviction, Determination given) {
        trial.expect(
                given.conviction().equals(conviction),
                TOTAL,
                conviction.position(),
                "the determination must be of this conviction");
        trial.expect(!given.reason().isBlank(), TOTAL, conviction.position(), "the determination must have a reason");
        trial.expect(
                given.policy().equals(trial.ruleSet().name()),
                TOTAL,
                conviction.position(),
                "the determination must name the policy");
    }
}
