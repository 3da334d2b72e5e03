package org.recordclearance.examples.countyreview.since;

/** What becomes of the relief of a conviction between two reviews. */
enum ReliefState {
    /** There is none in either. */
    NONE(""),
    /** There is some now, and there was none. */
    NEW("new"),
    /** There is some now, and there was some: it is not to be granted twice. */
    GRANTED_BEFORE("granted before"),
    /** There was some, and there is none now. */
    TAKEN_BACK("taken back"),
    /** There is some now, and it is not clear whether there was. */
    NOT_CLEAR("not clear");

    private final String words;

    ReliefState(String words) {
        this.words = words;
    }

    static ReliefState of(boolean before, boolean now) {
        if (now) {
            return before ? GRANTED_BEFORE : NEW;
        }
        return before ? TAKEN_BACK : NONE;
    }

    /** Gets what stands in lists. */
    String words() {
        return words;
    }
}
