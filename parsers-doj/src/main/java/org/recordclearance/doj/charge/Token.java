package org.recordclearance.doj.charge;

/**
 * A piece of the text of a charge.
 *
 * @param kind what it is
 * @param text its characters, in capitals
 * @param start where it begins
 * @param end where the next may begin
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        /** What may be the number of a section, with its subdivisions. */
        NUMBER,
        /** The letters of a code. */
        CODE,
        /** What joins two sections, but for a hyphen, which may also begin the words. */
        JOIN,
        HYPHEN,
        /** A word that says that a charge follows. */
        MARK,
        WORD,
        /** A character that has no place in a charge. */
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "Token[" + kind + "]";
    }
}
