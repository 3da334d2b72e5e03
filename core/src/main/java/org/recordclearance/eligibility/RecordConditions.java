package org.recordclearance.eligibility;

/**
 * Conditions that need no law about what else is on the record, in any county: how many convictions, how long ago, and
 * their sentences; and about the sentence of the conviction itself.
 *
 * <p>On an incomplete record they answer unknown unless what is there settles them. All are safe for use by several
 * threads.
 */
public final class RecordConditions {

    private RecordConditions() {}

    /**
     * Asks if there is more than one conviction on record.
     *
     * @return the condition
     */
    public static Condition moreThanOneConviction() {
        return Condition.of("there is more than one conviction on record", inquiry -> {
            inquiry.note(
                    "convictions on record",
                    Integer.toString(inquiry.rapSheet().convictions().size()));
            return inquiry.atLeast(2, inquiry.convictions(), each -> Answer.YES);
        });
    }

    /**
     * Asks if so many years have passed since every conviction on record.
     *
     * @param years the years
     * @return the condition
     * @throws IllegalArgumentException if the years are negative
     */
    public static Condition yearsSinceEveryConviction(int years) {
        Conditions.requireNotNegative(years);
        return Condition.of(
                "for every conviction on record, its date + " + years + " years is on or before the as-of date",
                years,
                (inquiry, after) -> inquiry.every(
                        inquiry.convictions(),
                        other -> inquiry.dateOf(other).plusYears(after).isReached()));
    }

    /**
     * Asks if a sentence on record ends after the as-of date.
     *
     * @return the condition
     */
    public static Condition someSentenceRuns() {
        return Condition.of(
                "some sentence on record ends after the as-of date",
                inquiry -> inquiry.some(
                        inquiry.convictions(),
                        other -> inquiry.sentenceEnd(other).isReached().not()));
    }

    /**
     * Asks if no sentence on record ends after the as-of date.
     *
     * @return the condition
     */
    public static Condition noSentenceRuns() {
        return someSentenceRuns().not().saying("no sentence on record ends after the as-of date");
    }

    /**
     * Asks if the sentence of the conviction ends before the as-of date. On its last day it neither has ended nor {@linkplain
     * #sentenceRuns runs} on.
     *
     * @return the condition, unknown where the date or the length of a term leaves it open
     */
    public static Condition sentenceEnded() {
        return Condition.of(
                "the sentence ends before the as-of date",
                inquiry -> inquiry.sentenceEnd(inquiry.conviction()).isPast());
    }

    /**
     * Asks if the sentence of the conviction ends after the as-of date.
     *
     * @return the condition, unknown where the date or the length of a term leaves it open
     */
    public static Condition sentenceRuns() {
        return Condition.of(
                "the sentence ends after the as-of date",
                inquiry -> inquiry.sentenceEnd(inquiry.conviction()).isReached().not());
    }
}
