package org.recordclearance.rapsheet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The person a rap sheet is about. Texts are empty where the record has none.
 *
 * <p>Immutable and safe for use by several threads. Two subjects are equal when all that is known of them is.
 */
@JsonOfItsOwn
public final class Subject {

    private final String id;
    private final String cii;
    private final Map<String, String> names;
    private final ReportedDate dateOfBirth;
    private final String sex;
    private final String race;
    private final boolean deceased;

    private Subject(Builder builder) {
        this.id = builder.id;
        this.cii = builder.cii;
        this.names = inOrder(builder.names);
        this.dateOfBirth = builder.dateOfBirth;
        this.sex = builder.sex;
        this.race = builder.race;
        this.deceased = builder.deceased;
    }

    /** Most people have one name, and there may be millions of them. */
    private static Map<String, String> inOrder(Map<String, String> names) {
        if (names.size() != 1) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }
        Map.Entry<String, String> only = names.entrySet().iterator().next();
        return Collections.singletonMap(only.getKey(), only.getValue());
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
     * Returns a builder that begins with all that is known of this subject.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .id(id)
                .cii(cii)
                .dateOfBirth(dateOfBirth)
                .sex(sex)
                .race(race)
                .deceased(deceased);
        names.forEach(builder::name);
        return builder;
    }

    /**
     * Gets the source's own identifier of the person.
     *
     * @return the identifier, empty if there is none
     */
    public String id() {
        return id;
    }

    /**
     * Gets the number of the person's criminal identification record.
     *
     * @return the number as the record has it, empty if there is none; {@link #ciiNumber} tells if it is one
     */
    public String cii() {
        return cii;
    }

    /**
     * Reads a CII number, the number of a person's criminal identification record, in the one form in which it is known again: its letters,
     * as capitals, and digits, so that blanks, hyphens and what nobody sees make no difference.
     *
     * @param text a number as a record has it, such as {@code a 99000099}
     * @return such as {@code A99000099}; empty if it stands for none, as nothing, zeros and words do: a number has a digit other than zero
     */
    public static Optional<String> ciiNumber(String text) {
        StringBuilder number =
                new StringBuilder(Objects.requireNonNull(text, "text").length());
        boolean isOne = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int each = text.codePointAt(i);
            if (Character.isLetterOrDigit(each)) {
                number.appendCodePoint(each);
                isOne |= each >= '1' && each <= '9';
            }
        }
        return isOne ? Optional.of(number.toString().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /**
     * Gets the names used.
     *
     * @return the names by the code that events refer to them with, in the order of the record
     */
    public Map<String, String> names() {
        return names;
    }

    /**
     * Gets the date of birth.
     *
     * @return the date
     */
    public ReportedDate dateOfBirth() {
        return dateOfBirth;
    }

    /**
     * Gets the age that the person has, or would have, on a day.
     *
     * @param day the day
     * @return the age, a range where the date of birth is not known to the day
     */
    public Age ageOn(LocalDate day) {
        return Age.of(dateOfBirth, day);
    }

    /**
     * Gets the sex.
     *
     * @return as the record has it
     */
    public String sex() {
        return sex;
    }

    /**
     * Gets the race.
     *
     * @return as the record has it
     */
    public String race() {
        return race;
    }

    /**
     * Checks if the record says that the person has died.
     *
     * @return true if it does
     */
    public boolean deceased() {
        return deceased;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject that
                && id.equals(that.id)
                && cii.equals(that.cii)
                && names.equals(that.names)
                && dateOfBirth.equals(that.dateOfBirth)
                && sex.equals(that.sex)
                && race.equals(that.race)
                && deceased == that.deceased;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, cii, names, dateOfBirth, sex, race, deceased);
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

    /**
     * An age in completed years, as far as the date of birth tells it. Who was born on 29 February is a year older on 1 March where a
     * year has no such day, as {@link Anniversary} counts.
     *
     * <p>Immutable and safe for use by several threads.
     *
     * @param least the least that it could be, zero or more
     * @param most the most that it could be, {@link #NO_LIMIT} if nothing tells
     */
    @JsonOfItsOwn
    public record Age(int least, int most) {

        /** The most that it could be where nothing tells. */
        public static final int NO_LIMIT = Integer.MAX_VALUE;

        /** An age of which nothing is known. */
        public static final Age NOT_KNOWN = new Age(0, NO_LIMIT);

        /**
         * Validates the components.
         *
         * @throws IllegalArgumentException if the least is negative, or more than the most
         */
        public Age {
            if (least < 0 || least > most) {
                throw new IllegalArgumentException("an age must be from a number that is not negative to one as great");
            }
        }

        /** Nobody is born after the day, so a date of birth that must be says nothing. */
        private static Age of(ReportedDate born, LocalDate day) {
            boolean isDate = switch (born.precision()) {
                case DAY, MONTH, YEAR -> true;
                case MISSING, UNREADABLE, CONTRADICTORY -> false;
            };
            if (!isDate || born.earliest().isAfter(day)) {
                return NOT_KNOWN;
            }
            LocalDate latest = born.latest().isAfter(day) ? day : born.latest();
            return new Age(years(latest, day), years(born.earliest(), day));
        }

        private static int years(LocalDate born, LocalDate day) {
            int years = day.getYear() - born.getYear();
            return Anniversary.of(born, years).isAfter(day) ? years - 1 : years;
        }

        /**
         * Gets the age, where it is known to the year.
         *
         * @return the completed years, or empty if there are several that it could be
         */
        public OptionalInt years() {
            return least == most ? OptionalInt.of(least) : OptionalInt.empty();
        }

        /**
         * Returns how much is known of it.
         *
         * @return {@code Age[known]} or {@code Age[not known to the year]}, and no value of the record
         */
        @Override
        public String toString() {
            return least == most ? "Age[known]" : "Age[not known to the year]";
        }
    }

    /** Builds a {@link Subject}. Not safe for use by several threads. */
    @JsonOfItsOwn
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
            this.id = Objects.requireNonNull(text, "id");
            return this;
        }

        /**
         * Sets the number of the criminal identification record.
         *
         * @param text the number
         * @return this
         */
        public Builder cii(String text) {
            this.cii = Objects.requireNonNull(text, "cii");
            return this;
        }

        /**
         * Adds a name.
         *
         * @param code the code that events refer to it with, such as {@code 01}
         * @param name the name
         * @return this
         * @throws IllegalArgumentException if the code has half of a character, a lone surrogate, which no JSON can have in the
         *     name of a property
         */
        public Builder name(String code, String name) {
            if (hasHalfOfCharacter(Objects.requireNonNull(code, "code"))) {
                throw new IllegalArgumentException("the code of a name must not have half of a character");
            }
            names.put(code, Objects.requireNonNull(name, "name"));
            return this;
        }

        private static boolean hasHalfOfCharacter(String text) {
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Sets the date of birth.
         *
         * @param date the date
         * @return this
         */
        public Builder dateOfBirth(ReportedDate date) {
            this.dateOfBirth = Objects.requireNonNull(date, "dateOfBirth");
            return this;
        }

        /**
         * Sets the date of birth.
         *
         * @param date a date as {@link ReportedDate#parse} reads it
         * @return this
         * @throws java.time.DateTimeException if it is none; the message does not repeat it
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
            this.sex = Objects.requireNonNull(text, "sex");
            return this;
        }

        /**
         * Sets the race.
         *
         * @param text as the record has it
         * @return this
         */
        public Builder race(String text) {
            this.race = Objects.requireNonNull(text, "race");
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
            return new Subject(this);
        }
    }
}
