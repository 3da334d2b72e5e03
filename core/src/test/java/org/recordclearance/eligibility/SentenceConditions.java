package org.recordclearance.eligibility;

/** Conditions on sentences, for tests. */
final class SentenceConditions {

    private SentenceConditions() {}

    static Condition ended() {
        return Condition.of(
                "the sentence has ended",
                inquiry -> inquiry.sentenceEnd(inquiry.conviction()).isPast());
    }
}
