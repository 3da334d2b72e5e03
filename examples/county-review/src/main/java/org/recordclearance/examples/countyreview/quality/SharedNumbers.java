package org.recordclearance.examples.countyreview.quality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.recordclearance.examples.countyreview.spool.TextKey;
import org.recordclearance.rapsheet.Subject;

/**
 * Finds people under several SUBJECT_IDs by the CII number that these share. It keeps sixteen bytes of each person, which tell numbers
 * apart and say none. For one thread.
 */
final class SharedNumbers {

    private long[] numbers = new long[64];
    private long[] subjects = new long[64];
    private int size;

    void add(Subject subject) {
        // filler, which many share, is no number
        Subject.ciiNumber(subject.cii())
                .ifPresent(number ->
                        put(TextKey.of(number), TextKey.of(subject.id().strip())));
    }

    private void put(long number, long subject) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            subjects = Arrays.copyOf(subjects, 2 * size);
        }
        numbers[size] = number;
        subjects[size] = subject;
        size++;
    }

    void merge(SharedNumbers other) {
        for (int i = 0; i < other.size; i++) {
            put(other.numbers[i], other.subjects[i]);
        }
    }

    /**
     * What was found.
     *
     * @param numbers how many CII numbers several SUBJECT_IDs have
     * @param subjects how many SUBJECT_IDs these are
     */
    record Shared(long numbers, long subjects) {}

    Shared shared() {
        long[] sorted = Arrays.copyOf(numbers, size);
        Arrays.sort(sorted);
        Map<Long, Set<Long>> several = new HashMap<>();
        for (int i = 1; i < size; i++) {
            if (sorted[i] == sorted[i - 1]) {
                several.put(sorted[i], new HashSet<>());
            }
        }
        for (int i = 0; i < size && !several.isEmpty(); i++) {
            Set<Long> ofNumber = several.get(numbers[i]);
            if (ofNumber != null) {
                ofNumber.add(subjects[i]);
            }
        }
        several.values().removeIf(ofNumber -> ofNumber.size() < 2);
        return new Shared(
                several.size(), several.values().stream().mapToLong(Set::size).sum());
    }
}
