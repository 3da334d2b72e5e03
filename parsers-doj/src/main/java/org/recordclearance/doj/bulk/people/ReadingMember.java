package org.recordclearance.doj.bulk.people;

import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.rapsheet.RapSheet;

/** What one of several threads needs to read people, and remembers of those it has read. For one thread at a time. */
final class ReadingMember {

    final RowTable table = new RowTable();
    final CellCounts cells = new CellCounts();
    final ByteBuilder sink = new ByteBuilder();
    final PeopleOfRows people;

    ReadingMember(PersonReader reader) {
        this.people = new PeopleOfRows(reader);
    }

    /** Counts the rows of a person that it has read, and gets the rap sheet. */
    RapSheet counted(PersonRows person) {
        cells.add(person);
        return person.rapSheet();
    }
}
