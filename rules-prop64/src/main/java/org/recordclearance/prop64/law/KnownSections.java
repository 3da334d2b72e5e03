package org.recordclearance.prop64.law;

import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Offense;
import org.recordclearance.rapsheet.OffenseSections;

/**
 * Tells sections that the codes have from numbers that were misread: those of {@link OffenseSections}, those that one of the
 * lists of this package has, and those of a table that the record was read with.
 */
public final class KnownSections {

    private static final Offense.Finding<Boolean> KNOWN = Offense.finding(KnownSections::areKnown);

    private KnownSections() {}

    /**
     * Checks if all sections that a count charges are known.
     *
     * @param count the count
     * @return true if there are some and the codes have each
     */
    public static boolean areOf(Count count) {
        return KNOWN.of(count.offense());
    }

    /**
     * Checks if all sections of an offense are known.
     *
     * @param offense the offense
     * @return true if there are some and the codes have each
     */
    public static boolean areOf(Offense offense) {
        return KNOWN.of(offense);
    }

    private static boolean areKnown(Offense offense) {
        CodeSection section = offense.codeSection().orElse(null);
        return section != null && (contain(section) || offense.isSectionKnown());
    }

    /**
     * Checks if all parts of a code section are known.
     *
     * @param section the code section
     * @return true if the codes have each
     */
    static boolean contain(CodeSection section) {
        for (Part part : section.parts()) {
            if (!OffenseSections.standard().knows(part)
                    && !OffenseList.SUPER_STRIKES.hasRowOf(part)
                    && !OffenseList.PC_290.hasRowOf(part)) {
                return false;
            }
        }
        return true;
    }
}
