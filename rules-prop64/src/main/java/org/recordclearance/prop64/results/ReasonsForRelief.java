package org.recordclearance.prop64.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.ProvenLevel;
import org.recordclearance.rapsheet.Level;

/** How many convictions get relief, and why. For one thread. */
final class ReasonsForRelief {

    /** Lesser convictions are dismissed by every policy that dismisses any, so this reason says nothing of the policy. */
    private static final String NOT_A_FELONY = "Misdemeanor or Infraction";

    private final Map<String, Long> dismissalsBySection = new TreeMap<>();
    private final Map<String, Long> reductionsBySection = new TreeMap<>();
    private final Map<String, Long> otherDismissals = new TreeMap<>();
    private final Map<String, Long> dismissalsByLevel = new LinkedHashMap<>();

    ReasonsForRelief(BaselineChoices choices) {
        choices.dismissed().forEach(section -> dismissalsBySection.put(section, 0L));
        choices.reduced().forEach(section -> reductionsBySection.put(section, 0L));
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
        if (isChoice(determination, BaselineChoices.DISMISSED_STEP, dismissalsBySection, section)) {
            count(dismissalsBySection, section);
        } else if (isChoice(determination, BaselineChoices.REDUCED_STEP, reductionsBySection, section)) {
            count(reductionsBySection, section);
        } else if (dismissal && !determination.reason().equals(NOT_A_FELONY)) {
            count(otherDismissals, determination.reason());
        }
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

    private static boolean isChoice(
            Determination determination, String step, Map<String, Long> chosen, String section) {
        return determination.step().equals(step) && chosen.containsKey(section);
    }

    private static void count(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }

    private static void merge(Map<String, Long> counts, Map<String, Long> other) {
        other.forEach((key, count) -> counts.merge(key, count, Long::sum));
    }
}
