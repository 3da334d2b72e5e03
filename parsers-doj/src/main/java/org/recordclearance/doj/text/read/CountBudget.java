package org.recordclearance.doj.text.read;

/**
 * Bounds how many counts the ranges of one sheet may stand for, so that a damaged text cannot fill the memory. One for
 * each sheet; for one thread.
 */
final class CountBudget {

    private static final int MOST = 20_000;

    private int left = MOST;

    /** Checks if a range may stand for so many counts, and takes them. */
    boolean allows(int counts) {
        if (counts > left) {
            return false;
        }
        left -= counts - 1;
        return true;
    }
}
