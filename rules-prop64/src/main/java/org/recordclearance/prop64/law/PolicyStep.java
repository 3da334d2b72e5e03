package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.CodeSection;

/**
 * What a step of a county's criteria asks for and rests on, from a table: the sections, a number of years, the law. It is the
 * choice of the policy, so it has no days.
 *
 * @param sections the sections that it asks for, none if it asks for none
 * @param number the years or the age that it asks for, 0 if it asks for none
 * @param words the sections in words, empty where each stands by itself
 * @param authority the law that it cites, empty if none
 */
public record PolicyStep(List<CodeSection> sections, int number, String words, String authority) {

    private static final Map<List<String>, PolicyStep> ALL = CitedTable.read("policy_steps.csv").stream()
            .collect(ImmutableMap.toImmutableMap(
                    row -> List.of(row.getOrDefault("policy", ""), row.getOrDefault("step", "")), PolicyStep::read));

    private static PolicyStep read(Map<String, String> row) {
        String number = row.getOrDefault("number", "");
        return new PolicyStep(
                Stream.of(row.getOrDefault("sections", "").split(" / "))
                        .filter(each -> !each.isEmpty())
                        .map(CodeSection::parse)
                        .toList(),
                number.isEmpty() ? 0 : Integer.parseInt(number),
                row.getOrDefault("words", ""),
                row.getOrDefault("authority", ""));
    }

    /**
     * Finds a step.
     *
     * @param policy the name of the policy
     * @param step the name of the step
     * @return the step
     * @throws IllegalArgumentException if the table has none of that name
     */
    public static PolicyStep of(String policy, String step) {
        PolicyStep found = ALL.get(List.of(policy, step));
        if (found == null) {
            throw new IllegalArgumentException(policy + " has no step \"" + step + "\" in its table");
        }
        return found;
    }

    /**
     * Gets the sections as conditions name them.
     *
     * @return such as {@code HS 11357(b)}
     */
    public String[] sectionsInWords() {
        return sections.stream().map(CodeSection::toString).toArray(String[]::new);
    }
}
