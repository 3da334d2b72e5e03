package org.recordclearance.prop64;

import java.util.Optional;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.ProvenLevel;
import org.recordclearance.prop64.law.RelatedCharges;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.Truth;

/**
 * What the law says of a code section by itself: whether it is a cannabis offense that Proposition 64 changed, a related
 * charge, a super strike, or an offense that requires registration as a sex offender.
 *
 * <p>The lists are data with citations in the resources of this module. All methods are safe for use by several threads.
 */
public final class Prop64Offenses {

    private Prop64Offenses() {}

    /**
     * Finds the Prop 64 offense in a code section: Health and Safety Code 11357, 11358, 11359 or 11360, any subdivision,
     * with the code stated as HS or not at all. An attempt is found like the offense; conspiracy (People v. Medina, 2018)
     * and being an accessory (People v. Boatwright, 2019) are other offenses.
     *
     * @param section the code section
     * @return the number, such as {@code 11357}, of the first such section charged, or empty if there is none
     */
    public static Optional<String> prop64Section(CodeSection section) {
        return Prop64Section.of(section).map(Prop64Section::number);
    }

    /**
     * Checks if a code section is a charge that San Joaquin and Contra Costa treat along with Prop 64 offenses, such as PC
     * 647(f) or HS 11364, and no Prop 64 offense itself.
     *
     * @param section the code section
     * @return true if it is a related charge
     */
    public static boolean isRelated(CodeSection section) {
        return RelatedCharges.contain(section);
    }

    /**
     * Asks if a code section is a super strike, Penal Code 667(e)(2)(C)(iv).
     *
     * @param section the code section
     * @return yes or no where the section settles it; unknown where that depends on facts that no code section tells, or
     *     on a subdivision or a code that the section does not state
     */
    public static Truth superStrike(CodeSection section) {
        return OffenseList.SUPER_STRIKES.lists(section);
    }

    /**
     * Asks if a code section is an offense that requires registration under Penal Code 290(c).
     *
     * @param section the code section
     * @return yes or no where the section settles it; unknown where that depends on facts that no code section tells, or
     *     on a subdivision or a code that the section does not state
     */
    public static Truth pc290(CodeSection section) {
        return OffenseList.PC_290.lists(section);
    }

    /**
     * Gets the level of a conviction by which the summary of a review counts it: where the record has none but a prison term, the
     * conviction is a felony (Penal Code 17(a)).
     *
     * @param conviction the conviction
     * @return that of the record, or the one that the law proves
     */
    public static Level provenLevel(Conviction conviction) {
        return ProvenLevel.of(conviction);
    }
}
