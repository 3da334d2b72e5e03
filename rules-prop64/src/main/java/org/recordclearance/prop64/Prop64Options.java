package org.recordclearance.prop64;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.options.Option;
import org.recordclearance.prop64.options.OptionValues;
import org.recordclearance.prop64.options.OptionsReader;
import org.recordclearance.prop64.options.OptionsWriter;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a county chooses for the {@code configurable} policy. Everything that is not chosen is off.
 *
 * <p>The JSON form is that of the options file which the Clear My Record desktop tool wrote; its own switches
 * {@code dismissOlderThanAgeThreshold}, {@code dismissYearsSinceConvictionThreshold} and
 * {@code dismissYearsCrimeFreeThreshold} are accepted and ignored. Ours states the version of the form, see
 * {@link org.recordclearance.json.FormatVersion}: an option that does not exist is an error, and is skipped only where the
 * options are of a later minor version, which adds none that changes a determination. The form is published as JSON Schema, the
 * resource {@code org/recordclearance/json-schema/prop64-options.schema.json}. Immutable and safe for use by several
 * threads.
 */
@JsonOfItsOwn
public final class Prop64Options {

    private final OptionValues values;

    private Prop64Options(OptionValues values) {
        this.values = values;
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
        return builder()
                .dismiss(Prop64Section.NUMBERS.toArray(String[]::new))
                .yearsSinceConvictionThreshold(5)
                .yearsCrimeFreeThreshold(5)
                .subjectHasOnlyProp64Charges(true)
                .build();
    }

    /**
     * Reads an options file.
     *
     * @param file the file, in UTF-8
     * @return the options
     * @throws IOException if it can't be read
     * @throws IllegalArgumentException as {@link #parse(String)} does
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
        return parse(json, path -> {});
    }

    /**
     * Obtains options from JSON, and tells what a later version of the form added.
     *
     * @param json the text of an options file
     * @param skipped is given each name that is skipped, such as {@code additionalRelief.note}
     * @return the options
     * @throws IllegalArgumentException as {@link #parse(String)} does
     */
    public static Prop64Options parse(String json, Consumer<String> skipped) {
        return new Prop64Options(OptionsReader.read(json, skipped));
    }

