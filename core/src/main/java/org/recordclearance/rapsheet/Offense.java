package org.recordclearance.rapsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The offense that a {@link Count} charges, as the record states it: its section, what is written, and what that may mean.
 *
 * <p>The same offenses come again and again, and a source may use one object for all counts that charge the same. What rules
 * find out about an offense alone is found once for each object, see {@link Finding}.
 *
 * <p>Immutable and safe for use by several threads. Two offenses are equal when all that is stated of them is equal.
 */
@JsonOfItsOwn
public final class Offense {

    private static final @Nullable Object[] NO_FINDINGS = new Object[0];

    private final @Nullable CodeSection codeSection;
    private final String asWritten;
    private final String description;
    private final boolean attempted;
    private final boolean attemptedInWords;
    private final boolean repaired;
    private final boolean added;
    private final List<CodeSection> readings;
    private final List<CodeSection> otherSections;

    /** What was found out, each at the place of its finding. Two threads may both find out the same, which does no harm. */
    private @Nullable Object[] found = NO_FINDINGS;

    Offense(Count.Builder builder) {
        CodeSection section = builder.codeSection;
        boolean isAttempt = builder.attempted || (section != null && section.isAttempt());
        this.codeSection = isAttempt && section != null ? section.attempt() : section;
        this.asWritten = builder.asWritten.isEmpty() && section != null ? section.toString() : builder.asWritten;
        this.description = builder.description;
        this.attempted = isAttempt;
        this.attemptedInWords = builder.attemptedInWords && !isAttempt;
        this.repaired = builder.repaired;
        this.added = builder.knownSection
                && section != null
                && !OffenseSections.standard().knows(section);
        this.readings = List.copyOf(builder.readings);
        this.otherSections = List.copyOf(builder.otherSections);
    }

    /**
     * Gets the law charged, see {@link Count#codeSection}.
     *
     * @return the code section, or empty when none is stated or none can be read
     */
    public Optional<CodeSection> codeSection() {
        return Optional.ofNullable(codeSection);
    }

    /**
     * Gets the code section as the record writes it, see {@link Count#asWritten}.
     *
     * @return the text, trimmed; empty when there is no section
     */
    public String asWritten() {
        return asWritten;
    }

    /**
     * Gets the words that describe it, see {@link Count#description}.
     *
     * @return the text without the section, empty if there is none
     */
    public String description() {
        return description;
    }

    /**
     * Checks if it is an attempt, see {@link Count#attempted}.
     *
     * @return true if it is
     */
    boolean attempted() {
        return attempted;
    }

    /**
     * Checks if only its words say that it is an attempt, see {@link Count#attemptedInWords}.
     *
     * @return true if they do, and nothing else
     */
    public boolean attemptedInWords() {
        return attemptedInWords;
    }

    /**
     * Checks if the section was repaired, see {@link Count#isRepaired}.
     *
     * @return true if what is written has other characters
     */
    public boolean isRepaired() {
        return repaired;
    }

    /**
     * Checks if the codes have the section, see {@link Count#isSectionKnown}.
     *
     * @return true if all sections charged are known; false also where there is none
     */
    public boolean isSectionKnown() {
        return codeSection != null && (added || OffenseSections.standard().knows(codeSection));
    }

    /**
     * Checks if only a table of the county's own has the section, see {@link Count#isSectionAdded}.
     *
     * @return true if the table of the library has it not
     */
    public boolean isSectionAdded() {
        return added;
    }

    /**
     * Gets what the text may mean besides, see {@link Count#readings}.
     *
     * @return the sections, empty where the text leaves nothing open, or nothing can be guessed
     */
    public List<CodeSection> readings() {
        return readings;
    }

    /**
     * Gets sections that stand only in its words, see {@link Count#otherSections}.
     *
     * @return the sections in the order of the words
     */
    public List<CodeSection> otherSections() {
        return otherSections;
    }

    /**
     * Checks if anything is stated, readable or not.
     *
     * @return false if there is neither a section nor a description
     */
    public boolean isStated() {
        return codeSection != null || !asWritten.isEmpty() || !description.isEmpty();
    }

    /**
     * Asks if two offenses are the same: sections with the same numbers of the same codes, whatever their subdivisions, or,
     * where neither can be read, the same text.
     *
     * @param other the other offense
     * @return yes, no, or unknown where a section is missing or can't be read
     */
    Truth isSame(Offense other) {
        if (codeSection != null && other.codeSection != null) {
            return Truth.of(codeSection.isOfSameBase(other.codeSection));
        }
        boolean sameText = codeSection == null
                && other.codeSection == null
                && isStated()
                && asWritten.equals(other.asWritten)
                && description.equals(other.description);
        return sameText ? Truth.YES : Truth.UNKNOWN;
    }

    /**
     * Makes a question about an offense whose answer each offense remembers. It is for constants: each one made takes a
     * place on every offense that it is asked of.
     *
     * @param find gives the answer, never null, from the offense and from nothing that changes; safe for use by several threads
     * @param <T> the answers, which must be immutable
     * @return the question
     */
    public static <T> Finding<T> finding(Function<Offense, T> find) {
        return new Finding<>(find);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Offense that
                        && Objects.equals(codeSection, that.codeSection)
                        && asWritten.equals(that.asWritten)
                        && description.equals(that.description)
                        && attempted == that.attempted
                        && attemptedInWords == that.attemptedInWords
                        && repaired == that.repaired
                        && added == that.added
                        && readings.equals(that.readings)
                        && otherSections.equals(that.otherSections));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * asWritten.hashCode() + description.hashCode()) + Objects.hashCode(codeSection);
    }

    /**
     * Returns the shape of the offense.
     *
     * @return a text without any value of the record
     */
    @Override
    public String toString() {
        return "Offense[" + description.length() + " characters]";
    }

    /**
     * A question about an offense alone, such as whether a law lists it. Safe for use by several threads.
     *
     * @param <T> the answers
     */
    @JsonOfItsOwn
    public static final class Finding<T> {

        private static final AtomicInteger NEXT_PLACE = new AtomicInteger();

        private final int place = NEXT_PLACE.getAndIncrement();
        private final Function<Offense, T> find;

        private Finding(Function<Offense, T> find) {
            this.find = Objects.requireNonNull(find, "find");
        }

        /**
         * Answers it.
         *
         * @param offense the offense
         * @return what was found when the offense was first asked
         */
        @SuppressWarnings("unchecked") // only this finding writes at its place
        public T of(Offense offense) {
            @Nullable Object[] found = offense.found;
            Object known = place < found.length ? found[place] : null;
            return known == null ? findOut(offense) : (T) known;
        }

        private T findOut(Offense offense) {
            T answer = Objects.requireNonNull(find.apply(offense), "what was found");
            @Nullable Object[] found = offense.found;
            if (place >= found.length) {
                found = Arrays.copyOf(found, Math.max(place + 1, NEXT_PLACE.get()));
                offense.found = found;
            }
            found[place] = answer;
            return answer;
        }

        @Override
        public String toString() {
            return "Finding[" + place + "]";
        }
    }
}
