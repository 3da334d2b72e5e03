package org.recordclearance.prop64.results;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Reason;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.Step;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.ProvenLevel;
import org.recordclearance.rapsheet.Level;

/** How many convictions get relief, and why. For one thread. */
public final class ReasonsForRelief implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * The reason of steps that dismiss what is no felony. Lesser convictions are dismissed by every policy that dismisses
     * any, so it says nothing of the policy.
     */
    public static final Reason NOT_A_FELONY = Reason.of("Misdemeanor or Infraction");

    /** The reasons of the policy's steps, by the names of the steps. */
    private final transient Map<String, Reason> reasons = new HashMap<>();

    private final TreeMap<String, Long> dismissalsBySection = new TreeMap<>();
    private final TreeMap<String, Long> reductionsBySection = new TreeMap<>();
    private final TreeMap<String, Long> otherDismissals = new TreeMap<>();
    private final LinkedHashMap<String, Long> dismissalsByLevel = new LinkedHashMap<>();

    ReasonsForRelief(RuleSet policy) {
        if (policy instanceof DecisionTable table) {
            for (Step step : table.steps()) {
                reasons.put(step.name(), step.reason());
                if (step.reason().ofConviction() instanceof SectionChoice choice) {
                    choice.sections()
                            .forEach(section -> bySection(step.outcome()).put(section, 0L));
                }
            }
        }
        for (Level level : Level.values()) {
            if (level.isKnown()) {
                dismissalsByLevel.put(level.name(), 0L);
            }
        }
        dismissalsByLevel.put("UNKNOWN", 0L);
    }

    /** Counts a dismissal or reduction. */
    void add(Determination determination) {
        String section = Prop64Section.of(determination.conviction())
                .map(Prop64Section::number)
                .orElse("");
        boolean dismissal = determination.outcome().kind() == Outcome.Kind.DISMISS;
        if (dismissal) {
            Level level = ProvenLevel.of(determination.conviction());
            count(dismissalsByLevel, level.isKnown() ? level.name() : "UNKNOWN");
        }
        Reason reason = reasons.get(determination.step());
        if (reason != null
                && reason.ofConviction() instanceof SectionChoice choice
                && choice.sections().contains(section)) {
            count(bySection(determination.outcome()), section);
        } else if (dismissal && reason != NOT_A_FELONY) {
            count(otherDismissals, determination.reason());
        }
    }

    private Map<String, Long> bySection(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.DISMISS ? dismissalsBySection : reductionsBySection;
    }

    void merge(ReasonsForRelief other) {
        merge(dismissalsBySection, other.dismissalsBySection);
        merge(reductionsBySection, other.reductionsBySection);
        merge(otherDismissals, other.otherDismissals);
        merge(dismissalsByLevel, other.dismissalsByLevel);
    }

    Map<String, Long> dismissalsBySection() {
        return dismissalsBySection;
    }

    Map<String, Long> reductionsBySection() {
        return reductionsBySection;
    }

    /** Gets the dismissals for another reason than the choice of a section or the level, by reason. */
    Map<String, Long> otherDismissals() {
        return otherDismissals;
    }

    /** Gets the dismissals by level, those without a level apart. */
    Map<String, Long> dismissalsByLevel() {
        return dismissalsByLevel;
    }

    private static void count(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }

    private static void merge(Map<String, Long> counts, Map<String, Long> other) {
        other.forEach((key, count) -> counts.merge(key, count, Long::sum));
    }
}
