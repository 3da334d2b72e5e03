package org.recordclearance.eligibility;

import java.util.Locale;

/** By which proceeding relief is given. */
public enum Remedy {
    /** The sentence is still being served: it is recalled, and the person resentenced. */
    RESENTENCING,
    /** The sentence is completed: the conviction is dismissed, sealed or redesignated. */
    REDESIGNATION,
    /** One of the two; which it is depends on a fact that is missing. */
    UNKNOWN,
    /** The policy does not say, or gives no relief. */
    NOT_STATED;

    /**
     * Gets the remedy as results print it.
     *
     * @return such as {@code redesignation}; empty where it is not stated
     */
    public String words() {
        return this == NOT_STATED ? "" : name().toLowerCase(Locale.ROOT);
    }
}
