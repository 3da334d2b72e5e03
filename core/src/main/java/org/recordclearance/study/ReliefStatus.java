package org.recordclearance.study;

import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.rapsheet.Standing;

/** How far a conviction is from relief, the nearest first. */
enum ReliefStatus {
    ELIGIBLE("eligible, no relief on the record"),
    ELIGIBLE_AGAIN("eligible, some relief on the record"),
    RELIEVED("relief on the record, eligible for no more"),
    WAITS("waits for a later day"),
    UNDECIDED("a fact is missing"),
    REVIEW("a person decides"),
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
        if (!determination.isCovered()) {
            return NOT_KNOWN_IF_COVERED;
        }
        if (kind.isRelief()) {
            return isRelieved ? ELIGIBLE_AGAIN : ELIGIBLE;
        }
        if (isRelieved) {
            return RELIEVED;
        }
        if (!determination.missing().isEmpty()) {
            return UNDECIDED;
        }
        if (hasLaterRelief) {
            return WAITS;
        }
        return kind == Outcome.Kind.REVIEW ? REVIEW : NEVER;
    }
}
