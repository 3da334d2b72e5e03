package org.recordclearance.doj.charge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;

/**
 * What a count charges.
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
public record Charge(
        @Nullable CodeSection section,
        String asWritten,
        String description,
        List<CodeSection> readings,
        List<CodeSection> otherSections,
        boolean attemptedInWords,
        boolean repaired,
        boolean added) {

    /** Nothing is stated. */
    public static final Charge NOT_STATED = ofWords("");

    /** A charge without any section. */
    public static Charge ofWords(String words) {
        return new Charge(null, "", words, List.of(), List.of(), false, false, false);
    }

    /** Returns this charge described in other words. */
    public Charge described(String words) {
        return new Charge(section, asWritten, words, readings, otherSections, attemptedInWords, repaired, added);
    }

    /** Checks if an offense is stated, readable or not. */
    public boolean isStated() {
        return section != null || !asWritten.isEmpty() || !description.isEmpty();
    }

    /** Checks if another charge is of the same offense, or if one of them does not say of which. */
    public boolean mayBeSame(Charge other) {
        if (!isStated() || !other.isStated()) {
            return true;
        }
        return section != null && other.section != null
                ? section.isOfSameBase(other.section)
                : section == null && other.section == null && description.equals(other.description);
    }

    /** Puts all of it into a count. */
    public void into(Count.Builder count) {
        count.asWritten(asWritten).description(description);
        if (section != null) {
            count.codeSection(section);
        }
        for (CodeSection reading : readings) {
            count.reading(reading);
        }
        for (CodeSection other : otherSections) {
            count.otherSection(other);
        }
        count.attemptedInWords(attemptedInWords).repaired(repaired).sectionKnown(added);
    }

    /**
     * Returns the shape of the charge.
     *
     * @return a text without any value of the record
     */
    @Override
    public String toString() {
        return "Charge[" + description.length() + " characters]";
    }
}
