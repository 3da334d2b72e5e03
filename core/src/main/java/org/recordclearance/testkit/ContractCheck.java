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
     * One fact or two of the record are taken away, so that they are missing, partial, unreadable or contradictory: a date,
     * county, code section, level, sentence, length or case number. If the conviction is then dismissed or reduced, it must be with every
     * value that they could have, or better. A value with which the conviction is not covered denies relief too.
     */
    MISSING_FACTS("missing facts give no relief that a value in their place would deny"),
    /**
     * What a count charges is changed to a section that no code has, that can't be read, that lacks its subdivision or that
     * only the words have, or to an attempt that only they state. Of a subdivision that is lacking the other convictions are
     * asked: without one a charge is a section of its own, as older law had it.
     */
    MISREAD_CHARGE("a charge that is not known for certain gives no relief that one of its readings would deny"),
    /**
     * Dates are changed so that they can't be true beside each other: of birth, arrest, the cycle's begin, conviction and death,
     * or later than the as-of date. And the record is marked as one that may be of two people.
     */
    CONTRADICTION("facts that can't be true together give no relief that a value in their place would deny"),
    /**
     * A conviction is undone, or a later disposition leaves open whether it still stands, or a count of a court action or of
     * custody may be a conviction.
     */
    STANDING("what may have become of a conviction gives no relief that one of the possibilities would deny"),
    /** The record is marked as incomplete, and then convictions and events are added. */
    INCOMPLETE_RECORD("an incomplete record gives no relief that a fuller one would deny"),
    /** Its last question is that of the step which decided, and it names every fact that is missing. */
    EXPLANATION("the explanation ends with the determination"),
    /** On sampled days before it, the outcome is the old one; where there is none, the outcome stays. */
    FORECAST("the forecast is the first day on which the outcome is another"),
    /** On both sides of each edge, in the middle of each span and on sampled days the determination is that of the span. */
    TIMELINE("the spans of a timeline are end to end, and the determination of each day is that of its span"),
    /** As of the same day again, and as of later and earlier ones. */
    KNOWN_ANSWERS("a review that finds out only what is not known yet is the same as one that finds out all"),
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
