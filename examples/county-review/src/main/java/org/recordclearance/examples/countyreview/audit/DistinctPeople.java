package org.recordclearance.examples.countyreview.audit;

import java.util.Arrays;

/** Counts people by the numbers that their rows have in common, each once, however their rows are spread. For one thread. */
final class DistinctPeople {

    private long[] people = new long[64];
    private int size;

    /** Takes the person of a row; rows of one person mostly stand together. */
    void add(long person) {
        if (size > 0 && people[size - 1] == person) {
            return;
        }
        if (size == people.length) {
            people = Arrays.copyOf(people, 2 * size);
        }
        people[size++] = person;
    }

    /** How many there are. */
    long count() {
        long[] sorted = Arrays.copyOf(people, size);
        Arrays.sort(sorted);
        long count = Math.min(size, 1);
        for (int i = 1; i < size; i++) {
            count += sorted[i] == sorted[i - 1] ? 0 : 1;
        }
        return count;
    }

    /** Shows nothing of the people. */
    @Override
    public String toString() {
        return "DistinctPeople[]";
    }
}
