package org.recordclearance.rapsheet;

/** What became of a count. */
public enum DispositionType {
    /** The subject was convicted of it. */
    CONVICTED,
    /** The court dismissed it. */
    DISMISSED,
    /** The prosecutor rejected it. */
    PROSECUTOR_REJECTED,
    /** The sentence was changed later. */
    SENTENCE_MODIFIED,
    /** The conviction was set aside and dismissed under Penal Code 1203.4 or 1203.4a. */
    SET_ASIDE_1203_4,
    /** The felony was reduced to a misdemeanor, Penal Code 17(b). */
    REDUCED_TO_MISDEMEANOR,
    /** Probation was revoked. */
    PROBATION_REVOKED,
    /** Anything else; the text says what. */
    OTHER
}
