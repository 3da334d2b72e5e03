package org.recordclearance.prop64.law;

/** What HS 11361.8(b) and (f) presume, in words from a table: on whom the burden is, and what rebuts it. */
public enum Presumption {
    /** On whom the burden of proof is, and by which standard. */
    BURDEN_OF_PROOF("burden of proof"),
    /** What may keep relief from who still serves the sentence, and on whom that burden is. */
    DANGER("danger to public safety"),
    /** What proof rebuts it. */
    REBUTTED_BY("rebutted by");

    private final String fact;
    private final String words;

    Presumption(String fact) {
        this.fact = fact;
        this.words = CitedTable.only("presumption.csv", "name", fact).getOrDefault("text", "");
    }

    /**
     * Gets the name under which explanations state it.
     *
     * @return such as {@code rebutted by}
     */
    public String fact() {
        return fact;
    }

    /**
     * Gets it in words.
     *
     * @return the words of the table
     */
    public String words() {
        return words;
    }
}
