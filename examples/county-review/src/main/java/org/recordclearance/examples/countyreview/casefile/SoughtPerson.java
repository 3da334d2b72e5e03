package org.recordclearance.examples.countyreview.casefile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Subject;

/**
 * A person who is looked for by a number, as an office has it: the SUBJECT_ID of a bulk file, or the CII number, which stands on
 * printed rap sheets and on the lists for courts as well. Immutable.
 */
public final class SoughtPerson {

    private final String number;
    private final String ciiNumber;

    /**
     * Creates one.
     *
     * @param number the number, whatever blanks are around it
     */
    public SoughtPerson(String number) {
        this.number = number.strip();
        this.ciiNumber = Subject.ciiNumber(number).orElse("");
    }

    /** Checks if a person has it as the CII number. */
    public boolean isByCii(Subject subject) {
        return Subject.ciiNumber(subject.cii()).filter(ciiNumber::equals).isPresent();
    }

    /**
     * Looks for the person.
     *
     * @param people all people; those behind the one of that SUBJECT_ID are left
     * @return the one of that SUBJECT_ID; where there is none, all that have it as their CII number, two of them at most
     */
    public List<RapSheet> among(Iterator<RapSheet> people) {
        List<RapSheet> byCii = new ArrayList<>();
        while (people.hasNext()) {
            RapSheet sheet = people.next();
            if (sheet.subject().id().strip().equals(number)) {
                return List.of(sheet);
            }
            if (isByCii(sheet.subject()) && byCii.size() < 2) {
                byCii.add(sheet);
            }
        }
        return byCii;
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "SoughtPerson[]";
    }
}
