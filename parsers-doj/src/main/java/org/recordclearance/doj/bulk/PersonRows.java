package org.recordclearance.doj.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.people.ManyRows;
import org.recordclearance.doj.bulk.record.RecordAssembly;
import org.recordclearance.doj.bulk.record.WordCache;
import org.recordclearance.doj.bulk.record.WordRow;
import org.recordclearance.doj.bulk.rows.CountOrder;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.Texts;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The rows of one person, the rap sheet that they are, and which row carries which conviction.
 *
 * <p>A conviction of several rows, one for each part of the sentence, is carried by the first. Safe for use by several
 * threads if its rows are.
 */
@JsonOfItsOwn
public final class PersonRows {

    private final List<BulkRow> rows;
    private final List<Integer> rejected;
    private final RapSheet rapSheet;
    private final @Nullable Conviction[] carried;
    private final KnownReaders readers;

    private PersonRows(
            List<BulkRow> rows,
            List<Integer> rejected,
            RapSheet rapSheet,
            @Nullable Conviction[] carried,
            KnownReaders readers) {
        this.rows = rows;
        this.rejected = rejected;
        this.rapSheet = rapSheet;
        this.carried = carried;
        this.readers = readers;
    }

    /**
     * Obtains a person from rows alone. They do not tell what was rejected near them, nor whether they are all, so that the rap sheet says
     * that it is incomplete, and no relief rests on what is not there. Whoever knows that nothing is missing says so by {@link #ofWhole};
     * the lines of a file, whoever splits it, go to {@link #of(List, IncompleteRecords)}.
     *
     * @param rows rows of the person, in the order of the file, all with the same SUBJECT_ID; the list is copied
     * @return the person
     * @throws IllegalArgumentException as {@link #ofWhole} does
     */
    public static PersonRows of(List<? extends BulkRow> rows) {
        check(rows);
        return assemble(rows, true, KnownReaders.standard());
    }

    /**
     * Obtains a person from rows that are the person's whole record, such as those of a database. Whoever calls this vouches for it:
     * that these are all, and that none was lost or rejected on the way, whoever it belonged to. Relief may rest on it.
     *
     * <p>A row that can't be placed, as its CNT_ORDER has fewer than nine digits, is no part of the rap sheet and marks it
     * incomplete. So does one that another reader of CSV has padded or cut to 95 values, or put together of several lines: its
     * END_OF_REC is not the {@code #} that the separators of its segments are, is null, or is something else than {@code #} and
     * filler; or a NUL or a line feed is in one of its values.
     *
     * @param rows all rows of the person, in the order of the file, all with the same SUBJECT_ID; the list is copied
     * @return the person
     * @throws IllegalArgumentException if there is no row, if a SUBJECT_ID is blank or another than that of the first, or if the
     *     rows are those of a {@link BulkLine} or a {@link BulkFile}, of which it is known what was rejected near them
     * @throws NullPointerException if a value is null in a row whose END_OF_REC is not, such as that of a database: empty is what is
     *     not there
     */
    public static PersonRows ofWhole(List<? extends BulkRow> rows) {
        check(rows);
        return assemble(rows, false, KnownReaders.standard());
    }

    /**
     * Obtains a person from lines of files, and what was rejected near them: the same that a {@link BulkFile} gives. {@link
     * PeopleOfLines} does it for many people, some of whom may have very many rows, and with what an office adds to the library.
     *
     * @param lines all lines of the person that are rows, of all files, in order; the list is copied
     * @param incomplete whose record is incomplete, of all those files
     * @return the person
     * @throws IllegalArgumentException if there is no line, if one is no row, another person's, not in order, or in no
     *     stretch that was surveyed, or if there are more than a record has room for, which {@link PeopleOfLines} reads as several
     */
    public static PersonRows of(List<BulkLine> lines, IncompleteRecords incomplete) {
        if (Objects.requireNonNull(lines, "lines").isEmpty()) {
            throw new IllegalArgumentException("a person needs a line");
        }
        Objects.requireNonNull(incomplete, "incomplete");
        BulkLine before = null;
        for (BulkLine line : lines) {
            if (!line.isRow()) {
                throw new IllegalArgumentException("a person's lines are rows that can be placed");
            }
            if (before != null && (before.person() != line.person() || before.compareTo(line) >= 0)) {
                throw new IllegalArgumentException("a person's lines are those of one person, in order, each once");
            }
            incomplete.checkSurveyed(line);
            before = line;
        }
        RowsOfLines rows = new RowsOfLines(List.copyOf(lines), new WordCache(), Portions.OF_A_STREAM.record());
        PersonRows person = assemble(rows, incomplete.contains(lines.get(0).person()), KnownReaders.standard());
        if (!rows.isWhole()) {
            throw new IllegalArgumentException("there are more rows than a record has room for: use PeopleOfLines");
        }
        return person;
    }

