package org.recordclearance.doj.bulk.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.rows.Texts;
import org.recordclearance.doj.dates.BirthDates;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;

/**
 * Puts together what the rows of one person say of the person. Each text is the first that is not blank.
 *
 * <p>The date of birth is the first that is known to the day; two such dates that differ contradict each other, as does a
 * partial date that the day is not within. Where no row has a day, it is the first partial date; where none has that,
 * it is unreadable if some row has something there, else missing.
 */
final class SubjectAssembly {

    private String id = "";
    private String cii = "";
    private String name = "";
    private String sex = "";
    private String race = "";
    /** Whether all texts are there, so that no other row has more of them. */
    private boolean isComplete;

    private boolean deceased;
    private ReportedDate dateOfBirth = ReportedDate.missing();
    private final Identity identity = new Identity();
    private @Nullable Word lastDate;
    private @Nullable Word lastNumber;
    private @Nullable Word lastType;

    void add(WordRow row) {
        if (!isComplete) {
            addTexts(row);
        }
        Word type = row.word(BulkColumn.STP_TYPE_DESCR);
        if (type != lastType) {
            lastType = type;
            deceased |= type.eventType() == EventType.DECEASED;
        }
        Word date = row.word(BulkColumn.PRI_DOB);
        Word number = row.word(BulkColumn.CII_NUMBER);
        if (date != lastDate || number != lastNumber) {
            identity.add(number, date);
            lastNumber = number;
        }
        if (date != lastDate) {
            lastDate = date;
            dateOfBirth = BirthDates.together(dateOfBirth, date.date());
        }
    }

    private void addTexts(WordRow row) {
        if (id.isEmpty()) {
            id = Texts.visible(row.word(BulkColumn.SUBJECT_ID).orEmpty());
        }
        cii = first(cii, row, BulkColumn.CII_NUMBER);
        name = first(name, row, BulkColumn.PRI_NAME);
        sex = first(sex, row, BulkColumn.GENDER);
        race = first(race, row, BulkColumn.RACE_DESCR);
        isComplete = !id.isEmpty() && !cii.isEmpty() && !name.isEmpty() && !sex.isEmpty() && !race.isEmpty();
    }

    private static String first(String known, WordRow row, BulkColumn column) {
        return known.isEmpty() ? row.word(column).orEmpty() : known;
    }

    /** What the rows say of the person that can't be true together, and puts the whole record in doubt. */
    Set<Contradiction> contradictions() {
        return identity.isContradictory() ? Set.of(Contradiction.IDENTITY) : Set.of();
    }

    Subject build() {
        Subject.Builder subject = Subject.builder()
                .id(id)
                .cii(cii)
                .dateOfBirth(dateOfBirth)
                .sex(sex)
                .race(race)
                .deceased(deceased);
        return name.isEmpty() ? subject.build() : subject.name("01", name).build();
    }
}
