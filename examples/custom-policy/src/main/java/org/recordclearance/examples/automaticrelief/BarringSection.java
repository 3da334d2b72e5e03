package org.recordclearance.examples.automaticrelief;

import java.util.Map;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.CodeSection.Part;
import org.recordclearance.rapsheet.Truth;

/**
 * One row of a list of felonies.
 *
 * @param part the section, with the subdivision it is about, if any
 * @param completed whether the offense is on the list
 * @param attempted whether its attempt is
 * @param conspired whether conspiracy to commit it is
 */
record BarringSection(Part part, Truth completed, Truth attempted, Truth conspired) {

    static BarringSection of(Map<String, String> row) {
        String subdivision = row.get("subdivision").equals("any") ? "" : row.get("subdivision");
        return new BarringSection(
                CodeSection.parse(row.get("section") + subdivision).parts().get(0),
                truth(row.get("answer")),
                truth(row.get("attempted")),
                truth(row.get("conspired")));
    }

    /** Checks if it is about a section charged, or about what contains it. A section without a code may be of any. */
    boolean contains(Part charged) {
        return charged.isWithin(sameCode(part, charged));
    }

    /** Checks if it is about a subdivision of a section charged, which does not state it. */
    boolean isWithin(Part charged) {
        return sameCode(part, charged).isWithin(charged)
                && part.subdivisions().size() > charged.subdivisions().size();
    }

    boolean isNarrowerThan(BarringSection other) {
        return part.subdivisions().size() > other.part.subdivisions().size();
    }

    Truth answer(boolean attempt, boolean conspiracy) {
        return conspiracy ? conspired : attempt ? attempted : completed;
    }

    private static Part sameCode(Part listed, Part charged) {
        return charged.code().isEmpty() ? new Part("", listed.number(), listed.subdivisions()) : listed;
    }

    private static Truth truth(String letter) {
        return switch (letter) {
            case "Y" -> Truth.YES;
            case "N" -> Truth.NO;
            case "F" -> Truth.UNKNOWN;
            default -> throw new IllegalStateException("the answer of a list must be Y, N or F");
        };
    }
}
