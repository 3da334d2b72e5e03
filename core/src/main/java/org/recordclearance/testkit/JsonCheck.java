package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.JSON_ROUND_TRIP;

import org.recordclearance.json.RapSheetJson;
import org.recordclearance.json.ReviewedRapSheet;

/** Writes all that a rule set says of a rap sheet as JSON, and reads it back. */
final class JsonCheck {

    private JsonCheck() {}

    static void run(Trial trial) {
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(trial.ruleSet(), trial.sheet(), trial.asOf());
        ReviewedRapSheet back = RapSheetJson.readReviewedRapSheet(RapSheetJson.write(reviewed));
        trial.expect(back.equals(reviewed), JSON_ROUND_TRIP, null, "what was written must read back equal");
    }
}
