package org.recordclearance.examples.benchmarks.drools;

import org.recordclearance.eligibility.Outcome;

/**
 * What the rules decided of a conviction. Immutable.
 *
 * @param conviction the place of the conviction among those of its rap sheet
 * @param outcome the outcome
 * @param reason the reason
 */
public record DroolsDecision(int conviction, Outcome outcome, String reason) {}
