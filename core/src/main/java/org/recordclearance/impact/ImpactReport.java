package org.recordclearance.impact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collector;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Level;

/**
 * What the determinations of a policy do to people. All maps are in a fixed order.
 *
 * <p>A conviction of which it is unknown whether the policy covers it is in {@link #determinationsByOutcomeAndReason} and
 * {@link #undecidedByMissingFact}, and in no other figure. Immutable and safe for use by several threads.
 *
 * @param subjects how many people were reviewed
 * @param subjectsCovered how many of them have a conviction that the policy covers
 * @param subjectsWithRelief how many have a conviction that is dismissed or reduced
 * @param subjectsWithoutFelony how many have a felony conviction, and every one is dismissed or reduced
 * @param subjectsWithoutConviction how many have a conviction, and every one is dismissed
 * @param subjectsWithoutRecentConviction how many have a conviction in the last seven years, and every such one is
 *     dismissed
 * @param convictionsCoveredByLevel the convictions that the policy covers, by level
 * @param determinationsByOutcomeAndReason the determinations, by the words of the outcome, then by reason
 * @param undecidedByMissingFact how many determinations each missing fact keeps open
 * @param subjectsCoveredByRace the people with a conviction that the policy covers, by race as recorded
 */
public record ImpactReport(
        long subjects,
        long subjectsCovered,
        long subjectsWithRelief,
        long subjectsWithoutFelony,
        long subjectsWithoutConviction,
        long subjectsWithoutRecentConviction,
        Map<Level, Long> convictionsCoveredByLevel,
        Map<String, Map<String, Long>> determinationsByOutcomeAndReason,
        Map<String, Long> undecidedByMissingFact,
        Map<String, Group> subjectsCoveredByRace) {

    /**
     * A group of people.
     *
     * @param subjects how many they are
     * @param withRelief how many of them have a conviction that is dismissed or reduced
     */
    public record Group(long subjects, long withRelief) {

        Group plus(Group other) {
            return new Group(subjects + other.subjects, withRelief + other.withRelief);
        }
    }

    /** Copies the maps. */
    public ImpactReport {
        convictionsCoveredByLevel = copy(convictionsCoveredByLevel);
        Map<String, Map<String, Long>> determinations = new LinkedHashMap<>();
        determinationsByOutcomeAndReason.forEach((words, reasons) -> determinations.put(words, copy(reasons)));
        determinationsByOutcomeAndReason = Collections.unmodifiableMap(determinations);
        undecidedByMissingFact = copy(undecidedByMissingFact);
        subjectsCoveredByRace = copy(subjectsCoveredByRace);
    }

    /**
     * Returns a collector of reviews, one for each person.
     *
     * @return the collector, for streams of one or several threads
     */
    public static Collector<Review, ?, ImpactReport> collector() {
        return Collector.of(
                ImpactTally::new,
                ImpactTally::add,
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                ImpactTally::report,
                Collector.Characteristics.UNORDERED);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Returns how many people the report is about.
     *
     * @return such as {@code ImpactReport[1500 subjects]}
     */
    @Override
    public String toString() {
        return "ImpactReport[" + subjects + " subjects]";
    }
}
