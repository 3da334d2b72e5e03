package org.recordclearance.doj.charge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Offense;

/**
 * What a count charges.
 *
 * @param alone the count of which nothing else is known: one object for all that were read of this charge, as is its offense
 */
public record Charge(Count alone) {

    /** Nothing is stated. */
    public static final Charge NOT_STATED = ofWords("");

    /**
     * Obtains a charge.
     *
     * @param section the section, or null if none is stated or none can be read
     * @param asWritten the section as the record writes it, empty without one
     * @param description the words behind the section; without a section all that is written
     * @param readings what the text may mean besides, see {@link Count#readings}
     * @param otherSections sections that only the words have
     * @param attemptedInWords whether the words say that it is an attempt
     * @param repaired whether the section was repaired
     * @param added whether only a table of the county's own has the section
     */
    static Charge of(
            @Nullable CodeSection section,
            String asWritten,
            String description,
            List<CodeSection> readings,
            List<CodeSection> otherSections,
            boolean attemptedInWords,
            boolean repaired,
            boolean added) {
        Count.Builder count = Count.builder().asWritten(asWritten).description(description);
        if (section != null) {
            count.codeSection(section);
        }
        readings.forEach(count::reading);
        otherSections.forEach(count::otherSection);
        count.attemptedInWords(attemptedInWords).repaired(repaired).sectionKnown(added);
        return new Charge(count.build());
    }

    /** A charge without any section. */
    public static Charge ofWords(String words) {
        return of(null, "", words, List.of(), List.of(), false, false, false);
    }

    /** Returns this charge described in other words. */
    public Charge described(String words) {
        return new Charge(Count.builder().offense(offense()).description(words).build());
    }

    /** Gets the offense. */
    public Offense offense() {
        return alone.offense();
    }

    /** Gets the section, or null if none is stated or none can be read. */
    public @Nullable CodeSection section() {
        return offense().codeSection().orElse(null);
    }

    /** Gets the section as the record writes it. */
    public String asWritten() {
        return offense().asWritten();
    }

    /** Gets the words behind the section; without a section all that is written. */
    public String description() {
        return offense().description();
    }

    /** Gets what the text may mean besides. */
    public List<CodeSection> readings() {
        return offense().readings();
    }

    /** Gets sections that only the words have. */
    public List<CodeSection> otherSections() {
        return offense().otherSections();
    }

    /** Checks if only the words say that it is an attempt. */
    public boolean attemptedInWords() {
        return offense().attemptedInWords();
    }

    /** Checks if the section was repaired. */
    public boolean repaired() {
        return offense().isRepaired();
    }

    /** Checks if only a table of the county's own has the section. */
    public boolean added() {
        return offense().isSectionAdded();
    }

    /** Checks if an offense is stated, readable or not. */
    public boolean isStated() {
        return offense().isStated();
    }

    /** Checks if another charge is of the same offense, or if one of them does not say of which. */
    public boolean mayBeSame(Charge other) {
        if (!isStated() || !other.isStated()) {
            return true;
        }
        CodeSection own = section();
        CodeSection theirs = other.section();
        return own != null && theirs != null
                ? own.isOfSameBase(theirs)
                : own == null && theirs == null && description().equals(other.description());
    }

    /** Puts all of it into a count. */
    public void into(Count.Builder count) {
        count.offense(offense());
    }

    // written out, as those of a record are put together at run time

    @Override
    public boolean equals(Object other) {
        return other instanceof Charge that && offense().equals(that.offense());
    }

    @Override
    public int hashCode() {
        return offense().hashCode();
    }

    @Override
    public String toString() {
        return "Charge[" + description().length() + " characters]";
    }
}
