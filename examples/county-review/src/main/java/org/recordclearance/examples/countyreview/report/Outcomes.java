package org.recordclearance.examples.countyreview.report;

import org.recordclearance.eligibility.Determination;

/**
 * How many convictions came to what.
 *
 * @param dismissed those that the policy dismisses
 * @param reduced those that it reduces
 * @param notEligible those that stay as they are
 * @param review those that a person has to decide
 * @param mayBeCovered those of which it is not known whether the policy covers them, which no other figure counts
 */
record Outcomes(long dismissed, long reduced, long notEligible, long review, long mayBeCovered) {

    static final Outcomes NONE = new Outcomes(0, 0, 0, 0, 0);

    static Outcomes of(Determination determination) {
        if (!determination.isCovered()) {
            return new Outcomes(0, 0, 0, 0, 1);
        }
        return switch (determination.outcome().kind()) {
            case DISMISS -> new Outcomes(1, 0, 0, 0, 0);
            case REDUCE -> new Outcomes(0, 1, 0, 0, 0);
            case NOT_ELIGIBLE -> new Outcomes(0, 0, 1, 0, 0);
            case REVIEW -> new Outcomes(0, 0, 0, 1, 0);
        };
    }

    Outcomes plus(Outcomes more) {
        return new Outcomes(
                dismissed + more.dismissed,
                reduced + more.reduced,
                notEligible + more.notEligible,
                review + more.review,
                mayBeCovered + more.mayBeCovered);
    }

    /** Those that the policy covers for certain. */
    long covered() {
        return dismissed + reduced + notEligible + review;
    }

    long relieved() {
        return dismissed + reduced;
    }
}
