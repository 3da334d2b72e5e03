package org.recordclearance.examples.countyreview.since;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.examples.countyreview.spool.SpoolForm;
import org.recordclearance.rapsheet.Subject;

/**
 * By what a person is known again in another bulk file. The CII number is the state's own number of a person and stays the same; a person
 * may have several. SUBJECT_ID is a number within one extract: it may be given to somebody else in the next, so that it counts only
 * together with the name and the date of birth, or to tell apart people who share a CII number.
 *
 * @param subjectId the SUBJECT_ID
 * @param ciiNumbers the CII numbers on all rows, as {@link Subject#ciiNumber} reads them
 * @param name the first name on the record
 * @param birthDate the date of birth, as far as the record says
 */
record PersonOnRecord(String subjectId, Set<String> ciiNumbers, String name, String birthDate) {

    PersonOnRecord {
        ciiNumbers = Collections.unmodifiableSet(new TreeSet<>(ciiNumbers));
    }

    static PersonOnRecord of(PersonRows person) {
        Set<String> numbers = new TreeSet<>();
        String last = "";
        for (BulkRow row : person.rows()) {
            String number = row.get(BulkColumn.CII_NUMBER);
            if (!number.equals(last)) {
                last = number;
                Subject.ciiNumber(number).ifPresent(numbers::add);
            }
        }
        Subject subject = person.rapSheet().subject();
        return new PersonOnRecord(
                text(subject.id()),
                numbers,
                text(subject.names().values().stream().findFirst().orElse("")),
                subject.dateOfBirth().toString());
    }

    /** Checks if it is the same person as another of the same bulk file, whatever CII numbers stand on the rows of either. */
    boolean isSameInOneFileAs(PersonOnRecord other) {
        return subjectId.equals(other.subjectId) && name.equals(other.name) && birthDate.equals(other.birthDate);
    }

    /** Makes one of a conviction on a court list, which has the CII number of the row of the conviction alone. */
    static PersonOnRecord of(CourtEntry entry) {
        return new PersonOnRecord(
                entry.get(CourtColumn.SUBJECT_ID),
                Subject.ciiNumber(entry.get(CourtColumn.CII)).map(Set::of).orElse(Set.of()),
                entry.get(CourtColumn.NAME),
                entry.get(CourtColumn.BIRTH_DATE));
    }

    private static String text(String of) {
        return PlainLine.of(of).strip();
    }

    /** Checks if another has the same name and date of birth. */
    boolean isCalledAs(PersonOnRecord other) {
        return !name.isEmpty() && name.equalsIgnoreCase(other.name) && birthDate.equals(other.birthDate);
    }

    /** Checks if another has the same SUBJECT_ID. */
    boolean hasSubjectIdOf(PersonOnRecord other) {
        return subjectId.equals(other.subjectId);
    }

    void write(DataOutput out) throws IOException {
        SpoolForm.writeText(subjectId, out);
        out.writeInt(ciiNumbers.size());
        for (String each : ciiNumbers) {
            SpoolForm.writeText(each, out);
        }
        SpoolForm.writeText(name, out);
        SpoolForm.writeText(birthDate, out);
    }

    static PersonOnRecord read(DataInput in) throws IOException {
        String subjectId = SpoolForm.readText(in);
        Set<String> numbers = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            numbers.add(SpoolForm.readText(in));
        }
        return new PersonOnRecord(subjectId, numbers, SpoolForm.readText(in), SpoolForm.readText(in));
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "PersonOnRecord[" + ciiNumbers.size() + " CII numbers]";
    }
}
