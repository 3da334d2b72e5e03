package org.recordclearance.rapsheet;

/** What kind of thing an {@link Event} of a rap sheet records. */
public enum EventType {
    /** An arrest, detention or citation. */
    ARREST,
    /** A further arrest in the same cycle. */
    SUPPLEMENTAL_ARREST,
    /** What a court did. */
    COURT_ACTION,
    /** Time in jail or prison. */
    CUSTODY,
    /** Supervision by a probation department. */
    PROBATION,
    /** A duty to register, as a sex, arson or narcotics offender. */
    REGISTRATION,
    /** An application for a license or employment, which has a record check but no charge. */
    APPLICANT,
    /** The subject's death. */
    DECEASED,
    /** Mental health custody or supervision. */
    MENTAL_HEALTH,
    /** Anything else. */
    OTHER;

    /**
     * Checks if such an event is what a court did, or may be, as its kind is not known or not stated.
     *
     * @return true for a court action and for anything else that has no kind of its own
     */
    public boolean mayBeOfCourt() {
        return this == COURT_ACTION || this == OTHER;
    }

    /**
     * Checks if somebody is arrested in such an event.
     *
     * @return true for an arrest, a supplemental one too
     */
    public boolean isArrest() {
        return this == ARREST || this == SUPPLEMENTAL_ARREST;
    }

    /**
     * Checks if such an event mostly follows a conviction, which there may have been where none is on record.
     *
     * @return true for custody and for supervision by a probation department
     */
    public boolean followsConviction() {
        return this == CUSTODY || this == PROBATION;
    }

    /**
     * Checks if anything is charged in such an event: else a count that states no offense is none.
     *
     * @return false for registrations, applications, deaths and mental health
     */
    public boolean charges() {
        return this != REGISTRATION && this != APPLICANT && this != DECEASED && this != MENTAL_HEALTH;
    }
}