    /** Checks if rows are those of one person. */
    static void check(List<? extends BulkRow> rows) {
        if (Objects.requireNonNull(rows, "rows").isEmpty()) {
            throw new IllegalArgumentException("a person needs a row");
        }
        String subject = ForeignRow.subject(rows.get(0));
        for (BulkRow row : rows) {
            if (ForeignRow.isOfFile(row)) {
                throw new IllegalArgumentException("rows of a file do not say what was rejected near them:"
                        + " use PersonRows.of(lines, incompleteRecords), or the people of a BulkFile");
            }
            String id = ForeignRow.subject(row);
            if (Texts.normal(id).isEmpty() || !id.equals(subject)) {
                throw new IllegalArgumentException("all rows of a person must have the same SUBJECT_ID, not blank");
            }
        }
    }

    /** Copies rows, but for those that may be on the disk, as they are too many. */
    private static List<BulkRow> kept(List<? extends BulkRow> rows) {
        return rows instanceof ManyRows ? Collections.unmodifiableList(rows) : List.copyOf(rows);
    }

    /** Assembles a person of rows that can be read, of whose record others may have been rejected. */
    static PersonRows assemble(List<? extends BulkRow> rows, boolean incomplete, KnownReaders readers) {
        RecordAssembly assembly = new RecordAssembly(readers.charges(), readers.dispositions());
        ManyRows many = rows instanceof ManyRows known ? known : null;
        List<Integer> rejected = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BulkRow given = rows.get(i);
            WordRow row = WordRow.of(given);
            CountOrder order = ForeignRow.isDamaged(given)
                    ? null
                    : row.word(BulkColumn.CNT_ORDER).countOrder();
            if (order == null) {
                rejected.add(i);
            } else {
                assembly.add(row, order, i);
            }
            if (many != null && assembly.memory() > many.mostMemory()) {
                many.endBehind(i);
            }
        }
        RapSheet rapSheet = assembly.rapSheet(incomplete || !rejected.isEmpty(), many == null || many.isWhole());
        @Nullable Conviction[] carried = new Conviction[rows.size()];
        for (Conviction conviction : rapSheet.knownOrPossibleConvictions()) {
            carried[assembly.rowOf(conviction.position())] = conviction;
        }
        return new PersonRows(kept(rows), List.copyOf(rejected), rapSheet, carried, readers);
    }

    /**
     * Gets the rap sheet.
     *
     * @return the rap sheet that the rows are
     */
    public RapSheet rapSheet() {
        return rapSheet;
    }

    /**
     * Gets the rows. Of a person of a {@link BulkFile} who has very many of them, more than a few thousand, each is read from a
     * temporary file when it is asked for, and can't be any more once the stream or the file is closed.
     *
     * @return all rows, in the order of the file
     */
    public List<BulkRow> rows() {
        return rows;
    }

    /**
     * Gets which rows can't be placed and are no part of the rap sheet. Those of a {@link BulkFile} never are among
     * its people's rows.
     *
     * @return the indexes of the rows
     */
    public List<Integer> rejectedRows() {
        return rejected;
    }

    /** What the rows were read with. */
    KnownReaders readers() {
        return readers;
    }

    /**
     * Gets the conviction that a row carries.
     *
     * @param row the index of the row
     * @return the conviction, or empty if the row carries none
     */
    public Optional<Conviction> convictionOfRow(int row) {
        return Optional.ofNullable(carried[row]);
    }

    /**
     * Returns the shape of the person's rows.
     *
     * @return such as {@code PersonRows[31 rows]}
     */
    @Override
    public String toString() {
        return "PersonRows[" + rows.size() + " rows]";
    }
}
