package org.recordclearance.rapsheet;

/** What kind of custody or supervision a term of a sentence is. */
public enum TermKind {
    /** Supervision by a probation officer or the court. */
    PROBATION,
    /** County jail. */
    JAIL,
    /** State prison, which only a felony can carry. */
    PRISON,
    /** The record gives a length of time but does not say of what. */
    NOT_STATED
}
