package org.recordclearance.examples.countyreview.since;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.recordclearance.doj.bulk.BulkLine;
import org.recordclearance.doj.bulk.LineReader;
import org.recordclearance.doj.bulk.ResultRows;
import org.recordclearance.examples.countyreview.audit.ResultHeaders;
import org.recordclearance.examples.countyreview.spool.SpoolForm;

/**
 * A row of an earlier review. Rows are in the order of their persons' numbers, those of one person in the order of the files.
 *
 * @param line the row as it stood in the bulk file
 * @param outcome the words of the outcome that was determined of the conviction that it carries, else empty
 * @param reason the reason
 */
record EarlierRow(BulkLine line, String outcome, String reason) implements Comparable<EarlierRow> {

    /** Reads the row that a reader is at. */
    static EarlierRow of(ResultRows rows) {
        return new EarlierRow(rows.line(), rows.get(ResultHeaders.OUTCOME), rows.get(ResultHeaders.REASON));
    }

    @Override
    public int compareTo(EarlierRow other) {
        int byPerson = Long.compare(line.person(), other.line.person());
        return byPerson != 0 ? byPerson : line.compareTo(other.line);
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "EarlierRow[" + line + "]";
    }

    /**
     * How rows are set aside on the disk.
     *
     * @param readers what reads the lines of each file, of which there is one more whenever another file is begun
     */
    record Form(List<LineReader> readers) implements SpoolForm<EarlierRow> {

        @Override
        public void write(EarlierRow row, DataOutput out) throws IOException {
            byte[] bytes = row.line.bytes();
            out.writeInt(row.line.file());
            out.writeLong(row.line.offset());
            out.writeInt(bytes.length);
            out.write(bytes);
            SpoolForm.writeText(row.outcome, out);
            SpoolForm.writeText(row.reason, out);
        }

        @Override
        public EarlierRow read(DataInput in) throws IOException {
            LineReader reader = readers.get(in.readInt());
            long offset = in.readLong();
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            return new EarlierRow(reader.read(offset, bytes), SpoolForm.readText(in), SpoolForm.readText(in));
        }

        @Override
        public int size(EarlierRow row) {
            return (int) (row.line.end() - row.line.offset()) + row.outcome.length() + row.reason.length();
        }
    }
}
