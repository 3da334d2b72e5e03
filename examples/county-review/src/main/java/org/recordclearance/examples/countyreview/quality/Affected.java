package org.recordclearance.examples.countyreview.quality;

import org.recordclearance.eligibility.Figure;

/**
 * Convictions, and the people whose they are.
 *
 * @param convictions how many convictions
 * @param people how many people
 */
public record Affected(long convictions, long people) {

    static final Affected NONE = new Affected(0, 0);

    /** Returns these with those of one more person. */
    Affected plus(long ofPerson) {
        return ofPerson == 0 ? this : new Affected(convictions + ofPerson, people + 1);
    }

    Affected plus(Affected others) {
        return new Affected(convictions + others.convictions, people + others.people);
    }

    Figure.Group figures() {
        return Figure.group()
                .put("convictions", convictions)
                .put("people", people)
                .build();
    }
}
