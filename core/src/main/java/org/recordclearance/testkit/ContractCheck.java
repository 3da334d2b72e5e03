package org.recordclearance.testkit;

/** What must hold of any rule set. A {@link RuleSetContract} checks it. */
public enum ContractCheck {
    /** Without it all other checks would hold of anything. */
    SOMETHING_TO_JUDGE(
            "some conviction of the rap sheets is covered and decided",
            "give rap sheets with its counties and code sections, and a day on which it is in force, by "
                    + "sheets(...) and asOf(...)"),
    /** Also for an equal rap sheet, and in whatever order the convictions are asked about. */
    DETERMINISTIC(
            "determination, review, explanation, forecast and printed policy are the same each time",
            "answer from the conviction, its rap sheet and the day alone: keep nothing from one question to the "
                    + "next, read no clock and no chance, and write lists in an order"),
    /** No exception, one determination for each covered conviction, and the review agrees with them. */
    TOTAL(
            "every covered conviction gets exactly one determination with a reason, every other one nothing",
            "let determine answer each conviction that the policy covers, in the name of the policy and with a "
                    + "reason, and no other; review, explain and forecast go by what it answers, as those of a "
                    + "DecisionTable do"),
    /** The record's cycles may come in any order. */
    ORDER_OF_CYCLES(
            "the outcome does not depend on the order of the cycles",
            "compare convictions by their dates and not by where they stand in the record: Inquiry.some, every "
                    + "and atLeast over Inquiry.convictions"),
    /**
     * One fact or two of the record are taken away, so that they are missing, partial, unreadable or contradictory: a date,
     * county, code section, level, sentence, length or case number. If the conviction is then dismissed or reduced, it must be with every
     * value that they could have, or better. A value with which the conviction is not covered denies relief too.
     */
    MISSING_FACTS(
            "missing facts give no relief that a value in their place would deny",
            "let the condition ask the Inquiry for the fact (convictionDate, dateOfBirth, isLevelFromTo, offense, "
                    + "isInAnyCounty), which answers unknown without it, instead of reading it off the record; of an "
                    + "unknown answer make no yes and no no"),
    /**
     * What a count charges is changed to a section that no code has, that can't be read, that lacks its subdivision or that
     * only the words have, or to an attempt that only they state. Of a subdivision that is lacking the other convictions are
     * asked: without one a charge is a section of its own, as older law had it.
     */
    MISREAD_CHARGE(
            "a charge that is not known for certain gives no relief that one of its readings would deny",
            "ask for the charge by Inquiry.offense, which knows of every reading that it may have, instead of "
                    + "reading Conviction.codeSection or its text"),
    /**
     * Dates are changed so that they can't be true beside each other: of birth, arrest, the cycle's begin, conviction and death,
     * or later than the as-of date. And the record is marked as one that may be of two people.
     */
    CONTRADICTION(
            "facts that can't be true together give no relief that a value in their place would deny",
            "ask for dates by Inquiry (convictionDate, dateOf, dateOfBirth, isDeceased), which does not believe "
                    + "what contradicts itself, instead of reading them off the subject, the event or the disposition"),
    /**
     * A conviction is undone, or a later disposition leaves open whether it still stands, or a count of a court action or of
     * custody may be a conviction.
     */
    STANDING(
            "what may have become of a conviction gives no relief that one of the possibilities would deny",
            "ask of other convictions by Inquiry.some, every and atLeast over Inquiry.convictions, or by "
                    + "Inquiry.counts, which know that one may not stand, instead of going over the lists of the rap sheet"),
    /** The record is marked as incomplete, and then convictions and events are added. */
    INCOMPLETE_RECORD(
            "an incomplete record gives no relief that a fuller one would deny",
            "ask for all, none, the latest or how many by Inquiry.some, every and atLeast, which know that "
                    + "something may be lost, instead of going over the lists of the rap sheet"),
    /** Its last question is that of the step which decided, and it names every fact that is missing. */
    EXPLANATION(
            "the explanation ends with the determination",
            "let explain and determine come of one evaluation, as in a DecisionTable: the questions in the order "
                    + "asked, the last that of the step which decided, and each missing fact at the unknown answer that "
                    + "lacks it"),
    /** On sampled days before it, the outcome is the old one; where there is none, the outcome stays. */
    FORECAST(
            "the forecast is the first day on which the outcome is another",
            "let a condition compare dates that move by Inquiry (convictionDate().plusYears(10).isReached()), so "
                    + "that it is known when it turns, instead of by Inquiry.asOf; a rule set of another kind must find the "
                    + "first such day itself"),
    /** On both sides of each edge, in the middle of each span and on sampled days the determination is that of the span. */
    TIMELINE(
            "the spans of a timeline are end to end, and the determination of each day is that of its span",
            "leave RuleSet.timeline as it is, or end a span on the day before determine answers otherwise; a "
                    + "condition must compare dates that move by Inquiry and not by Inquiry.asOf"),
    /** As of the same day again, and as of later and earlier ones. */
    KNOWN_ANSWERS(
            "a review that finds out only what is not known yet is the same as one that finds out all",
            "give Condition.of what its expression is about as an argument, so that the expression captures no "
                    + "variable and two conditions are one question only if they are the same; a rule set of another kind "
                    + "leaves review as it is"),
    /** In {@link org.recordclearance.json.RapSheetJson}. */
    JSON_ROUND_TRIP(
            "what is written as JSON reads back equal",
            "make results by Determination.builder, Explanation and Forecast, of this conviction and rap sheet, "
                    + "with whole letters in their texts");

    private final String words;
    private final String mend;

    ContractCheck(String words, String mend) {
        this.words = words;
        this.mend = mend;
    }

    /**
     * Gets what must hold, in words.
     *
     * @return a clause
     */
    public String words() {
        return words;
    }

    /**
     * Gets what an author does about a failure.
     *
     * @return an instruction, without a full stop
     */
    public String mend() {
        return mend;
    }
}
