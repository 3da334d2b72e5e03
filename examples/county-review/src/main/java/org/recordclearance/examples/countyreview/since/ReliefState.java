package org.recordclearance.examples.countyreview.since;

import org.recordclearance.examples.countyreview.audit.CountedLists;

/** What becomes of the relief of a conviction between two reviews. */
enum ReliefState {
    /** There is none in either. */
    NONE(""),
    /** There is some now, and there was none. */
    NEW("new"),
    /** There is some now, and there was some: it is not to be granted twice. */
    GRANTED_BEFORE("granted before"),
    /** There was some, and the record shows now that it was given. */
    CARRIED_OUT(CountedLists.CARRIED_OUT),
    /** There was some, and there is none now. */
    TAKEN_BACK(CountedLists.TAKEN_BACK),
    /** There is some now, and it is not clear whether there was. */
    NOT_CLEAR("not clear");

    private final String words;

    ReliefState(String words) {
        this.words = words;
    }

    /**
     * Finds what became of it.
     *
     * @param before whether there was some
     * @param now whether there is some
     * @param isGiven whether the record shows that it was given
     */
    static ReliefState of(boolean before, boolean now, boolean isGiven) {
        if (now) {
            return before ? GRANTED_BEFORE : NEW;
        }
        return !before ? NONE : isGiven ? CARRIED_OUT : TAKEN_BACK;
    }

    /** Gets what stands in lists. */
    String words() {
        return words;
    }
}
