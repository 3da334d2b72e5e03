package org.recordclearance.rapsheet;

/** How serious an offense is by law, in rising order, or what the record has instead. */
public enum Level {
    /** An infraction. */
    INFRACTION,
    /** A misdemeanor. */
    MISDEMEANOR,
    /** A felony. */
    FELONY,
    /** The record does not say. */
    MISSING,
    /** The record has something there that is no level. */
    UNREADABLE,
    /** The record states two levels that differ. */
    CONTRADICTORY;

    /**
     * Checks if the record states the level.
     *
     * @return true for an infraction, a misdemeanor or a felony
     */
    public boolean isKnown() {
        return compareTo(FELONY) <= 0;
    }
}
