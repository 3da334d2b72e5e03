package org.recordclearance.rapsheet;

/**
 * A way in which a record contradicts itself: facts of it that can't all be true.
 *
 * <p>Which of them is wrong, nobody can tell from the record. So each of them counts as not known, as far as
 * {@link ReportedDate#contradictory()} and the questions of rules say so, and whatever rests on it is for a person to decide.
 */
public enum Contradiction {
    /** Entries under one number may be of two people: they differ in both the state's number and the date of birth. */
    IDENTITY("identity", false),
    /** The subject would have been a child, unborn or too old on the day of an arrest or a conviction. */
    DATE_OF_BIRTH("date of birth", true),
    /** A conviction is earlier than its own arrest, than the subject's birth, or later than the subject's death; or it has two dates. */
    CONVICTION_DATE("conviction date", true),
    /** An arrest, or the beginning of a cycle, is later than the conviction that it led to, or an arrest later than the death. */
    ARREST_DATE("arrest date", true),
    /** An arrest, a conviction, a registration or an application is later than the subject's death. */
    DECEASED("deceased", true),
    /** A count is stated to have been convicted in two counties. */
    COUNTY("county", false),
    /** A count is stated to be of two levels. */
    LEVEL("level", false),
    /** What a count says of its offense can't all be true, such as its subdivision and its words. */
    OFFENSE("subdivision", false);

    private final String fact;
    private final boolean found;

    Contradiction(String fact, boolean found) {
        this.fact = fact;
        this.found = found;
    }

    /**
     * Checks if it is one that {@link RapSheet#believable} finds, so that no source needs to say it.
     *
     * @return true for what is wrong among the dates of a record; false for what only a source can know
     */
    public boolean isFound() {
        return found;
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
