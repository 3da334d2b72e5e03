package org.recordclearance.examples.countyreview.since;

import java.util.Arrays;
import java.util.BitSet;
import org.recordclearance.examples.countyreview.spool.TextKey;

/** Which people of this review are which earlier ones, and how much relief they have: some dozen bytes each. For one thread. */
final class Claims {

    private static final int FIRST_SIZE = 1 << 8;

    private int[] earlier = new int[FIRST_SIZE];
    private long[] subjects = new long[FIRST_SIZE];
    private int[] fresh = new int[FIRST_SIZE];
    private int[] before = new int[FIRST_SIZE];
    private int size;

    /**
     * Adds one.
     *
     * @param person the number of the earlier person
     * @param subjectId the SUBJECT_ID of this one
     * @param reliefNew how many convictions have relief that had none
     * @param reliefBefore how many have relief that had some
     */
    void add(int person, String subjectId, int reliefNew, int reliefBefore) {
        grow(size + 1);
        earlier[size] = person;
        subjects[size] = TextKey.of(subjectId);
        fresh[size] = reliefNew;
        before[size] = reliefBefore;
        size++;
    }

    private void grow(int least) {
        if (least > earlier.length) {
            int longer = Math.max(least, earlier.length * 2);
            earlier = Arrays.copyOf(earlier, longer);
            subjects = Arrays.copyOf(subjects, longer);
            fresh = Arrays.copyOf(fresh, longer);
            before = Arrays.copyOf(before, longer);
        }
    }

    void merge(Claims other) {
        grow(size + other.size);
        System.arraycopy(other.earlier, 0, earlier, size, other.size);
        System.arraycopy(other.subjects, 0, subjects, size, other.size);
        System.arraycopy(other.fresh, 0, fresh, size, other.size);
        System.arraycopy(other.before, 0, before, size, other.size);
        size += other.size;
    }

    /** Takes what becomes of each. */
    interface Taker {

        /**
         * Takes a person of this review.
         *
         * @param isClear false if others are the same earlier person too
         * @param subject the number of the SUBJECT_ID
         * @param reliefNew how many convictions have relief that had none
         * @param reliefBefore how many have relief that had some
         */
        void take(boolean isClear, long subject, int reliefNew, int reliefBefore);
    }

    /** Gives all of them, of whom some turn out to be one earlier person. */
    void forEach(BitSet shared, Taker taker) {
        for (int i = 0; i < size; i++) {
            taker.take(!shared.get(earlier[i]), subjects[i], fresh[i], before[i]);
        }
    }

    /** Which earlier people are somebody of this review. */
    BitSet claimed() {
        BitSet claimed = new BitSet();
        for (int i = 0; i < size; i++) {
            claimed.set(earlier[i]);
        }
        return claimed;
    }

    /** Which earlier people are several of this review. */
    BitSet shared(int people) {
        long[] by = new long[people];
        BitSet claimed = new BitSet();
        BitSet shared = new BitSet();
        for (int i = 0; i < size; i++) {
            int person = earlier[i];
            if (claimed.get(person) && by[person] != subjects[i]) {
                shared.set(person);
            }
            claimed.set(person);
            by[person] = subjects[i];
        }
        return shared;
    }
}
