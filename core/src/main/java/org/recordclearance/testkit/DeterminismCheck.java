package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.DETERMINISTIC;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/** Asks everything twice: the second time about an equal rap sheet, from the last conviction to the first. */
final class DeterminismCheck {

    private record Said(
            @Nullable Determination determination,
            @Nullable Explanation explanation,
            @Nullable Forecast forecast) {

        static Said of(Trial trial, Conviction conviction) {
            RuleSet ruleSet = trial.ruleSet();
            return new Said(
                    ruleSet.determine(conviction, trial.asOf()).orElse(null),
                    ruleSet.explain(conviction, trial.asOf()).orElse(null),
                    ruleSet.forecast(conviction, trial.asOf()).orElse(null));
        }
    }

    private DeterminismCheck() {}

    static void run(Trial trial) {
        RuleSet ruleSet = trial.ruleSet();
        RapSheet sheet = trial.sheet();
        String printed = ruleSet.toMarkdown();
        List<Conviction> convictions = new ArrayList<>(sheet.knownOrPossibleConvictions());
        List<Said> first = convictions.stream()
                .map(conviction -> Said.of(trial, conviction))
                .toList();
        RapSheet equal = RecordEdits.withCycles(sheet, sheet.cycles());
        List<Conviction> backwards = new ArrayList<>(equal.knownOrPossibleConvictions());
        Collections.reverse(backwards);
        for (int i = 0; i < backwards.size(); i++) {
            Said again = Said.of(trial, backwards.get(i));
            trial.expect(
                    again.equals(first.get(first.size() - 1 - i)),
                    DETERMINISTIC,
                    backwards.get(i).position(),
                    "asked a second time, about an equal rap sheet");
        }
        trial.expect(
                ruleSet.review(sheet, trial.asOf()).equals(ruleSet.review(equal, trial.asOf())),
                DETERMINISTIC,
                null,
                "reviewed a second time");
        trial.expect(printed.equals(ruleSet.toMarkdown()), DETERMINISTIC, null, "printed a second time");
    }
}
