package org.recordclearance.prop64.law;

import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;

/**
 * How an offense is charged besides as committed by the subject: as a conspiracy (PC 182) or as being an accessory after
 * the fact (PC 32), each an offense of its own. An attempt (PC 664) is told by the code section itself.
 */
public final class Participation {

    private Participation() {}

    /**
     * Checks if it is conspiracy, PC 182, to commit another section.
     *
     * @param section the code section
     * @return true if 182 stands beside another section
     */
    public static boolean isConspiracy(CodeSection section) {
        return isBeside(section, StatuteSections.CONSPIRACY);
    }

    /**
     * Checks if it is being an accessory, PC 32, to another section.
     *
     * @param section the code section
     * @return true if 32 stands beside another section
     */
    public static boolean isAccessory(CodeSection section) {
        return isBeside(section, StatuteSections.ACCESSORY);
    }

    private static boolean isBeside(CodeSection section, StatuteSections other) {
        if (section.parts().size() > 1) {
            for (Part part : section.parts()) {
                if (other.haveNumberOf(part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
