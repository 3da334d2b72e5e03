package org.recordclearance.examples.countyreview.since;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import org.recordclearance.examples.countyreview.spool.Cells;
import org.recordclearance.examples.countyreview.spool.SpoolForm;

/** A line of the list of changes, which is by county, court, case and person. Immutable. */
final class ChangeRow implements Comparable<ChangeRow> {

    /** How they are set aside on the disk. */
    static final SpoolForm<ChangeRow> FORM = new OnDisk();

    private static final ChangeColumn[] COLUMNS = ChangeColumn.values();

    private static final ChangeColumn[] ORDER = {
        ChangeColumn.COUNTY,
        ChangeColumn.COURT,
        ChangeColumn.CASE,
        ChangeColumn.NAME,
        ChangeColumn.SUBJECT_ID,
        ChangeColumn.DATE,
        ChangeColumn.SECTION
    };

    private final int earlierPerson;
    private final Cells cells;

    private ChangeRow(int earlierPerson, Cells cells) {
        this.earlierPerson = earlierPerson;
        this.cells = cells;
    }

    /**
     * Creates a row.
     *
     * @param earlierPerson which earlier person it rests on that this one is, or {@link EarlierPeople#NOBODY}
     */
    static ChangeRow of(int earlierPerson, Map<ChangeColumn, String> values) {
        return new ChangeRow(earlierPerson, Cells.of(COLUMNS, values));
    }

    /** Which earlier person it rests on that this one is, or {@link EarlierPeople#NOBODY}. */
    int earlierPerson() {
        return earlierPerson;
    }

    String get(ChangeColumn column) {
        return cells.get(column);
    }

    @Override
    public int compareTo(ChangeRow other) {
        int order = cells.compareIn(ORDER, other.cells);
        return order != 0 ? order : cells.compareTo(other.cells);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeRow that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "ChangeRow[" + get(ChangeColumn.CHANGE) + "]";
    }

    private static final class OnDisk implements SpoolForm<ChangeRow> {

        @Override
        public void write(ChangeRow row, DataOutput out) throws IOException {
            out.writeInt(row.earlierPerson);
            row.cells.write(out);
        }

        @Override
        public ChangeRow read(DataInput in) throws IOException {
            return new ChangeRow(in.readInt(), Cells.read(COLUMNS.length, in));
        }

        @Override
        public int size(ChangeRow row) {
            return row.cells.size();
        }
    }
}
