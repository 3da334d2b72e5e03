package org.recordclearance.rapsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * One charge within an event.
 *
 * <p>Its code section may be missing (nothing states the charge) or unreadable (something is there in which no section
 * can be found, which {@link #asWritten} or {@link #description} then holds). A section that is there may be one that no code
 * has, see {@link #isSectionKnown}, and the text may leave open which is meant, see {@link #readings}.
 *
 * <p>Immutable and safe for use by several threads. Two counts are equal when all they hold is equal.
 */
@JsonOfItsOwn
public final class Count {

    private final Offense offense;
    private final List<String> comments;
    private final List<String> flags;
    private final List<Disposition> dispositions;
    private final @Nullable Disposition conviction;
    private final int place;
    private final @Nullable List<String> caseNumbers;

    private Count(Builder builder) {
        this.offense = builder.offense();
        this.comments = List.copyOf(builder.comments);
        this.flags = List.copyOf(builder.flags);
        this.dispositions = List.copyOf(builder.dispositions);
        this.conviction = firstThatConvicts(dispositions);
        this.place = builder.place;
        this.caseNumbers = builder.caseNumbers;
    }

    private Count(Count charged, List<Disposition> dispositions) {
        this.offense = charged.offense;
        this.comments = charged.comments;
        this.flags = charged.flags;
        this.dispositions = List.copyOf(dispositions);
        this.conviction = firstThatConvicts(this.dispositions);
        this.place = charged.place;
        this.caseNumbers = charged.caseNumbers;
    }

    /**
     * Returns a builder of a count that has nothing yet.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a copy of which something else became.
     *
     * @param others the dispositions that it has instead of its own, in the order of the record
     * @return the copy
     */
    public Count withDispositions(List<Disposition> others) {
        return new Count(this, others);
    }

    /**
     * Returns a builder that begins with all that this count holds.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder copy = new Builder().offense(offense).place(place);
        copy.comments = comments;
        copy.flags = flags;
        copy.dispositions = dispositions;
        copy.caseNumbers = caseNumbers;
        return copy;
    }

    /**
     * Gets the offense charged: all that the record states of it, which other methods get one by one.
     *
     * @return the offense
     */
    public Offense offense() {
        return offense;
    }

    /**
     * Gets the law charged.
     *
     * @return the code section, or empty when none is stated or none can be read
     */
    public Optional<CodeSection> codeSection() {
        return offense.codeSection();
    }

    /**
     * Gets the code section as the record writes it.
     *
     * @return the text, trimmed; empty when there is no section
     */
    public String asWritten() {
        return offense.asWritten();
    }

    /**
     * Checks if the charge is an attempt, by Penal Code 664 beside the section or by a flag of the record.
     *
     * @return true if it is
     */
    public boolean attempted() {
        return offense.attempted();
    }

    /**
     * Checks if the charge is an attempt by the words that describe it and by nothing else.
     *
     * @return true if only the words say so
     */
    public boolean attemptedInWords() {
        return offense.attemptedInWords();
    }

    /**
     * Checks if the code section was repaired: as it is written no code has it, and with digits for letters that look like
     * them exactly one has.
     *
     * @return true if {@link #asWritten} has other characters than the section
     */
    public boolean isRepaired() {
        return offense.isRepaired();
    }

    /**
     * Checks if the codes have the section: {@link OffenseSections#standard}, or a table of the county's own that the record
     * was read with.
     *
     * @return true if all sections charged are known; false also where there is none
     */
    public boolean isSectionKnown() {
        return offense.isSectionKnown();
    }

    /**
     * Checks if only a table of the county's own, that the record was read with, has the section.
     *
     * @return true if {@link OffenseSections#standard} has it not, and the other table has
     */
    public boolean isSectionAdded() {
        return offense.isSectionAdded();
    }

    /**
     * Gets what the text of the charge may mean besides what {@link #codeSection} says: where no section can be read, or no
     * code has it, known sections that are written much alike; where a subdivision is not known, sections of which it may be
     * a misreading.
     *
     * @return the sections, empty where the text leaves nothing open, or nothing can be guessed
     */
    public List<CodeSection> readings() {
        return offense.readings();
    }

    /**
     * Gets sections that stand only in the words which describe the offense, each with the letters of its code.
     *
     * @return the sections in the order of the words
     */
    public List<CodeSection> otherSections() {
        return offense.otherSections();
    }

    /**
     * Gets the words that describe the offense.
     *
     * @return the text without the section, empty if there is none
     */
    public String description() {
        return offense.description();
    }

    /**
     * Gets the comments on the count.
     *
     * @return the comments in order
     */
    public List<String> comments() {
        return comments;
    }

    /**
     * Gets other marks that stand above the charge, such as a bench warrant.
     *
     * @return the flags in order
     */
    public List<String> flags() {
        return flags;
    }

    /**
     * Gets what became of the count.
     *
     * @return the dispositions in the order of the record
     */
    public List<Disposition> dispositions() {
        return dispositions;
    }

    /**
     * Gets the place of the count in the order of its source, where that is not the order of the model.
     *
     * <p>A source may go back and forth between the events of a person. Where it does, the builder of the record numbers
     * the counts; convictions are listed by these numbers.
     *
     * @return the place, from 1; 0 where the order of the model is the order of the source
     */
    public int place() {
        return place;
    }

    /**
     * Gets the case numbers of the count where its event has others too.
     *
     * @return the numbers, none if it has none of its own; or empty where they are those of its event
     */
    public Optional<List<String>> caseNumbers() {
        return Optional.ofNullable(caseNumbers);
    }

    /**
     * Checks if the record states an offense, readable or not.
     *
     * @return false if there is neither a section nor a description
     */
    boolean statesOffense() {
        return offense.isStated();
    }

    /**
     * Asks if two counts charge the same offense: sections with the same numbers of the same codes, whatever their
     * subdivisions, or, where neither can be read, the same text.
     *
     * @param other the other count
     * @return yes, no, or unknown where a section is missing or can't be read
     */
    Truth isOfSameOffense(Count other) {
        return offense.isSame(other.offense);
    }

    /**
     * Gets the disposition that makes the count a conviction: the first that convicts.
     *
     * @return the disposition, or empty if the subject was not convicted of the count
     */
    public Optional<Disposition> conviction() {
        return Optional.ofNullable(conviction);
    }

    boolean isConvicted() {
        return conviction != null;
    }

    /** Finds the first disposition by which the count may have been convicted, also by words that are not known; null if none may. */
    @Nullable
    Disposition firstThatMayConvict() {
        for (int i = 0; i < dispositions.size(); i++) {
            DispositionEffect effect = dispositions.get(i).effect();
            if (effect == DispositionEffect.MAY_CONVICT || effect == DispositionEffect.NOT_KNOWN) {
                return dispositions.get(i);
            }
        }
        return null;
    }

    private static @Nullable Disposition firstThatConvicts(List<Disposition> dispositions) {
        for (int i = 0; i < dispositions.size(); i++) {
            if (dispositions.get(i).effect() == DispositionEffect.CONVICTS) {
                return dispositions.get(i);
            }
        }
        return null;
    }

    /**
     * Checks if the count has a disposition of a type.
     *
     * @param type the type
     * @return true if it has one
     */
    public boolean has(DispositionType type) {
        for (Disposition disposition : dispositions) {
            if (disposition.type() == type) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks if the count was reduced to a misdemeanor.
     *
     * @return true if one of its dispositions did that, by its type or in its words
     */
    public boolean isReducedToMisdemeanor() {
        for (Disposition disposition : dispositions) {
            if (disposition.reducesToMisdemeanor()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count that
                && offense.equals(that.offense)
                && comments.equals(that.comments)
                && flags.equals(that.flags)
                && dispositions.equals(that.dispositions)
                && place == that.place
                && Objects.equals(caseNumbers, that.caseNumbers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(offense, comments, flags, dispositions, place, caseNumbers);
    }

    /**
     * Returns the shape of the count.
     *
     * @return such as {@code Count[1 dispositions]}
     */
    @Override
    public String toString() {
        return "Count[" + dispositions.size() + " dispositions]";
    }

    /** Builds a {@link Count}. Not safe for use by several threads. */
    @JsonOfItsOwn
    public static final class Builder {

        /** All of the offense at once, unless something of it was set alone. */
        private @Nullable Offense whole;

        @Nullable
        CodeSection codeSection;

        String asWritten = "";
        boolean attempted;
        boolean attemptedInWords;
        boolean repaired;
        boolean knownSection;
        List<CodeSection> readings = List.of();
        List<CodeSection> otherSections = List.of();
        String description = "";
        private List<String> comments = List.of();
        private List<String> flags = List.of();
        private List<Disposition> dispositions = List.of();
        private int place;
        private @Nullable List<String> caseNumbers;

        private Builder() {}

        /**
         * Sets the offense charged: all of it at once, in the place of what was set before.
         *
         * @param charged the offense
         * @return this
         */
        public Builder offense(Offense charged) {
            this.whole = Objects.requireNonNull(charged, "charged");
            return this;
        }

        private void takeApart() {
            Offense set = whole;
            if (set != null) {
                whole = null;
                codeSection = set.codeSection().orElse(null);
                asWritten = set.asWritten();
                attempted = set.attempted();
                attemptedInWords = set.attemptedInWords();
                repaired = set.isRepaired();
                knownSection = set.isSectionKnown();
                readings = set.readings();
                otherSections = set.otherSections();
                description = set.description();
            }
        }

        private Offense offense() {
            return whole == null ? new Offense(this) : whole;
        }

        /**
         * Sets the law charged, and, if nothing else is set, how it was written: in its normal form.
         *
         * @param section the code section
         * @return this
         */
        public Builder codeSection(CodeSection section) {
            takeApart();
            this.codeSection = Objects.requireNonNull(section, "section");
            return this;
        }

        /**
         * Sets the law charged.
         *
         * @param section a text that {@link CodeSection#parse} reads, such as {@code HS 11357(a)}
         * @return this
         * @throws IllegalArgumentException if it is no code section
         */
        public Builder codeSection(String section) {
            return codeSection(CodeSection.parse(section));
        }

        /**
         * Sets how the record writes the section.
         *
         * @param text the text
         * @return this
         */
        public Builder asWritten(String text) {
            takeApart();
            this.asWritten = text.strip();
            return this;
        }

        /**
         * Sets whether the charge is an attempt.
         *
         * @param isAttempt true if it is
         * @return this
         */
        public Builder attempted(boolean isAttempt) {
            takeApart();
            this.attempted = isAttempt;
            return this;
        }

        /**
         * Sets whether the words that describe the offense say that it is an attempt.
         *
         * @param isAttempt true if they do
         * @return this
         */
        public Builder attemptedInWords(boolean isAttempt) {
            takeApart();
            this.attemptedInWords = isAttempt;
            return this;
        }

        /**
         * Sets whether the section was repaired, see {@link Count#isRepaired}.
         *
         * @param isRepaired true if it was
         * @return this
         */
        public Builder repaired(boolean isRepaired) {
            takeApart();
            this.repaired = isRepaired;
            return this;
        }

        /**
         * Sets that a table has the section, whether or not {@link OffenseSections#standard} has it.
         *
         * @param isKnown true if a table has it
         * @return this
         */
        public Builder sectionKnown(boolean isKnown) {
            takeApart();
            this.knownSection = isKnown;
            return this;
        }

        /**
         * Adds a section that the text of the charge may mean, see {@link Count#readings}.
         *
         * @param section the section
         * @return this
         */
        public Builder reading(CodeSection section) {
            takeApart();
            readings = with(readings, section);
            return this;
        }

        /**
         * Adds a section that stands only in the words, see {@link Count#otherSections}.
         *
         * @param section the section
         * @return this
         */
        public Builder otherSection(CodeSection section) {
            takeApart();
            otherSections = with(otherSections, section);
            return this;
        }

        /**
         * Sets the words that describe the offense.
         *
         * @param text the words
         * @return this
         */
        public Builder description(String text) {
            takeApart();
            this.description = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Adds a comment.
         *
         * @param text the comment
         * @return this
         */
        public Builder comment(String text) {
            comments = with(comments, text);
            return this;
        }

        /**
         * Adds a flag.
         *
         * @param text the flag
         * @return this
         */
        public Builder flag(String text) {
            flags = with(flags, text);
            return this;
        }

        /**
         * Adds a disposition behind those added before.
         *
         * @param disposition the disposition
         * @return this
         */
        public Builder disposition(Disposition disposition) {
            dispositions = with(dispositions, disposition);
            return this;
        }

        /**
         * Sets the place in the order of the source, see {@link Count#place}.
         *
         * @param number the place, from 1, or 0 for none
         * @return this
         * @throws IllegalArgumentException if it is negative
         */
        public Builder place(int number) {
            if (number < 0) {
                throw new IllegalArgumentException("a place must not be negative");
            }
            this.place = number;
            return this;
        }

        /**
         * Sets the case numbers, see {@link Count#caseNumbers}; without this they are those of the event.
         *
         * @param numbers the numbers, none if the count has none
         * @return this
         */
        public Builder caseNumbers(List<String> numbers) {
            this.caseNumbers = List.copyOf(numbers);
            return this;
        }

        /**
         * Builds the count.
         *
         * @return the count
         */
        public Count build() {
            return new Count(this);
        }

        /** Adds to a list that may be one that can't be changed, as most have one element or are set at once. */
        static <T> List<T> with(List<T> list, T added) {
            if (list.isEmpty()) {
                return List.of(added);
            }
            List<T> all = list instanceof ArrayList<T> ? list : new ArrayList<>(list);
            all.add(added);
            return all;
        }
    }
}
