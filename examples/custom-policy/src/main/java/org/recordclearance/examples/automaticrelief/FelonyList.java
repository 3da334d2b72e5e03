package org.recordclearance.examples.automaticrelief;

import java.util.List;
import java.util.Set;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Truth;

/**
 * The lists of felonies that path III leaves out, and of the enhancements that put others among them.
 *
 * <p>Each row answers for a section: yes, no, or unknown where facts decide that no code section tells. The narrowest row
 * that contains the section charged answers; where a row for a subdivision that the record does not state would answer
 * differently, the answer is unknown. A section without rows is not listed. Being an accessory (PC 32) is another offense.
 */
enum FelonyList {

    /** Serious felonies, PC 1192.7(c). */
    SERIOUS("a serious felony", "serious_felonies.csv"),
    /** Violent felonies, PC 667.5(c). */
    VIOLENT("a violent felony", "violent_felonies.csv"),
    /** Enhancements that may make any felony a serious or a violent one. */
    ENHANCEMENT("an enhancement", "enhancements.csv");

    /** Conspiracy and attempt, which by themselves do not say to commit what. */
    private static final Set<String> INCHOATE = Set.of("182", "664");

    private final String offense;
    private final List<BarringSection> rows;

    FelonyList(String offense, String resource) {
        this.offense = offense;
        this.rows = LawTable.read(resource).stream().map(BarringSection::of).toList();
    }

    /** Gets what an offense on the list is. */
    String offense() {
        return offense;
    }

    /** Asks if one of the sections charged is on the list; conspiracy or attempt alone may be to commit any felony. */
    Truth lists(CodeSection section) {
        if (this != ENHANCEMENT && isInchoateAlone(section)) {
            return Truth.UNKNOWN;
        }
        boolean isList = section.parts().size() > 1;
        if (isList && names(section, "32")) {
            return Truth.NO;
        }
        boolean conspiracy = isList && names(section, "182");
        Truth most = Truth.NO;
        for (Part part : section.parts()) {
            Truth answer = lists(part, section.isAttempt(), conspiracy);
            if (answer == Truth.YES) {
                return answer;
            }
            most = answer == Truth.UNKNOWN ? answer : most;
        }
        return most;
    }

    private Truth lists(Part part, boolean attempt, boolean conspiracy) {
        BarringSection narrowest = null;
        for (BarringSection row : rows) {
            if (row.contains(part) && (narrowest == null || row.isNarrowerThan(narrowest))) {
                narrowest = row;
            }
        }
        Truth answer = narrowest == null ? Truth.NO : narrowest.answer(attempt, conspiracy);
        for (BarringSection row : rows) {
            if (row.isWithin(part) && row.answer(attempt, conspiracy) != answer) {
                return Truth.UNKNOWN;
            }
        }
        return part.code().isEmpty() && answer == Truth.YES ? Truth.UNKNOWN : answer;
    }

    private static boolean isInchoateAlone(CodeSection section) {
        return section.parts().stream()
                .allMatch(part -> INCHOATE.contains(part.number())
                        && (part.code().equals("PC") || part.code().isEmpty()));
    }

    private static boolean names(CodeSection section, String number) {
        return section.parts().stream()
                .anyMatch(part -> part.number().equals(number)
                        && (part.code().equals("PC") || part.code().isEmpty()));
    }
}
