package org.recordclearance.study;

import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.rapsheet.Standing;

/**
 * How far a conviction is from relief, the nearest first: of two that fit, a conviction is in the first. Relief on the record is said only of
 * what neither a later day, a fact nor a person can give more.
 */
enum ReliefStatus {
    ELIGIBLE("eligible, no relief on the record"),
    ELIGIBLE_AGAIN("eligible, some relief on the record"),
    WAITS("waits for a later day"),
    UNDECIDED("a fact is missing"),
    REVIEW("a person decides"),
    RELIEVED("relief on the record, eligible for no more"),
    NEVER("not eligible, and time alone changes nothing"),
    NOT_KNOWN_IF_COVERED("not known if the policy covers it");

    private final String words;

    ReliefStatus(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static ReliefStatus of(Determination determination, boolean hasLaterRelief) {
        boolean isRelieved = determination.conviction().standing().kind() == Standing.Kind.RELIEVED;
        Outcome.Kind kind = determination.outcome().kind();
        if (kind.isRelief()) {
            return isRelieved ? ELIGIBLE_AGAIN : ELIGIBLE;
        }
        if (hasLaterRelief) {
            return WAITS;
        }
        if (!determination.isCovered()) {
            return NOT_KNOWN_IF_COVERED;
        }
        if (!determination.missing().isEmpty()) {
            return UNDECIDED;
        }
        if (kind == Outcome.Kind.REVIEW) {
            return REVIEW;
        }
        return isRelieved ? RELIEVED : NEVER;
    }

    /** Gives the status of a conviction that is not covered as it is, by what the policy says of it without its relief. */
    static ReliefStatus ofRelieved(Determination withoutRelief) {
        return withoutRelief.isCovered() ? RELIEVED : NOT_KNOWN_IF_COVERED;
    }
}
