package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.recordclearance.eligibility.Determination.Basis;
import org.recordclearance.eligibility.Outcome.Kind;
import org.recordclearance.rapsheet.Conviction;

/** Assertions in the words of the field: {@code assertThat(determination).isDismissal().because("...")}. */
final class DeterminationAssert extends AbstractAssert<DeterminationAssert, Determination> {

    private DeterminationAssert(Determination actual) {
        super(actual, DeterminationAssert.class);
    }

    static DeterminationAssert assertThat(Determination actual) {
        return new DeterminationAssert(actual);
    }

    /** Asserts about what a policy that covers the conviction determines. */
    static DeterminationAssert assertThat(RuleSet policy, Conviction conviction, LocalDate asOf) {
        Optional<Determination> determination = policy.determine(conviction, asOf);
        Assertions.assertThat(determination)
                .as("the policy covers the conviction")
                .isPresent();
        return new DeterminationAssert(determination.orElseThrow());
    }

    DeterminationAssert isDismissal() {
        return is(Kind.DISMISS);
    }

    DeterminationAssert isReduction() {
        return is(Kind.REDUCE);
    }

    DeterminationAssert isNotEligible() {
        return is(Kind.NOT_ELIGIBLE);
    }

    DeterminationAssert isReview() {
        return is(Kind.REVIEW);
    }

    DeterminationAssert is(Outcome outcome) {
        isNotNull();
        Assertions.assertThat(actual.outcome()).as("outcome").isEqualTo(outcome);
        return this;
    }

    private DeterminationAssert is(Kind kind) {
        isNotNull();
        if (actual.outcome().kind() != kind) {
            throw failure(
                    "expected %s, but it is %s because: %s",
                    kind, actual.outcome().kind(), actual.reason());
        }
        return this;
    }

    DeterminationAssert saying(String words) {
        isNotNull();
        Assertions.assertThat(actual.outcome().words())
                .as("words of the outcome")
                .isEqualTo(words);
        return this;
    }

    /** Asserts that a step decided, for this reason. */
    DeterminationAssert because(String reason) {
        isNotNull();
        Assertions.assertThat(actual.reason()).as("reason").isEqualTo(reason);
        Assertions.assertThat(actual.basis()).as("basis").isEqualTo(Basis.STEP);
        Assertions.assertThat(actual.missing()).as("missing facts").isEmpty();
        return this;
    }

    DeterminationAssert byStep(String step) {
        isNotNull();
        Assertions.assertThat(actual.step()).as("step").isEqualTo(step);
        return this;
    }

    DeterminationAssert citing(String authority) {
        isNotNull();
        Assertions.assertThat(actual.authority()).as("authority").isEqualTo(authority);
        return this;
    }

    DeterminationAssert withRemedy(Remedy remedy) {
        isNotNull();
        Assertions.assertThat(actual.remedy()).as("remedy").isEqualTo(remedy);
        return this;
    }

    /** Asserts that the outcome is open, because of just these facts in this order. */
    DeterminationAssert isUndecidedBecauseOf(String... facts) {
        return isOpen(Basis.UNDECIDED, facts);
    }

    /** Asserts that it is open whether the policy covers the conviction, because of just these facts in this order. */
    DeterminationAssert isOfUndecidedCoverageBecauseOf(String... facts) {
        return isOpen(Basis.COVERAGE_UNDECIDED, facts);
    }

    private DeterminationAssert isOpen(Basis basis, String... facts) {
        isReview();
        Assertions.assertThat(actual.basis()).as("basis").isEqualTo(basis);
        Assertions.assertThat(actual.isCovered()).as("covered").isEqualTo(basis == Basis.UNDECIDED);
        Assertions.assertThat(actual.missing())
                .as("missing facts")
                .extracting(MissingFact::words)
                .containsExactly(facts);
        Assertions.assertThat(actual.reason()).as("reason").isEqualTo("Undecided: " + String.join("; ", facts));
        Assertions.assertThat(actual.step()).as("step").isEmpty();
        Assertions.assertThat(actual.authority()).as("authority").isEmpty();
        return this;
    }
}
