package org.recordclearance.impact;

/**
 * What a person has of one kind of conviction, such as felonies, and what of it is cleared. Some may be of the kind only: by
 * an unknown level or date, or because it is not known that it is a conviction. For one thread.
 */
final class ToBeCleared {

    private boolean some;
    private boolean someCleared;
    private boolean everyCertainOneCleared = true;
    private boolean everyPossibleOneCleared = true;

    /**
     * Adds a conviction that is, or may be, of the kind.
     *
     * @param certain if it is for certain
     * @param cleared if it is dismissed, or whatever else clears the kind
     */
    void add(boolean certain, boolean cleared) {
        some |= certain;
        someCleared |= cleared;
        everyCertainOneCleared &= cleared || !certain;
        everyPossibleOneCleared &= cleared;
    }

    /** Checks if the person has one, and every one is cleared, whatever the unknown turns out to be. */
    boolean isCleared() {
        return some && everyPossibleOneCleared;
    }

    /** Checks if the person may have one, and every one is cleared, if the unknown turns out well. */
    boolean mayBeCleared() {
        return someCleared && everyCertainOneCleared;
    }
}
