package org.recordclearance.study;

import java.util.List;
import org.recordclearance.rapsheet.Standing;

/** How many people there are and what is on their records, whatever a policy says. For one thread. */
final class RecordCounts implements Counts<RecordCounts> {

    private long people = 1;
    private long convictions;
    private long mayBe;

    /** The columns of {@link #cells}, where people are in one class each or in several. */
    static List<Column> columns(boolean peopleAddUp) {
        Column people = Column.count("people").addingUp(peopleAddUp);
        return List.of(
                peopleAddUp ? people : people.withOneOf("convictions", "may be convictions"),
                Column.count("convictions").addingUp(true),
                Column.count("may be convictions").addingUp(true));
    }

    void see(Standing standing) {
        if (standing.kind() == Standing.Kind.POSSIBLE) {
            mayBe++;
        } else {
            convictions++;
        }
    }

    @Override
    public void add(RecordCounts others) {
        people += others.people;
        convictions += others.convictions;
        mayBe += others.mayBe;
    }

    @Override
    public List<StudyCell> cells() {
        return List.of(new StudyCell.Count(people), new StudyCell.Count(convictions), new StudyCell.Count(mayBe));
    }
}
