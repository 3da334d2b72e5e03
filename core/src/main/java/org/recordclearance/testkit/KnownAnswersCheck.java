package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.KNOWN_ANSWERS;

import java.time.LocalDate;
import java.util.List;
import org.recordclearance.eligibility.KnownAnswers;

/** Reviews people with what is known of them already, as of one day after another. */
final class KnownAnswersCheck {

    /** So many days are tried, among which are the first again and earlier ones. */
    private static final int DAYS = 4;

    private KnownAnswersCheck() {}

    static void run(Trial trial) {
        if (trial.sheet().knownOrPossibleConvictions().isEmpty()) {
            return;
        }
        List<LocalDate> some = trial.days();
        KnownAnswers.About known = new KnownAnswers().about(trial.sheet());
        LocalDate day = trial.asOf();
        for (int i = 0; i < DAYS; i++) {
            boolean same =
                    trial.ruleSet().review(known, day).equals(trial.ruleSet().review(trial.sheet(), day));
            if (!trial.expect(same, KNOWN_ANSWERS, null, "reviewed with what was known")) {
                return;
            }
            day = i == 0 ? day : some.get(trial.dice().between(0, some.size() - 1));
        }
    }
}
