package org.recordclearance.doj.bulk;

import java.util.List;
import java.util.Objects;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Reads the rows of people with what an office adds to the library. Make one for all people, as a cluster does for its part of
 * them; without options {@link PersonRows} is enough.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class PersonReader {

    private final KnownReaders readers;

    private PersonReader(KnownReaders readers) {
        this.readers = readers;
    }

    /**
     * Obtains a reader.
     *
     * @param options what rows are read with
     * @return the reader
     */
    public static PersonReader with(ReadingOptions options) {
        KnownReaders readers = KnownReaders.of(Objects.requireNonNull(options, "options"));
        return new PersonReader(new KnownReaders(readers.charges().remembering(), readers.dispositions()));
    }

    /**
     * Reads rows of a person, which is incomplete as far as rows alone tell: as {@link PersonRows#of(List)} does.
     *
     * @param rows rows of the person, in the order of the file, all with the same SUBJECT_ID; the list is copied
     * @return the person
     * @throws IllegalArgumentException as {@link PersonRows#ofWhole} does
     */
    public PersonRows read(List<? extends BulkRow> rows) {
        PersonRows.check(rows);
        return PersonRows.assemble(rows, true, readers);
    }

    /**
     * Reads the whole record of a person, for which the caller vouches: as {@link PersonRows#ofWhole} does.
     *
     * @param rows all rows of the person, in the order of the file, all with the same SUBJECT_ID; the list is copied
     * @return the person
     * @throws IllegalArgumentException as {@link PersonRows#ofWhole} does
     */
    public PersonRows readWhole(List<? extends BulkRow> rows) {
        PersonRows.check(rows);
        return PersonRows.assemble(rows, false, readers);
    }

    /**
     * Reads rows of one person, of whose record other rows may have been rejected: for readers of other forms than the DOJ's file,
     * who find that out themselves. For its lines there is {@link PersonRows#of(List, IncompleteRecords)}.
     *
     * @param rows all rows of the person that can be read, in the order of the file; the list is copied
     * @param incomplete whether a row that may be the person's was rejected
     * @return the person
     */
    public PersonRows read(List<? extends BulkRow> rows, boolean incomplete) {
        return PersonRows.assemble(rows, incomplete, readers);
    }

    @Override
    public String toString() {
        return "PersonReader[]";
    }
}
