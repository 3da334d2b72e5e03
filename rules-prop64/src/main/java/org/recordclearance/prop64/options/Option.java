package org.recordclearance.prop64.options;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.recordclearance.prop64.Prop64Options;
import org.recordclearance.prop64.law.Prop64Section;

/** One option of the {@code configurable} policy: where it stands in an options file, and what it may be. */
public enum Option {
    DISMISS("baselineEligibility", "dismiss", Prop64Options::dismissed, (to, value) -> to.dismiss(sections(value))),
    REDUCE("baselineEligibility", "reduce", Prop64Options::reduced, (to, value) -> to.reduce(sections(value))),
    UNDER_21(
            "additionalRelief",
            "subjectUnder21AtConviction",
            Prop64Options::subjectUnder21AtConviction,
            (to, value) -> to.subjectUnder21AtConviction((Boolean) value)),
    AGE(
            "additionalRelief",
            "subjectAgeThreshold",
            Prop64Options::subjectAgeThreshold,
            (to, value) -> to.subjectAgeThreshold((Integer) value)),
    YEARS(
            "additionalRelief",
            "yearsSinceConvictionThreshold",
            Prop64Options::yearsSinceConvictionThreshold,
            (to, value) -> to.yearsSinceConvictionThreshold((Integer) value)),
    CRIME_FREE(
            "additionalRelief",
            "yearsCrimeFreeThreshold",
            Prop64Options::yearsCrimeFreeThreshold,
            (to, value) -> to.yearsCrimeFreeThreshold((Integer) value)),
    ONLY_PROP_64(
            "additionalRelief",
            "subjectHasOnlyProp64Charges",
            Prop64Options::subjectHasOnlyProp64Charges,
            (to, value) -> to.subjectHasOnlyProp64Charges((Boolean) value)),
    DECEASED(
            "additionalRelief",
            "subjectIsDeceased",
            Prop64Options::subjectIsDeceased,
            (to, value) -> to.subjectIsDeceased((Boolean) value));

    private final String group;
    private final String key;
    private final Function<Prop64Options, Object> get;
    private final BiConsumer<Prop64Options.Builder, Object> set;

    Option(
            String group,
            String key,
            Function<Prop64Options, Object> get,
            BiConsumer<Prop64Options.Builder, Object> set) {
        this.group = group;
        this.key = key;
        this.get = get;
        this.set = set;
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

    /** The name in messages and in the parameters of a policy. */
    public String path() {
        return group + "." + key;
    }

    /** Gets the value among options: a set of texts, a whole number or a truth value. */
    public Object of(Prop64Options options) {
        return get.apply(options);
    }

    /** Sets the value, which must be of the right type. */
    void set(Prop64Options.Builder options, Object value) {
        set.accept(options, value);
    }

    public int checked(int number) {
        if (number != 0 && (number < lowest() || number > highest())) {
            throw notAllowed();
        }
        return number;
    }

    public Set<String> checked(Set<String> sections) {
        if (!Prop64Section.NUMBERS.containsAll(sections)) {
            throw notAllowed();
        }
        return sections;
    }

    boolean isList() {
        return this == DISMISS || this == REDUCE;
    }

    boolean isNumber() {
        return highest() > 0;
    }

    private int lowest() {
        return this == AGE ? 40 : 1;
    }

    private int highest() {
        return switch (this) {
            case AGE -> 65;
            case YEARS, CRIME_FREE -> 15;
            default -> 0;
        };
    }

    IllegalArgumentException notAllowed() {
        String allowed = isList()
                ? "a list of sections, each one of \"" + String.join("\", \"", Prop64Section.NUMBERS) + "\""
                : isNumber() ? "0 (off) or a whole number from " + lowest() + " to " + highest() : "true or false";
        return new IllegalArgumentException("option " + path() + " must be " + allowed);
    }

    private static String[] sections(Object value) {
        return ((Set<?>) value).toArray(String[]::new);
    }
}
