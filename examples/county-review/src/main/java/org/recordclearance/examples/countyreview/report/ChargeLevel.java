package org.recordclearance.examples.countyreview.report;

import org.recordclearance.prop64.Prop64Offenses;
import org.recordclearance.rapsheet.Conviction;

/** The level of a conviction, as the figures of the summary have it. */
enum ChargeLevel {
    FELONY,
    MISDEMEANOR,
    INFRACTION,
    NOT_KNOWN;

    static ChargeLevel of(Conviction conviction) {
        return switch (Prop64Offenses.provenLevel(conviction)) {
            case FELONY -> FELONY;
            case MISDEMEANOR -> MISDEMEANOR;
            case INFRACTION -> INFRACTION;
            case MISSING, UNREADABLE, CONTRADICTORY -> NOT_KNOWN;
        };
    }
}
