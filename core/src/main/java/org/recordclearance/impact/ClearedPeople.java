package org.recordclearance.impact;

import java.io.Serializable;
import org.recordclearance.eligibility.Figure;

/**
 * How many people the determinations rid of a kind of conviction: those who have one, and of whom every one is cleared.
 *
 * @param withoutFelony people with a felony conviction of whom every one is dismissed or reduced
 * @param withoutConviction people with a conviction of whom every one is dismissed
 * @param withoutRecentConviction people with a conviction in the last {@link ReliefTally#RECENT_YEARS} years of whom every
 *     such one is dismissed
 */
public record ClearedPeople(long withoutFelony, long withoutConviction, long withoutRecentConviction)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    static final ClearedPeople NOBODY = new ClearedPeople(0, 0, 0);

    /** Obtains what {@link #figures} gave. */
    static ClearedPeople of(Figure.Group figures) {
        return new ClearedPeople(
                figures.whole("withoutFelony"),
                figures.whole("withoutConviction"),
                figures.whole("withoutRecentConviction"));
    }

    Figure.Group figures() {
        return Figure.group()
                .put("withoutFelony", withoutFelony)
                .put("withoutConviction", withoutConviction)
                .put("withoutRecentConviction", withoutRecentConviction)
                .build();
    }

    ClearedPeople plus(ClearedPeople others) {
        return new ClearedPeople(
                withoutFelony + others.withoutFelony,
                withoutConviction + others.withoutConviction,
                withoutRecentConviction + others.withoutRecentConviction);
    }
}
