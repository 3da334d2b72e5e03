package org.recordclearance.rapsheet;

/**
 * What a {@link Disposition} does to a count. Where it stands matters too: the same words on a count without a conviction
 * may say that there was one, see {@link Conviction#standing}.
 */
public enum DispositionEffect {
    /** The subject was convicted by it. */
    CONVICTS,
    /** It may be a conviction, as a plea or words that are cut off may. */
    MAY_CONVICT,
    /** It ends a count that was no conviction; of one that was, it leaves open what became of it. */
    NO_CONVICTION,
    /** The subject was found not guilty: no conviction, and what was one is undone. */
    ACQUITS,
    /** It is about a conviction that goes on, such as a change of its sentence. */
    STANDS,
    /** It lowers the level of the conviction. */
    REDUCED,
    /** It sets the conviction aside, dismisses, seals or resentences it, under a law if it says which. */
    RELIEVED,
    /** It reverses or vacates the conviction, or pardons the subject. */
    UNDONE,
    /** It is not known what it does: the words are not known, or may mean several things. */
    NOT_KNOWN,
    /** It says nothing about whether there is a conviction. */
    SAYS_NOTHING;

    /**
     * Checks if a conviction may be none any longer behind it.
     *
     * @return true if it may end a conviction
     */
    public boolean mayEnd() {
        return switch (this) {
            case CONVICTS, MAY_CONVICT, STANDS, REDUCED, RELIEVED, SAYS_NOTHING -> false;
            case NO_CONVICTION, ACQUITS, UNDONE, NOT_KNOWN -> true;
        };
    }

    /**
     * Checks if a conviction may be less behind it, or none.
     *
     * @return true if it may end a conviction, lower it, or give relief from it
     */
    public boolean mayLessen() {
        return mayEnd() || this == REDUCED || this == RELIEVED;
    }
}
