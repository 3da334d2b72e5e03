package org.recordclearance.rapsheet;

/** The answer to a question about a fact that may not be fully known. */
public enum Truth {
    /** It holds, whatever the fact turns out to be. */
    YES,
    /** It does not hold, whatever the fact turns out to be. */
    NO,
    /** It holds for some values that the fact could have, and not for others. */
    UNKNOWN;

    /**
     * Returns the answer to a question whose facts are known.
     *
     * @param holds whether it holds
     * @return {@link #YES} or {@link #NO}
     */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * Returns the answer to the opposite question.
     *
     * @return yes for no, no for yes, unknown for unknown
     */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
