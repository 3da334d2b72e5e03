package org.recordclearance.prop64.results;

import com.google.common.base.Splitter;
import java.util.List;
import org.recordclearance.eligibility.RuleSet;

/**
 * The sections that a policy dismisses or reduces because a county chose so.
 *
 * @param dismissed the sections dismissed, empty for policies without such choices
 * @param reduced the sections reduced
 */
public record BaselineChoices(List<String> dismissed, List<String> reduced) {

    /** The step that dismisses a section because it was chosen to be. */
    public static final String DISMISSED_STEP = "dismissed sections";

    /** The step that reduces a section because it was chosen to be. */
    public static final String REDUCED_STEP = "reduced sections";

    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

    /** Copies the lists. */
    public BaselineChoices {
        dismissed = List.copyOf(dismissed);
        reduced = List.copyOf(reduced);
    }

    /**
     * Obtains the choices of a policy.
     *
     * @param policy the policy
     * @return its choices, as its parameters state them
     */
    public static BaselineChoices of(RuleSet policy) {
        return new BaselineChoices(
                sections(policy, "baselineEligibility.dismiss"), sections(policy, "baselineEligibility.reduce"));
    }

    private static List<String> sections(RuleSet policy, String parameter) {
        return COMMA.splitToList(policy.parameters().getOrDefault(parameter, ""));
    }
}
