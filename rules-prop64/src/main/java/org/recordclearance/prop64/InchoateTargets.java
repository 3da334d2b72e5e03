package org.recordclearance.prop64;

import org.recordclearance.eligibility.Condition;

/**
 * What is taken for the target of a conspiracy or an attempt, PC 182 or PC 664 alone, of which the record does not say to commit
 * what. That the other counts of its cycle are on no list of bars proves nothing of it. A District Attorney may assume it all
 * the same, by name; no policy does unless it is told to.
 */
public enum InchoateTargets {
    /** Nothing is taken for it: whether such a conviction bars relief is unknown. */
    OPEN(""),
    /**
     * It is taken to be among the other counts of its cycle, where the record has some, all can be read and no words name
     * another. Where none of them is on a list, neither is the conspiracy or attempt.
     */
    AMONG_OTHER_COUNTS(
            ", assuming that a conspiracy or attempt whose target is not stated, PC 182 or 664 alone, was to commit"
                    + " one of the other offenses of its cycle");

    private final String words;

    InchoateTargets(String words) {
        this.words = words;
    }

    /**
     * Returns a condition whose words say what is assumed.
     *
     * @param condition a condition that rests on it
     * @return the condition, in its own words where nothing is assumed
     */
    public Condition said(Condition condition) {
        return this == OPEN ? condition : condition.saying(condition.words() + words);
    }
}
