package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.Level;

/**
 * What a step of the statute's table rests on, from a table that says from when to when it holds, and what must still be
 * confirmed of it.
 *
 * @param name the name of the step
 * @param dated from when to when it holds, and what must still be confirmed of it
 * @param authority the law or decision
 * @param canBeChallenged whether a challenge under HS 11361.9 can rest on it
 */
public record StatuteStep(String name, DatedRow dated, String authority, boolean canBeChallenged) {

    private static final Map<String, StatuteStep> STEPS = CitedTable.read("statute_steps.csv").stream()
            .map(StatuteStep::read)
            .collect(ImmutableMap.toImmutableMap(StatuteStep::name, step -> step));

    private static StatuteStep read(Map<String, String> row) {
        return new StatuteStep(
                row.getOrDefault("step", ""),
                DatedRow.of(row),
                row.getOrDefault("authority", ""),
                "Y".equals(row.get("challenge")));
    }

    /**
     * Finds a step.
     *
     * @param name its name
     * @return the step
     * @throws IllegalArgumentException if the table has none of that name
     */
    public static StatuteStep named(String name) {
        StatuteStep step = STEPS.get(name);
        if (step == null) {
            throw new IllegalArgumentException("the statute has no step \"" + name + "\"");
        }
        return step;
    }

    /** Gets the name of the step that presumes an offense to be of a level. */
    static String ofPresumed(@Nullable Level level) {
        return level == Level.INFRACTION ? "presumed infraction" : "presumed misdemeanor";
    }

    /**
     * Gets all steps.
     *
     * @return the steps by name, in the order of the table
     */
    public static Map<String, StatuteStep> all() {
        return STEPS;
    }
}
