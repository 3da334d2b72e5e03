package org.recordclearance.rapsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The person a rap sheet is about. Texts are empty where the record has none.
 *
 * @param id the source's own identifier of the person
 * @param cii the number of the person's criminal identification record
 * @param names the names used, by the code that events refer to them with, in the order of the record
 * @param dateOfBirth the date of birth
 * @param sex as the record has it
 * @param race as the record has it
 * @param deceased whether the record says that the person has died
 */
public record Subject(
        String id,
        String cii,
        Map<String, String> names,
        ReportedDate dateOfBirth,
        String sex,
        String race,
        boolean deceased) {

    /** Copies the names. */
    public Subject {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cii, "cii");
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        Objects.requireNonNull(dateOfBirth, "dateOfBirth");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(race, "race");
    }

    /**
     * Returns a builder of a subject of whom nothing is known.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the shape of the subject.
     *
     * @return such as {@code Subject[2 names]}
     */
    @Override
    public String toString() {
        return "Subject[" + names.size() + " names]";
    }

    /** Builds a {@link Subject}. Not safe for use by several threads. */
    public static final class Builder {

        private String id = "";
        private String cii = "";
        private final Map<String, String> names = new LinkedHashMap<>();
        private ReportedDate dateOfBirth = ReportedDate.missing();
        private String sex = "";
        private String race = "";
        private boolean deceased;

        private Builder() {}

        /**
         * Sets the identifier.
         *
         * @param text the identifier
         * @return this
         */
        public Builder id(String text) {
            this.id = text;
            return this;
        }

        /**
         * Sets the number of the criminal identification record.
         *
         * @param text the number
         * @return this
         */
        public Builder cii(String text) {
            this.cii = text;
            return this;
        }

        /**
         * Adds a name.
         *
         * @param code the code that events refer to it with, such as {@code 01}
         * @param name the name
         * @return this
         */
        public Builder name(String code, String name) {
            names.put(code, name);
            return this;
        }

        /**
         * Sets the date of birth.
         *
         * @param date the date
         * @return this
         */
        public Builder dateOfBirth(ReportedDate date) {
            this.dateOfBirth = date;
            return this;
        }

        /**
         * Sets the date of birth.
         *
         * @param date a date as {@link ReportedDate#parse} reads it
         * @return this
         */
        public Builder dateOfBirth(String date) {
            return dateOfBirth(ReportedDate.parse(date));
        }

        /**
         * Sets the sex.
         *
         * @param text as the record has it
         * @return this
         */
        public Builder sex(String text) {
            this.sex = text;
            return this;
        }

        /**
         * Sets the race.
         *
         * @param text as the record has it
         * @return this
         */
        public Builder race(String text) {
            this.race = text;
            return this;
        }

        /**
         * Sets whether the person has died.
         *
         * @param isDeceased true if the record says so
         * @return this
         */
        public Builder deceased(boolean isDeceased) {
            this.deceased = isDeceased;
            return this;
        }

        /**
         * Builds the subject.
         *
         * @return the subject
         */
        public Subject build() {
            return new Subject(id, cii, names, dateOfBirth, sex, race, deceased);
        }
    }
}
