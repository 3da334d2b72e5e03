package org.recordclearance.prop64;

/**
 * How the {@code statute} policy reads the bar of two or more prior convictions in HS 11358(d)(2), 11359(c)(2) and
 * 11360(a)(3)(B). No authority settles it.
 */
public enum TwoPriors {
    /** To the letter: convictions under the misdemeanors of today, HS 11358(c), 11359(b) and 11360(a)(2), since there are such. */
    LITERAL,
    /** Convictions of the same section, whenever they were. */
    SAME_SECTION,
    /** Both: where they give different outcomes, a person decides. */
    CONTESTED,
    /** They do not bar relief. */
    OFF
}
