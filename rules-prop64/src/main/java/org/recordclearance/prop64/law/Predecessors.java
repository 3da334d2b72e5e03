package org.recordclearance.prop64.law;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;

/**
 * The sections on marijuana that HS 11357 to 11360 replaced in 1972. HS 11361.8(e) names only those of today; whether
 * relief reaches these is open (confirm).
 */
public final class Predecessors {

    private static final Set<String> SECTIONS = CitedTable.read("predecessors.csv").stream()
            .map(row -> row.get("code") + " " + row.get("section"))
            .collect(ImmutableSet.toImmutableSet());

    private Predecessors() {}

    /**
     * Checks if a code section charges one of them.
     *
     * @param section the code section
     * @return true if one of its parts is a predecessor
     */
    public static boolean contain(CodeSection section) {
        return section.parts().stream().anyMatch(Predecessors::contain);
    }

    private static boolean contain(Part part) {
        return SECTIONS.contains(part.code() + " " + part.number());
    }
}
