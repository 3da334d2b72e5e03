package org.recordclearance.rapsheet;

/**
 * A way in which a record contradicts itself: facts of it that can't all be true.
 *
 * <p>Which of them is wrong, nobody can tell from the record. So each of them counts as not known, as far as
 * {@link ReportedDate#contradictory()} and the questions of rules say so, and whatever rests on it is for a person to decide.
 */
public enum Contradiction {
    /** Entries under one number may be of two people: they differ in both the state's number and the date of birth. */
    IDENTITY("identity"),
    /** The subject would have been a child, unborn or too old on the day of an arrest or a conviction. */
    DATE_OF_BIRTH("date of birth"),
    /** A conviction is earlier than its own arrest, than the subject's birth, or later than the subject's death. */
    CONVICTION_DATE("conviction date"),
    /** An arrest, or the beginning of a cycle, is later than the conviction that it led to. */
    ARREST_DATE("arrest date"),
    /** A conviction is later than the subject's death. */
    DECEASED("deceased"),
    /** A count is stated to be of two levels. */
    LEVEL("level"),
    /** What a count says of its offense can't all be true, such as its subdivision and its words. */
    OFFENSE("offense");

    private final String fact;

    Contradiction(String fact) {
        this.fact = fact;
    }

    /**
     * Gets the fact that is contradictory.
     *
     * @return such as {@code date of birth}
     */
    public String fact() {
        return fact;
    }
}
