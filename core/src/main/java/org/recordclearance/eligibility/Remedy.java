package org.recordclearance.eligibility;

/** By which proceeding relief is given. */
public enum Remedy {
    /** The sentence is still being served: it is recalled, and the person resentenced. */
    RESENTENCING,
    /** The sentence is completed: the conviction is dismissed, sealed or redesignated. */
    REDESIGNATION,
    /** One of the two; which it is depends on a fact that is missing. */
    UNKNOWN,
    /** The policy does not say, or gives no relief. */
    NOT_STATED
}
