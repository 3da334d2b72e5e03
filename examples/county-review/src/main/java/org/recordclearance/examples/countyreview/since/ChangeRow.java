package org.recordclearance.examples.countyreview.since;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
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
    private final String[] values;

    private ChangeRow(int earlierPerson, String[] values) {
        this.earlierPerson = earlierPerson;
        this.values = values;
    }

    /**
     * Creates a row.
     *
     * @param earlierPerson which earlier person it rests on that this one is, or {@link EarlierPeople#NOBODY}
     */
    static ChangeRow of(int earlierPerson, Map<ChangeColumn, String> values) {
        String[] all = new String[COLUMNS.length];
        Arrays.fill(all, "");
        new EnumMap<>(values).forEach((column, value) -> all[column.ordinal()] = value);
        return new ChangeRow(earlierPerson, all);
    }

    /** Which earlier person it rests on that this one is, or {@link EarlierPeople#NOBODY}. */
    int earlierPerson() {
        return earlierPerson;
    }

    String get(ChangeColumn column) {
        return values[column.ordinal()];
    }

    @Override
    public int compareTo(ChangeRow other) {
        int order = 0;
        for (int i = 0; order == 0 && i < ORDER.length; i++) {
            order = get(ORDER[i]).compareTo(other.get(ORDER[i]));
        }
        return order != 0 ? order : Arrays.compare(values, other.values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeRow that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
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
            for (String value : row.values) {
                SpoolForm.writeText(value, out);
            }
        }

        @Override
        public ChangeRow read(DataInput in) throws IOException {
            int person = in.readInt();
            String[] values = new String[COLUMNS.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = SpoolForm.readText(in);
            }
            return new ChangeRow(person, values);
        }

        @Override
        public int size(ChangeRow row) {
            int size = 0;
            for (String value : row.values) {
                size += value.length();
            }
            return size;
        }
    }
}
