package org.recordclearance.prop64.options;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.spelling.NearestName;

/** One option of the {@code configurable} policy: where it stands in an options file, and what it may be. */
public enum Option {
    DISMISS("baselineEligibility", "dismiss", Kind.SECTIONS, 0, 0),
    REDUCE("baselineEligibility", "reduce", Kind.SECTIONS, 0, 0),
    UNDER_21("additionalRelief", "subjectUnder21AtConviction", Kind.SWITCH, 0, 0),
    AGE("additionalRelief", "subjectAgeThreshold", Kind.NUMBER, 40, 65),
    YEARS("additionalRelief", "yearsSinceConvictionThreshold", Kind.NUMBER, 1, 15),
    CRIME_FREE("additionalRelief", "yearsCrimeFreeThreshold", Kind.NUMBER, 1, 15),
    ONLY_PROP_64("additionalRelief", "subjectHasOnlyProp64Charges", Kind.SWITCH, 0, 0),
    DECEASED("additionalRelief", "subjectIsDeceased", Kind.SWITCH, 0, 0);

    /** What values an option has, and which of them means that nothing is chosen. */
    public enum Kind {
        /** Sections of Prop 64; none. */
        SECTIONS,
        /** A whole number between two others; 0. */
        NUMBER,
        /** On or off; off. */
        SWITCH
    }

    private final String group;
    private final String key;
    private final Kind kind;
    private final int lowest;
    private final int highest;

    Option(String group, String key, Kind kind, int lowest, int highest) {
        this.group = group;
        this.key = key;
        this.kind = kind;
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * Finds an option by its key.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Option of(String key) {
        return Arrays.stream(values())
                .filter(option -> option.key.equals(key))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> keys = Arrays.stream(values()).map(Option::key).toList();
                    return new IllegalArgumentException("option " + key + " does not exist"
                            + NearestName.of(key, keys)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(".")
                            + " The options are " + String.join(", ", keys));
                });
    }

    static List<String> groups() {
        return Arrays.stream(values()).map(Option::group).distinct().toList();
    }

    static List<Option> inGroup(String group) {
        return Arrays.stream(values())
                .filter(option -> option.group.equals(group))
                .toList();
    }

    public String group() {
        return group;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** The name in messages and in the parameters of a policy. */
    public String path() {
        return group + "." + key;
    }

    int checked(int number) {
        if (number != 0 && (number < lowest || number > highest)) {
            throw notAllowed();
        }
        return number;
    }

    Set<String> checked(Set<String> sections) {
        if (!Prop64Section.NUMBERS.containsAll(sections)) {
            throw notAllowed();
        }
        return sections;
    }

    IllegalArgumentException notAllowed() {
        return new IllegalArgumentException("option " + path() + " must be " + allowed());
    }

    /** What it may be where it is written as on a command line, in words. */
    public String allowedAsText() {
        return kind == Kind.SECTIONS
                ? "sections joined by a plus sign, such as " + String.join("+", Prop64Section.NUMBERS) + ", or none"
                : allowed();
    }

    private String allowed() {
        return switch (kind) {
            case SECTIONS -> "a list of sections, each one of \"" + String.join("\", \"", Prop64Section.NUMBERS) + "\"";
            case NUMBER -> "0 (off) or a whole number from " + lowest + " to " + highest;
            case SWITCH -> "true or false";
        };
    }
}