    /**
     * Returns these options with some of them changed, each written as on a command line: a number, {@code true} or {@code false}, or
     * sections joined by a plus sign, such as {@code 11357+11358}, {@code none} for no section.
     *
     * @param changes the values, by the keys of an options file, such as {@code yearsSinceConvictionThreshold}
     * @return the options
     * @throws IllegalArgumentException if there is no such option, or a value is not allowed; the message names the option and what is
     */
    public Prop64Options with(Map<String, String> changes) {
        OptionValues changed = values;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            changed = changed.with(Option.of(change.getKey()), change.getValue());
        }
        return new Prop64Options(changed.checked());
    }

    /**
     * Gets the sections of which all convictions are dismissed.
     *
     * @return the sections, such as {@code 11357}, in ascending order
     */
    public Set<String> dismissed() {
        return values.sections(Option.DISMISS);
    }

    /**
     * Gets the sections of which all convictions are reduced.
     *
     * @return the sections, none of them dismissed, in ascending order
     */
    public Set<String> reduced() {
        return values.sections(Option.REDUCE);
    }

    /**
     * Checks if convictions of before the 21st birthday are dismissed.
     *
     * @return true if they are
     */
    public boolean subjectUnder21AtConviction() {
        return values.isOn(Option.UNDER_21);
    }

    /**
     * Gets the age from which convictions are dismissed.
     *
     * @return 40 to 65, or 0 for none
     */
    public int subjectAgeThreshold() {
        return values.number(Option.AGE);
    }

    /**
     * Gets the years since the conviction from which it is dismissed.
     *
     * @return 1 to 15, or 0 for none
     */
    public int yearsSinceConvictionThreshold() {
        return values.number(Option.YEARS);
    }

    /**
     * Gets the years without any conviction after which all are dismissed.
     *
     * @return 1 to 15, or 0 for none
     */
    public int yearsCrimeFreeThreshold() {
        return values.number(Option.CRIME_FREE);
    }

    /**
     * Checks if convictions are dismissed where every one is of a Prop 64 offense.
     *
     * @return true if they are
     */
    public boolean subjectHasOnlyProp64Charges() {
        return values.isOn(Option.ONLY_PROP_64);
    }

    /**
     * Checks if convictions are dismissed where the subject has died.
     *
     * @return true if they are
     */
    public boolean subjectIsDeceased() {
        return values.isOn(Option.DECEASED);
    }

    /**
     * Gets each option in words, for the printed form of a policy.
     *
     * @return the values by group and key, such as {@code additionalRelief.subjectAgeThreshold}, in a fixed order
     */
    public Map<String, String> asParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Option option : Option.values()) {
            parameters.put(option.path(), values.inWords(option));
        }
        return parameters;
    }

    /**
     * Returns the JSON form, which {@link #parse(String)} reads back.
     *
     * @return a JSON object in one line
     */
    public String toJson() {
        return OptionsWriter.write(values);
    }

    /**
     * Returns the JSON form as a file that people change, which {@link #parse(String)} reads back.
     *
     * @return a JSON object with a line for each option; lines that end with a line feed
     */
    public String toIndentedJson() {
        return OptionsWriter.writeIndented(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prop64Options that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /**
     * Returns the options as used.
     *
     * @return their JSON form
     */
    @Override
    public String toString() {
        return toJson();
    }

    /** Builds {@link Prop64Options}. Not safe for use by several threads. */
    @JsonOfItsOwn
    public static final class Builder {

        private OptionValues values = OptionValues.none();

        private Builder() {}

        /**
         * Sets the sections of which all convictions are dismissed.
         *
         * @param sections such as {@code 11357}
         * @return this
         * @throws IllegalArgumentException if it is not allowed; the message says what is
         */
        public Builder dismiss(String... sections) {
            values = values.with(Option.DISMISS, ImmutableSet.copyOf(sections));
            return this;
        }

        /**
         * Sets the sections of which all convictions are reduced.
         *
         * @param sections such as {@code 11359}
         * @return this
         * @throws IllegalArgumentException if it is not allowed; the message says what is
         */
        public Builder reduce(String... sections) {
            values = values.with(Option.REDUCE, ImmutableSet.copyOf(sections));
            return this;
        }

        /**
         * Sets whether to dismiss convictions of before the 21st birthday.
         *
         * @param isOn whether to
         * @return this
         */
        public Builder subjectUnder21AtConviction(boolean isOn) {
            values = values.with(Option.UNDER_21, isOn);
            return this;
        }

        /**
         * Sets the age from which to dismiss.
         *
         * @param number 40 to 65, or 0 for none
         * @return this
         * @throws IllegalArgumentException if it is not allowed; the message says what is
         */
        public Builder subjectAgeThreshold(int number) {
            values = values.with(Option.AGE, number);
            return this;
        }

        /**
         * Sets the years since the conviction from which to dismiss.
         *
         * @param number 1 to 15, or 0 for none
         * @return this
         * @throws IllegalArgumentException if it is not allowed; the message says what is
         */
        public Builder yearsSinceConvictionThreshold(int number) {
            values = values.with(Option.YEARS, number);
            return this;
        }

        /**
         * Sets the years without any conviction after which to dismiss.
         *
         * @param number 1 to 15, or 0 for none
         * @return this
         * @throws IllegalArgumentException if it is not allowed; the message says what is
         */
        public Builder yearsCrimeFreeThreshold(int number) {
            values = values.with(Option.CRIME_FREE, number);
            return this;
        }

        /**
         * Sets whether to dismiss where every conviction is of a Prop 64 offense.
         *
         * @param isOn whether to
         * @return this
         */
        public Builder subjectHasOnlyProp64Charges(boolean isOn) {
            values = values.with(Option.ONLY_PROP_64, isOn);
            return this;
        }

        /**
         * Sets whether to dismiss where the subject has died.
         *
         * @param isOn whether to
         * @return this
         */
        public Builder subjectIsDeceased(boolean isOn) {
            values = values.with(Option.DECEASED, isOn);
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options
         * @throws IllegalArgumentException if a section is to be both dismissed and reduced
         */
        public Prop64Options build() {
            return new Prop64Options(values.checked());
        }
    }
}
