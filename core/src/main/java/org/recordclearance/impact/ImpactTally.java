package org.recordclearance.impact;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Level;

/**
 * Counts what an {@link ImpactReport} reports, a person at a time. For one thread; tallies of several threads are merged,
 * in any order.
 */
public final class ImpactTally {

    private long subjects;
    private long subjectsCovered;
    private long subjectsWithRelief;
    private final ReliefTally relief = new ReliefTally();
    private final Map<Level, Long> coveredByLevel = new EnumMap<>(Level.class);
    private final Map<String, Map<String, Long>> byOutcomeAndReason = new TreeMap<>();
    private final Map<String, Long> undecidedByFact = new TreeMap<>();
    private final Map<String, ImpactReport.Group> byRace = new TreeMap<>();

    /** Creates a tally of nobody. */
    public ImpactTally() {}

    /**
     * Counts a person.
     *
     * @param review what was determined of the person's convictions
     */
    public void add(Review review) {
        boolean covered = false;
        boolean relieved = false;
        for (Determination determination : review.determinations()) {
            Outcome outcome = determination.outcome();
            count(byOutcomeAndReason.computeIfAbsent(outcome.words(), key -> new TreeMap<>()), determination.reason());
            for (MissingFact missing : determination.missing()) {
                count(undecidedByFact, missing.words());
            }
            if (determination.isCovered()) {
                covered = true;
                coveredByLevel.merge(determination.conviction().level(), 1L, Long::sum);
            }
            relieved |= outcome.kind().isRelief();
        }
        subjects++;
        subjectsCovered += covered ? 1 : 0;
        subjectsWithRelief += relieved ? 1 : 0;
        relief.add(review);
        if (covered) {
            String race = review.rapSheet().subject().race();
            byRace.merge(race, new ImpactReport.Group(1, relieved ? 1 : 0), ImpactReport.Group::plus);
        }
    }

    /**
     * Adds what another tally has counted.
     *
     * @param other the other tally, of other people
     */
    public void merge(ImpactTally other) {
        subjects += other.subjects;
        subjectsCovered += other.subjectsCovered;
        subjectsWithRelief += other.subjectsWithRelief;
        relief.merge(other.relief);
        other.coveredByLevel.forEach((level, count) -> coveredByLevel.merge(level, count, Long::sum));
        other.byOutcomeAndReason.forEach((words, reasons) -> {
            Map<String, Long> mine = byOutcomeAndReason.computeIfAbsent(words, key -> new TreeMap<>());
            reasons.forEach((reason, count) -> mine.merge(reason, count, Long::sum));
        });
        other.undecidedByFact.forEach((fact, count) -> undecidedByFact.merge(fact, count, Long::sum));
        other.byRace.forEach((race, group) -> byRace.merge(race, group, ImpactReport.Group::plus));
    }

    /**
     * Returns what has been counted so far.
     *
     * @return the report
     */
    public ImpactReport report() {
        return new ImpactReport(
                subjects,
                subjectsCovered,
                subjectsWithRelief,
                relief.subjectsWithoutFelony(),
                relief.subjectsWithoutConviction(),
                relief.subjectsWithoutRecentConviction(),
                coveredByLevel,
                byOutcomeAndReason,
                undecidedByFact,
                byRace);
    }

    private static void count(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }
}
