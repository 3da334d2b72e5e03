package org.recordclearance.impact;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Level;

/**
 * Counts what an {@link ImpactReport} reports, a person at a time. For one thread; tallies of several threads are merged,
 * in any order.
 */
final class ImpactTally {

    long subjects;
    long subjectsCovered;
    long subjectsWithRelief;
    final ReliefTally relief = new ReliefTally();
    final Map<Level, Long> coveredByLevel = new EnumMap<>(Level.class);
    final Map<String, Map<String, Long>> byOutcomeAndReason = new HashMap<>();
    final Map<String, Long> undecidedByFact = new HashMap<>();
    final Map<String, ImpactReport.Group> byRace = new HashMap<>();

    /** Obtains the tally of which a report gave the figures. */
    static ImpactTally of(Figure.Group figures) {
        ImpactTally tally = new ImpactTally();
        tally.subjects = figures.whole("subjects");
        tally.subjectsCovered = figures.whole("subjectsCovered");
        tally.subjectsWithRelief = figures.whole("subjectsWithRelief");
        tally.relief.add(ClearedPeople.of(figures.group("cleared")), ClearedPeople.of(figures.group("possible")));
        Map<String, Long> levels = new TreeMap<>(counts(figures.group("convictionsCoveredByLevel")));
        for (Level level : Level.values()) {
            Long count = levels.remove(level.name());
            if (count != null) {
                tally.coveredByLevel.put(level, count);
            }
        }
        if (!levels.isEmpty()) {
            throw new IllegalArgumentException("convictionsCoveredByLevel must name levels");
        }
        Figure.Group determinations = figures.group("determinationsByOutcomeAndReason");
        for (String words : determinations.byName().keySet()) {
            tally.byOutcomeAndReason.put(words, counts(determinations.group(words)));
        }
        tally.undecidedByFact.putAll(counts(figures.group("undecidedByMissingFact")));
        Figure.Group races = figures.group("subjectsCoveredByRace");
        for (String race : races.byName().keySet()) {
            Figure.Group group = races.group(race);
            tally.byRace.put(race, new ImpactReport.Group(group.whole("subjects"), group.whole("withRelief")));
        }
        return tally;
    }

    private static Map<String, Long> counts(Figure.Group group) {
        Map<String, Long> counts = new HashMap<>();
        for (String name : group.byName().keySet()) {
            counts.put(name, group.whole(name));
        }
        return counts;
    }

    /** Counts a person. */
    void add(Review review) {
        boolean covered = false;
        boolean relieved = review.hasRelief();
        for (Determination determination : review.determinations()) {
            Outcome outcome = determination.outcome();
            count(byOutcomeAndReason.computeIfAbsent(outcome.words(), key -> new HashMap<>()), determination.reason());
            for (MissingFact missing : determination.missing()) {
                count(undecidedByFact, missing.words());
            }
            if (determination.isCovered()) {
                covered = true;
                coveredByLevel.merge(determination.conviction().level(), 1L, Long::sum);
            }
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

    /** Adds what another tally has counted, of other people. */
    void merge(ImpactTally other) {
        add(new ImpactReport(other));
    }

    /** Adds what was counted of other people. */
    void add(ImpactReport other) {
        subjects += other.subjects();
        subjectsCovered += other.subjectsCovered();
        subjectsWithRelief += other.subjectsWithRelief();
        relief.add(other.cleared(), other.possible());
        other.convictionsCoveredByLevel().forEach((level, count) -> coveredByLevel.merge(level, count, Long::sum));
        other.determinationsByOutcomeAndReason().forEach((words, reasons) -> {
            Map<String, Long> mine = byOutcomeAndReason.computeIfAbsent(words, key -> new HashMap<>());
            reasons.forEach((reason, count) -> mine.merge(reason, count, Long::sum));
        });
        other.undecidedByMissingFact().forEach((fact, count) -> undecidedByFact.merge(fact, count, Long::sum));
        other.subjectsCoveredByRace().forEach((race, group) -> byRace.merge(race, group, ImpactReport.Group::plus));
    }

    private static void count(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }
}
