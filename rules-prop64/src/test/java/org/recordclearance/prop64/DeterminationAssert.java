package org.recordclearance.prop64;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;

/** What the tests say of a determination. */
final class DeterminationAssert extends AbstractAssert<DeterminationAssert, Optional<Determination>> {

    private DeterminationAssert(Optional<Determination> actual) {
        super(actual, DeterminationAssert.class);
    }

    static DeterminationAssert assertThat(Optional<Determination> determination) {
        return new DeterminationAssert(determination);
    }

    DeterminationAssert isDismissal() {
        return has(Outcome.DISMISS);
    }

    DeterminationAssert isReduction() {
        return has(Outcome.REDUCE);
    }

    DeterminationAssert isNotEligible() {
        return has(Outcome.NOT_ELIGIBLE);
    }

    DeterminationAssert isReview() {
        return has(Outcome.REVIEW);
    }

    DeterminationAssert isReview(String words) {
        return has(Outcome.REVIEW.saying(words));
    }

    /** Checks the outcome by the words that the result files have for it. */
    DeterminationAssert is(String words) {
        if (!determination().outcome().words().equals(words)) {
            failWithMessage(
                    "expected <%s>, was <%s> because <%s>",
                    words, determination().outcome().words(), reason());
        }
        return this;
    }

    DeterminationAssert because(String expected) {
        if (!reason().equals(expected)) {
            failWithMessage("expected the reason <%s>, was <%s>", expected, reason());
        }
        return this;
    }

    /** Checks that missing facts leave the outcome open. */
    DeterminationAssert isUndecidedBecause(String facts) {
        if (determination().outcome().kind() != Outcome.Kind.REVIEW) {
            failWithMessage(
                    "expected a review, was <%s> because <%s>", determination().outcome(), reason());
        }
        return because("Undecided: " + facts);
    }

    DeterminationAssert isNotCovered() {
        if (actual.isPresent()) {
            failWithMessage(
                    "expected no determination, was <%s> because <%s>",
                    determination().outcome(), reason());
        }
        return this;
    }

    private DeterminationAssert has(Outcome outcome) {
        if (!determination().outcome().equals(outcome)) {
            failWithMessage(
                    "expected <%s>, was <%s> because <%s>",
                    outcome, determination().outcome(), reason());
        }
        return this;
    }

    private Determination determination() {
        isNotNull();
        return actual.orElseThrow(() -> new AssertionError("expected a determination, there is none"));
    }

    private String reason() {
        return determination().reason();
    }
}
