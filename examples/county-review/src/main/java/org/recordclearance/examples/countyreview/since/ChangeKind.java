package org.recordclearance.examples.countyreview.since;

/** What changed against an earlier review. */
enum ChangeKind {
    /** Nobody of the earlier review is this person. */
    NEW_PERSON("new person"),
    /** Nobody of this review is that person. */
    PERSON_GONE("person gone"),
    /** A conviction with a determination is not on the earlier record of the person. */
    NEW_CONVICTION("new conviction"),
    /** A conviction that had a determination is not on the record of the person any more. */
    CONVICTION_GONE("conviction gone"),
    /** Another outcome is determined, or one where there was none, or none where there was one. */
    OUTCOME("outcome"),
    /** A conviction with relief has another case number, court, section or day, so that an order which has the earlier one is wrong. */
    CORRECTED("corrected"),
    /** It is not clear which person or conviction of the other review it is. */
    NOT_CLEAR("not clear");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** Gets what stands in lists. */
    String words() {
        return words;
    }
}
