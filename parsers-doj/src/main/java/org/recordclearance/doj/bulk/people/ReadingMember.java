package org.recordclearance.doj.bulk.people;

import org.recordclearance.doj.bulk.PersonReader;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.RowTable;

/** What one of several threads needs to read people, and remembers of those it has read. For one thread at a time. */
final class ReadingMember {

    final RowTable table = new RowTable();
    final ByteBuilder sink = new ByteBuilder();
    final PeopleOfRows people;

    ReadingMember(PersonReader reader) {
        this.people = new PeopleOfRows(reader);
    }
}
