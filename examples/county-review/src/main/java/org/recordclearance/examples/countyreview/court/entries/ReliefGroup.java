package org.recordclearance.examples.countyreview.court.entries;

/** What is to be done about a conviction, and about a case: the first of these that one of its convictions is in. */
public enum ReliefGroup {
    /** It is to be dismissed or reduced. */
    ELIGIBLE_NOW("eligible now"),
    /** It may be, if facts are found that are missing. */
    ELIGIBLE_IF_FOUND("eligible if what is missing is found"),
    /** A person decides. */
    TO_DECIDE("for a person to decide"),
    /** Time alone gives relief, on a later day. */
    WAITING("waiting until a day"),
    /** The policy denies relief on a ground on which the law lets the prosecution object. */
    TO_OBJECT("to be objected to"),
    /** The policy denies relief. */
    NOT_ELIGIBLE("not eligible"),
    /** It has relief already. */
    DONE("done");

    /** What is said of a conviction that has relief already, where the outcome of others stands. */
    public static final String GIVEN_ALREADY = "Relief was given already";

    private final String words;

    ReliefGroup(String words) {
        this.words = words;
    }

    /** Gets the name as lists print it. */
    public String words() {
        return words;
    }

    /** Finds a group by the name that lists print. */
    public static ReliefGroup ofWords(String words) {
        for (ReliefGroup group : values()) {
            if (group.words.equals(words)) {
                return group;
            }
        }
        throw new IllegalArgumentException("there is no such group");
    }
}
