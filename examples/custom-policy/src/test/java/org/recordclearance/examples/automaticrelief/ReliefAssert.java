package org.recordclearance.examples.automaticrelief;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.RapSheet;

/** Assertions about what the policy determines: {@code assertThat(record, "2026-01-01").isEligible().because("...")}. */
final class ReliefAssert extends AbstractAssert<ReliefAssert, Determination> {

    static final RuleSet POLICY = new AutomaticRelief().create(Parameters.none());

    private ReliefAssert(Determination actual) {
        super(actual, ReliefAssert.class);
    }

    /** Asserts about the first conviction of a record. */
    static ReliefAssert assertThat(RapSheet record, String asOf) {
        return new ReliefAssert(determination(record, asOf).orElseThrow());
    }

    static Optional<Determination> determination(CourtCase onlyCase, String asOf) {
        return determination(CourtCase.record(onlyCase), asOf);
    }

    private static Optional<Determination> determination(RapSheet record, String asOf) {
        return POLICY.determine(record.convictions().get(0), LocalDate.parse(asOf));
    }

    static ReliefAssert assertThat(CourtCase onlyCase, String asOf) {
        return assertThat(CourtCase.record(onlyCase), asOf);
    }

    ReliefAssert isEligible() {
        return is(AutomaticRelief.ELIGIBLE);
    }

    ReliefAssert isNotEligible() {
        return is(Outcome.NOT_ELIGIBLE);
    }

    /** Asserts that facts that are missing leave it open. */
    void isUndecidedAs(String facts) {
        is(Outcome.REVIEW).because("Undecided: " + facts);
    }

    void because(String reason) {
        Assertions.assertThat(actual.reason()).isEqualTo(reason);
    }

    private ReliefAssert is(Outcome outcome) {
        Assertions.assertThat(actual.outcome()).as(actual.reason()).isEqualTo(outcome);
        return this;
    }
}
