package org.recordclearance.prop64;

import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.law.Prop64Section;

/**
 * Conditions about the record as a whole, any county: what its convictions are, how many, how long ago, and their
 * sentences.
 *
 * <p>On an incomplete record they answer unknown unless what is there settles them. All are safe for use by several
 * threads.
 */
public final class RecordConditions {

    private RecordConditions() {}

    /**
     * Asks if every conviction on record is of a Prop 64 offense, see {@link Prop64Offenses#prop64Section}.
     *
     * @return the condition, unknown where the section of one can't be read
     */
    public static Condition everyConvictionIsProp64() {
        return Condition.of(
                "every conviction on record is under HS 11357, 11358, 11359 or 11360",
                inquiry -> inquiry.every(
                        inquiry.rapSheet().convictions(),
                        other -> OffenseFact.ask(
                                inquiry,
                                other,
                                section -> Prop64Section.of(section).isPresent())));
    }

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
            return inquiry.atLeast(2, inquiry.rapSheet().convictions(), each -> Answer.YES);
        });
    }

    /**
     * Asks if so many years have passed since every conviction on record.
     *
     * @param years the years
     * @return the condition
     */
    public static Condition yearsSinceEveryConviction(int years) {
        return Condition.of(
                "for every conviction on record, its date + " + years + " years is on or before the as-of date",
                years,
                (inquiry, after) -> inquiry.every(
                        inquiry.rapSheet().convictions(),
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
                        inquiry.rapSheet().convictions(),
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
     * Asks if the sentence of the conviction ends before the as-of date.
     *
     * @return the condition
     */
    public static Condition sentenceEnded() {
        return Condition.of(
                "the sentence ends before the as-of date",
                inquiry -> inquiry.sentenceEnd(inquiry.conviction()).isPast());
    }

    /**
     * Asks if the sentence of the conviction ends after the as-of date.
     *
     * @return the condition
     */
    public static Condition sentenceRuns() {
        return Condition.of(
                "the sentence ends after the as-of date",
                inquiry -> inquiry.sentenceEnd(inquiry.conviction()).isReached().not());
    }
}
