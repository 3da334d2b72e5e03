package org.recordclearance.doj.text;

/** The kind of a Californian trial court, as the code in front of its name tells it. */
public enum CourtKind {
    /** A superior court ({@code CASC}); since 2001 the only kind. */
    SUPERIOR("CASC"),
    /** A municipal court ({@code CAMC}). */
    MUNICIPAL("CAMC"),
    /** A justice court ({@code CAJC}); the last ones became municipal courts in 1995. */
    JUSTICE("CAJC"),
    /** A juvenile court ({@code CAJV}). */
    JUVENILE("CAJV");

    private final String code;

    CourtKind(String code) {
        this.code = code;
    }

    /**
     * Gets the code that a printed rap sheet puts in front of the name of such a court.
     *
     * @return four letters
     */
    public String code() {
        return code;
    }
}
