package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.rows.ColumnOrder;
import org.recordclearance.doj.bulk.rows.Fields;
import org.recordclearance.doj.bulk.rows.RejectedLine;
import org.recordclearance.doj.bulk.rows.Rejection;
import org.recordclearance.doj.bulk.rows.RowTable;
import org.recordclearance.doj.bulk.rows.Texts;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * One physical line of a bulk file: where it stands, and the row that it is, or why it is none. A {@link LineReader} makes it.
 *
 * <p>A blank line, and a header, are neither: they are skipped and not counted. Lines are in the order of the files, and of their
 * places in a file.
 *
 * <p>A line may travel: what is written of it are its bytes and place, which are read again where it arrives. Immutable and safe for
 * use by several threads. Two lines are equal if they stand in one place.
 */
@JsonOfItsOwn
public final class BulkLine implements Serializable, Comparable<BulkLine> {

    private static final long serialVersionUID = 1L;

    private final transient LineReader reader;
    private final transient long offset;
    private final transient long end;
    private final transient byte[] bytes;
    private final transient int @Nullable [] places;
    private final transient long person;
    private final transient @Nullable Rejection rejection;
    private final transient @Nullable RejectedLine rejected;

    /**
     * Creates a line.
     *
     * @param reader what reads the lines of its file
     * @param offset where it begins
     * @param end where the next line begins
     * @param bytes the line, or the start of one that is too long
     * @param places where its fields begin, if it is a row
     * @param person whose row it is, if it is one
     * @param rejection why it is rejected, if it is
     * @param rejected whose record it is part of then
     */
    BulkLine(
            LineReader reader,
            long offset,
            long end,
            byte[] bytes,
            int @Nullable [] places,
            long person,
            @Nullable Rejection rejection,
            @Nullable RejectedLine rejected) {
        this.reader = reader;
        this.offset = offset;
        this.end = end;
        this.bytes = bytes;
        this.places = places;
        this.person = person;
        this.rejection = rejection;
        this.rejected = rejected;
    }

    /**
     * Gets in which file it stands.
     *
     * @return the number of the file, as its reader was given it
     */
    public int file() {
        return reader.file();
    }

    /**
     * Gets where in the file it begins.
     *
     * @return how many bytes stand before it
     */
    public long offset() {
        return offset;
    }

    /**
     * Gets where in the file the next line begins.
     *
     * @return how many bytes stand before that
     */
    public long end() {
        return end;
    }

    /**
     * Gets the bytes of the line, without its line end and a byte order mark: what stands in result files. Of a line that is longer
     * than any row can be (16 MB), only the start is kept.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Checks if it is a row that can be placed.
     *
     * @return true if it has a person and a place in that person's record
     */
    public boolean isRow() {
        return places != null;
    }

    /**
     * Gets why it is a row that can't be placed.
     *
     * @return the reason, as {@link RejectedRow#reason} has it; empty if it is not rejected
     */
    public Optional<String> rejection() {
        return Optional.ofNullable(rejection).map(Rejection::words);
    }

    /**
     * Gets the number that rows of one person have in common, whatever file they are in: by it rows are brought together. It is made
     * of what can be seen of SUBJECT_ID, so that blanks around it do not matter.
     *
     * @return the number
     * @throws IllegalStateException if it is no row that can be placed
     */
    public long person() {
        checkIsRow();
        return person;
    }

    /**
     * Gets the row. {@link PersonRows#of(java.util.List)} does not take it, as it does not say what was rejected near it.
     *
     * @return its values
     * @throws IllegalStateException if it is no row that can be placed
     */
    public BulkRow row() {
        checkIsRow();
        return new OfLine(this);
    }

    private void checkIsRow() {
        if (places == null) {
            throw new IllegalStateException("the line is no row that can be placed");
        }
    }

    /** Whose record a rejected row is part of; null if it is not rejected. */
    @Nullable
    RejectedLine rejected() {
        return rejected;
    }

    /** The bytes themselves. */
    byte[] content() {
        return bytes;
    }

    LineReader reader() {
        return reader;
    }

    Fields fields() {
        checkIsRow();
        return new OfLine(this);
    }

    /** The row that a line is. */
    @JsonOfItsOwn
    static final class OfLine implements BulkRow, Fields {

        private final BulkLine line;

        private OfLine(BulkLine line) {
            this.line = line;
        }

        @Override
        public String get(BulkColumn column) {
            int ordinal = column.ordinal();
            return Texts.decode(line.bytes, start(0, ordinal), end(0, ordinal));
        }

        @Override
        public byte[] bytes() {
            return line.bytes;
        }

        @Override
        public int start(int row, int column) {
            return places()[order().place(column)];
        }

        @Override
        public int end(int row, int column) {
            return places()[order().place(column) + 1] - RowTable.BETWEEN_FIELDS;
        }

        private int[] places() {
            int[] places = line.places;
            return places == null ? new int[0] : places; // never: only a row has one
        }

        private ColumnOrder order() {
            return line.reader.order();
        }

        @Override
        public String toString() {
            return "BulkRow[]";
        }
    }

    @Override
    public int compareTo(BulkLine other) {
        int byFile = Integer.compare(file(), other.file());
        return byFile != 0 ? byFile : Long.compare(offset, other.offset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulkLine that && file() == that.file() && offset == that.offset;
    }

    @Override
    public int hashCode() {
        return 31 * file() + Long.hashCode(offset);
    }

    /**
     * Returns the place and shape of the line.
     *
     * @return such as {@code BulkLine[file 0, offset 1523, a row]}
     */
    @Override
    public String toString() {
        String kind = isRow() ? "a row" : rejection == null ? "skipped" : "rejected: " + rejection.words();
        return "BulkLine[file " + file() + ", offset " + offset + ", " + kind + "]";
    }

    /**
     * Gives what travels in its stead.
     *
     * @return what travels
     */
    private Object writeReplace() {
        return new Travelling(reader, offset, end, bytes, rejection == Rejection.TOO_LONG);
    }

    /**
     * Refuses what did not travel in its form.
     *
     * @param in is not read
     * @throws IOException always
     */
    private void readObject(ObjectInputStream in) throws IOException {
        throw new InvalidObjectException("a line travels as its bytes");
    }

    /** What travels of a line. */
    private static final class Travelling implements Serializable {

        private static final long serialVersionUID = 1L;

        private final LineReader reader;
        private final long offset;
        private final long end;
        private final byte[] bytes;
        private final boolean tooLong;

        Travelling(LineReader reader, long offset, long end, byte[] bytes, boolean tooLong) {
            this.reader = reader;
            this.offset = offset;
            this.end = end;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /**
         * Makes it again where it has come to.
         *
         * @return what has travelled
         */
        private Object readResolve() throws InvalidObjectException {
            try {
                return reader.read(offset, end, bytes, 0, bytes.length, tooLong);
            } catch (NotABulkFileException e) {
                throw new InvalidObjectException("the line is none of its file");
            }
        }
    }
}
