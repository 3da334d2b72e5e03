package org.recordclearance.prop64;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.options.Option;
import org.recordclearance.prop64.options.OptionsReader;

/**
 * What a county chooses for the {@code configurable} policy. Everything that is not chosen is off.
 *
 * <p>The JSON form is that of the options file which the Clear My Record desktop tool wrote; its own switches
 * {@code dismissOlderThanAgeThreshold}, {@code dismissYearsSinceConvictionThreshold} and
 * {@code dismissYearsCrimeFreeThreshold} are accepted and ignored. Immutable and safe for use by several threads.
 *
 * @param dismissed the sections of which all convictions are dismissed, such as {@code 11357}
 * @param reduced the sections of which all convictions are reduced, none of them dismissed
 * @param subjectUnder21AtConviction whether to dismiss convictions of before the 21st birthday
 * @param subjectAgeThreshold the age, 40 to 65, from which to dismiss; 0 for none
 * @param yearsSinceConvictionThreshold the years since the conviction, 1 to 15, from which to dismiss; 0 for none
 * @param yearsCrimeFreeThreshold the years without any conviction, 1 to 15, after which to dismiss; 0 for none
 * @param subjectHasOnlyProp64Charges whether to dismiss where every conviction is of a Prop 64 offense
 * @param subjectIsDeceased whether to dismiss where the subject has died
 */
public record Prop64Options(
        Set<String> dismissed,
        Set<String> reduced,
        boolean subjectUnder21AtConviction,
        int subjectAgeThreshold,
        int yearsSinceConvictionThreshold,
        int yearsCrimeFreeThreshold,
        boolean subjectHasOnlyProp64Charges,
        boolean subjectIsDeceased) {

    /** Made only where JSON is written, as that takes its time. */
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }

    private static final Joiner COMMA = Joiner.on(", ");

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if a section is none of Prop 64's or both dismissed and reduced, or a number is out
     *     of range; the message says what is allowed
     */
    public Prop64Options {
        Option.DISMISS.checked(dismissed);
        Option.REDUCE.checked(reduced);
        dismissed = ImmutableSortedSet.copyOf(dismissed);
        reduced = ImmutableSortedSet.copyOf(reduced);
        if (!Collections.disjoint(dismissed, reduced)) {
            throw new IllegalArgumentException("options " + Option.DISMISS.path() + " and " + Option.REDUCE.path()
                    + " must not both name a section; a section is dismissed, reduced, or neither");
        }
        Option.AGE.checked(subjectAgeThreshold);
        Option.YEARS.checked(yearsSinceConvictionThreshold);
        Option.CRIME_FREE.checked(yearsCrimeFreeThreshold);
    }

    /**
     * Returns a builder of options with which nothing is chosen.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains the defaults of the desktop tool: all four sections dismissed, 5 years since the conviction, 5 years without
     * any, and only Prop 64 convictions.
     *
     * @return the defaults
     */
    public static Prop64Options defaults() {
        return new Prop64Options(Prop64Section.NUMBERS, Set.of(), false, 0, 5, 5, true, false);
    }

    /**
     * Reads an options file.
     *
     * @param file the file, in UTF-8
     * @return the options
     * @throws IOException if it can't be read
     * @throws IllegalArgumentException as {@link #parse} does
     */
    public static Prop64Options read(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the options file is not a text in UTF-8");
        }
        return parse(text);
    }

    /**
     * Obtains options from JSON. An option that is absent is off.
     *
     * @param json the text of an options file
     * @return the options
     * @throws IllegalArgumentException if it is no JSON, or has an option that does not exist, comes twice, or has a value
     *     that is not allowed; the message names the option and what is allowed, and shows nothing else of the text
     */
    public static Prop64Options parse(String json) {
        return OptionsReader.read(json);
    }

    /**
     * Gets the options as used, in the structure of the JSON form.
     *
     * @return lists of texts, whole numbers and truth values by their keys, in the groups {@code baselineEligibility} and
     *     {@code additionalRelief}
     */
    public Map<String, Map<String, Object>> asMap() {
        Map<String, Map<String, Object>> groups = new LinkedHashMap<>();
        for (Option option : Option.values()) {
            Object value = option.of(this);
            groups.computeIfAbsent(option.group(), group -> new LinkedHashMap<>())
                    .put(option.key(), value instanceof Set<?> sections ? List.copyOf(sections) : value);
        }
        return Collections.unmodifiableMap(groups);
    }

    /** Gets each option by its path, in words, for the printed form of a policy. */
    public Map<String, String> asParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Option option : Option.values()) {
            Object value = option.of(this);
            parameters.put(option.path(), value instanceof Set<?> sections ? COMMA.join(sections) : value.toString());
        }
        return parameters;
    }

    /**
     * Returns the JSON form, which {@link #parse} reads back.
     *
     * @return a JSON object in one line
     */
    public String toJson() {
        try {
            return Json.MAPPER.writeValueAsString(asMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Builds {@link Prop64Options}. Not safe for use by several threads. */
    public static final class Builder {

        private Set<String> dismissed = Set.of();
        private Set<String> reduced = Set.of();
        private boolean under21;
        private int age;
        private int years;
        private int crimeFree;
        private boolean onlyProp64;
        private boolean deceased;

        private Builder() {}

        /**
         * Sets the sections of which all convictions are dismissed.
         *
         * @param sections such as {@code 11357}
         * @return this
         */
        public Builder dismiss(String... sections) {
            dismissed = ImmutableSortedSet.copyOf(sections);
            return this;
        }

        /**
         * Sets the sections of which all convictions are reduced.
         *
         * @param sections such as {@code 11359}
         * @return this
         */
        public Builder reduce(String... sections) {
            reduced = ImmutableSortedSet.copyOf(sections);
            return this;
        }

        /**
         * Sets whether to dismiss convictions of before the 21st birthday.
         *
         * @param isOn whether to
         * @return this
         */
        public Builder subjectUnder21AtConviction(boolean isOn) {
            under21 = isOn;
            return this;
        }

        /**
         * Sets the age from which to dismiss.
         *
         * @param number 40 to 65, or 0 for none
         * @return this
         */
        public Builder subjectAgeThreshold(int number) {
            age = number;
            return this;
        }

        /**
         * Sets the years since the conviction from which to dismiss.
         *
         * @param number 1 to 15, or 0 for none
         * @return this
         */
        public Builder yearsSinceConvictionThreshold(int number) {
            years = number;
            return this;
        }

        /**
         * Sets the years without any conviction after which to dismiss.
         *
         * @param number 1 to 15, or 0 for none
         * @return this
         */
        public Builder yearsCrimeFreeThreshold(int number) {
            crimeFree = number;
            return this;
        }

        /**
         * Sets whether to dismiss where every conviction is of a Prop 64 offense.
         *
         * @param isOn whether to
         * @return this
         */
        public Builder subjectHasOnlyProp64Charges(boolean isOn) {
            onlyProp64 = isOn;
            return this;
        }

        /**
         * Sets whether to dismiss where the subject has died.
         *
         * @param isOn whether to
         * @return this
         */
        public Builder subjectIsDeceased(boolean isOn) {
            deceased = isOn;
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options
         * @throws IllegalArgumentException if a value is not allowed; the message says what is
         */
        public Prop64Options build() {
            return new Prop64Options(dismissed, reduced, under21, age, years, crimeFree, onlyProp64, deceased);
        }
    }
}
