package org.recordclearance.prop64.law;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.Offense;
import org.recordclearance.rapsheet.Truth;

/**
 * Conspiracy (PC 182) or attempt (PC 664) alone: the section does not say to commit what. The words may, or another section
 * in them.
 */
public final class BareInchoate {

    private static final Offense.Finding<Boolean> BARE = Offense.finding(
            offense -> offense.codeSection().map(BareInchoate::is).orElse(false));

    private BareInchoate() {}

    /**
     * Checks if a code section is one of them, and nothing beside it.
     *
     * @param section the code section
     * @return true if it is PC 182 or PC 664
     */
    public static boolean is(CodeSection section) {
        return isAlone(section, StatuteSections.CONSPIRACY) || isAlone(section, StatuteSections.ATTEMPT);
    }

    static boolean is(Count count) {
        return BARE.of(count.offense());
    }

    /** Checks if a code section is being an accessory, PC 32, to what it does not say. */
    static boolean isAccessory(CodeSection section) {
        return isAlone(section, StatuteSections.ACCESSORY);
    }

    private static boolean isAlone(CodeSection section, StatuteSections number) {
        for (Part part : section.parts()) {
            if (!number.haveNumberOf(part)) {
                return false;
            }
        }
        return true;
    }

    /** Asks if such an offense is on a list, by its section and its words. */
    static Truth lists(OffenseList list, Offense offense) {
        CodeSection section = offense.codeSection().orElseThrow();
        Truth alone = list.lists(section);
        if (alone != Truth.UNKNOWN) {
            return alone;
        }
        Truth answer = InchoateWords.settle(list, offense.description());
        for (CodeSection other : offense.otherSections()) {
            answer = InchoateWords.most(answer, list.lists(beside(section, other)));
        }
        return answer;
    }

    /** Every super strike is a felony, and so are conspiring to commit it and attempting it. */
    static boolean wasNoFelony(Conviction conviction) {
        Level level = conviction.disposition().level();
        return (level == Level.MISDEMEANOR || level == Level.INFRACTION)
                && !conviction.count().isReducedToMisdemeanor();
    }

    private static CodeSection beside(CodeSection section, CodeSection other) {
        List<Part> parts = new ArrayList<>();
        for (Part part : section.parts()) {
            parts.add(new Part("PC", part.number(), part.subdivisions()));
        }
        parts.addAll(other.parts());
        return CodeSection.of(parts, other.isAttempt());
    }
}
