package org.recordclearance.examples.benchmarks.drools;

import java.time.LocalDate;

/**
 * The subject of a complete record, as a fact for rules. Immutable.
 *
 * @param dateOfBirth the date of birth
 * @param deceased whether the subject has died
 */
public record RecordedSubject(LocalDate dateOfBirth, boolean deceased) {

    @Override
    public String toString() {
        return "RecordedSubject[]";
    }
}
