package org.recordclearance.prop64.options;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What is chosen, by option; what is not chosen is off. Immutable and safe for use by several threads, as every value is
 * checked and kept apart from the others.
 */
public final class OptionValues {

    private static final OptionValues NONE =
            new OptionValues(new EnumMap<>(Option.class), new EnumMap<>(Option.class), EnumSet.noneOf(Option.class));

    private final Map<Option, Set<String>> sections;
    private final Map<Option, Integer> numbers;
    private final Set<Option> on;

    private OptionValues(Map<Option, Set<String>> sections, Map<Option, Integer> numbers, Set<Option> on) {
        this.sections = sections;
        this.numbers = numbers;
        this.on = on;
    }

    /** Obtains values of which none is chosen. */
    public static OptionValues none() {
        return NONE;
    }

    /** Returns these values with other sections. */
    public OptionValues with(Option option, Set<String> chosen) {
        Map<Option, Set<String>> changed = new EnumMap<>(sections);
        changed.put(option, ImmutableSortedSet.copyOf(option.checked(chosen)));
        return new OptionValues(changed, numbers, on);
    }

    /** Returns these values with another number. */
    public OptionValues with(Option option, int chosen) {
        Map<Option, Integer> changed = new EnumMap<>(numbers);
        changed.put(option, option.checked(chosen));
        return new OptionValues(sections, changed, on);
    }

    /** Returns these values with a switch set. */
    public OptionValues with(Option option, boolean isOn) {
        Set<Option> changed = EnumSet.copyOf(on);
        if (isOn) {
            changed.add(option);
        } else {
            changed.remove(option);
        }
        return new OptionValues(sections, numbers, changed);
    }

    /**
     * Returns these values with one that is written as on a command line: sections are joined by a plus sign, and {@code none} is no
     * section.
     */
    public OptionValues with(Option option, String text) {
        return switch (option.kind()) {
            case SECTIONS -> with(option, text.equals("none") ? Set.of() : ImmutableSet.copyOf(text.split("\\+", -1)));
            case NUMBER -> with(option, number(option, text));
            case SWITCH -> with(option, isOn(option, text));
        };
    }

    private static int number(Option option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw option.notAllowed();
        }
    }

    private static boolean isOn(Option option, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw option.notAllowed();
        };
    }

    /** Checks that no section is to be both dismissed and reduced. */
    public OptionValues checked() {
        if (!Collections.disjoint(sections(Option.DISMISS), sections(Option.REDUCE))) {
            throw new IllegalArgumentException("options " + Option.DISMISS.path() + " and " + Option.REDUCE.path()
                    + " must not both name a section; a section is dismissed, reduced, or neither");
        }
        return this;
    }

    /** Gets sections, in ascending order. */
    public Set<String> sections(Option option) {
        return sections.getOrDefault(option, ImmutableSet.of());
    }

    public int number(Option option) {
        return numbers.getOrDefault(option, 0);
    }

    public boolean isOn(Option option) {
        return on.contains(option);
    }

    /** Gets a value in the words of the printed form of a policy. */
    public String inWords(Option option) {
        return switch (option.kind()) {
            case SECTIONS -> String.join(", ", sections(option));
            case NUMBER -> Integer.toString(number(option));
            case SWITCH -> Boolean.toString(isOn(option));
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptionValues that && texts().equals(that.texts());
    }

    @Override
    public int hashCode() {
        return texts().hashCode();
    }

    /** Gets every value in words, by option. */
    private Map<Option, String> texts() {
        Map<Option, String> texts = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            texts.put(option, inWords(option));
        }
        return texts;
    }

    @Override
    public String toString() {
        return texts().toString();
    }
}
