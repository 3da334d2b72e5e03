package org.recordclearance.testkit;

/** What must hold of any rule set. A {@link RuleSetContract} checks it. */
public enum ContractCheck {
    /** Without it all other checks would hold of anything. */
    SOMETHING_TO_JUDGE("some conviction of the rap sheets is covered and decided"),
    /** Also for an equal rap sheet, and in whatever order the convictions are asked about. */
    DETERMINISTIC("determination, review, explanation, forecast and printed policy are the same each time"),
    /** No exception, one determination for each covered conviction, and the review agrees with them. */
    TOTAL("every covered conviction gets exactly one determination with a reason, every other one nothing"),
    /** The record's cycles may come in any order. */
    ORDER_OF_CYCLES("the outcome does not depend on the order of the cycles"),
    /**
     * One fact or two of the record are taken away: if the conviction is then dismissed or reduced, it must be with every
     * value that they could have, or better. A value with which the conviction is not covered denies relief too.
     */
    MISSING_FACTS("missing facts give no relief that a value in their place would deny"),
    /** The record is marked as incomplete, and then convictions and events are added. */
    INCOMPLETE_RECORD("an incomplete record gives no relief that a fuller one would deny"),
    /** Its last question is that of the step which decided, and it names every fact that is missing. */
    EXPLANATION("the explanation ends with the determination"),
    /** On sampled days before it, the outcome is the old one; where there is none, the outcome stays. */
    FORECAST("the forecast is the first day on which the outcome is another"),
    /** In {@link org.recordclearance.json.RapSheetJson}. */
    JSON_ROUND_TRIP("what is written as JSON reads back equal");

    private final String words;

    ContractCheck(String words) {
        this.words = words;
    }

    /**
     * Gets what must hold, in words.
     *
     * @return a clause
     */
    public String words() {
        return words;
    }
}
