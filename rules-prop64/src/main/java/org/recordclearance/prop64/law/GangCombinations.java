package org.recordclearance.prop64.law;

import java.util.List;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Offense;
import org.recordclearance.rapsheet.Truth;

/**
 * Offenses that are super strikes when they are committed for a criminal street gang, as PC 186.22(b)(4) then gives a life
 * term: stated in one description, or as two convictions of the same cycle and step.
 */
public final class GangCombinations {

    private static final SectionList OFFENSES = new SectionList(rows("offense"));
    private static final SectionList FOR_A_GANG = new SectionList(rows("for a gang"), true);

    private static final Offense.Finding<Truth> IS_OFFENSE =
            Offense.finding(offense -> isOffense(offense.codeSection().orElseThrow()));

    private GangCombinations() {}

    /**
     * Asks if an offense would be a super strike if committed for a gang.
     *
     * @param section the code section
     * @return yes, no, or unknown where the section is wider than the one listed
     */
    public static Truth isOffense(CodeSection section) {
        return OFFENSES.lists(section);
    }

    /**
     * Asks {@link #isOffense(CodeSection)} of an offense whose section is known.
     *
     * @param offense the offense
     * @return yes, no, or unknown
     */
    public static Truth isOffense(Offense offense) {
        return IS_OFFENSE.of(offense);
    }

    /**
     * Finds the convictions of the same cycle and step that may make a conviction one for a gang.
     *
     * @param conviction the conviction
     * @return those whose section is, or may be, PC 186.22(b)(4), and those whose section is not known, in order
     */
    public static Stream<Conviction> partners(Conviction conviction) {
        return conviction.rapSheet().knownOrPossibleConvictions().stream()
                .filter(conviction::isInStepOf)
                .filter(other -> !KnownSections.areOf(other.count())
                        || other.codeSection().map(FOR_A_GANG::lists).orElse(Truth.UNKNOWN) != Truth.NO);
    }

    /**
     * Asks if two convictions are such a combination.
     *
     * @param offense the code section of the offense
     * @param gang the code section beside it
     * @return yes, no, or unknown
     */
    public static Truth together(CodeSection offense, CodeSection gang) {
        Truth one = OFFENSES.lists(offense);
        Truth other = FOR_A_GANG.lists(gang);
        if (one == Truth.NO || other == Truth.NO) {
            return Truth.NO;
        }
        return one == Truth.YES ? other : one;
    }

    static Truth inOne(CodeSection section) {
        if (section.parts().size() > 1) {
            return together(section, section);
        }
        return isForAGang(section) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Checks if a code section is PC 186.22(b)(4) and nothing else: what was committed for the gang is not stated. */
    static boolean isForAGang(CodeSection section) {
        return section.parts().size() == 1 && FOR_A_GANG.lists(section) == Truth.YES;
    }

    /** Checks if such a conviction stands beside another of its step whose offense is known. */
    static boolean isOffenseStated(Conviction forAGang) {
        return forAGang.rapSheet().convictions().stream()
                .filter(forAGang::isInStepOf)
                .anyMatch(other -> !other.equals(forAGang) && KnownSections.areOf(other.count()));
    }

    private static List<ListedSection> rows(String role) {
        return CitedTable.read("gang_combinations.csv").stream()
                .filter(row -> role.equals(row.get("role")))
                .map(row -> new ListedSection(
                        row.get("code"),
                        row.get("section"),
                        Subdivisions.parse(row.get("subdivisions")),
                        Truth.YES,
                        false,
                        false,
                        row.get("basis"),
                        DatedRow.of(row)))
                .toList();
    }
}
