package org.recordclearance.examples.countyreview.court.entries;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.spool.SpoolForm;

/** A conviction on court lists: a text for each column, empty where there is none. Immutable and safe for use by several threads. */
public final class CourtEntry implements Comparable<CourtEntry> {

    private static final CourtColumn[] COLUMNS = CourtColumn.values();

    /** By court and case; what has no case number comes behind, by person. */
    private static final CourtColumn[] ORDER = {
        CourtColumn.CASE_NUMBERS, CourtColumn.NAME, CourtColumn.SUBJECT_ID, CourtColumn.CASE, CourtColumn.PLACE
    };

    /** How entries are set aside on the disk. */
    public static final SpoolForm<CourtEntry> FORM = new OnDisk();

    private final String[] values;

    private CourtEntry(String[] values) {
        this.values = values;
    }

    /** Creates an entry. */
    static CourtEntry of(Map<CourtColumn, String> values) {
        String[] all = new String[COLUMNS.length];
        Arrays.fill(all, "");
        values.forEach((column, value) -> all[column.ordinal()] = value);
        return new CourtEntry(all);
    }

    /** Gets a value. */
    public String get(CourtColumn column) {
        return values[column.ordinal()];
    }

    /** Returns a copy with another value. */
    public CourtEntry with(CourtColumn column, String value) {
        String[] all = values.clone();
        all[column.ordinal()] = value;
        return new CourtEntry(all);
    }

    /** Gets what is to be done about it. */
    public ReliefGroup group() {
        return ReliefGroup.ofWords(get(CourtColumn.GROUP));
    }

    /** Gets what is to be done about its case. */
    ReliefGroup groupOfCase() {
        return ReliefGroup.ofWords(get(CourtColumn.CASE_GROUP));
    }

    /** Checks if the record has a number of its case. */
    public boolean hasCaseNumber() {
        return !get(CourtColumn.CASE_NUMBER).isEmpty();
    }

    /** Checks if its number must be found before anybody can act on it: give relief, decide, or object. */
    public boolean needsCaseNumber() {
        String kind = get(CourtColumn.KIND);
        boolean isActedOn =
                !kind.isEmpty() && (!kind.equals(Outcome.Kind.NOT_ELIGIBLE.name()) || group() == ReliefGroup.TO_OBJECT);
        return isActedOn && !hasCaseNumber();
    }

    /** Checks if an order of an earlier review gives it the same relief, so that it is on no new one. */
    public boolean isOnEarlierOrder() {
        return get(CourtColumn.EARLIER_ORDER).equals(EarlierOrder.STANDS.words());
    }

    /** Checks if a person is to decide. */
    public boolean isToBeDecided() {
        return get(CourtColumn.KIND).equals(Outcome.Kind.REVIEW.name());
    }

    /** Checks if another is of the same court. */
    public boolean isOfCourt(CourtEntry other) {
        return get(CourtColumn.COUNTY).equals(other.get(CourtColumn.COUNTY))
                && get(CourtColumn.COURT).equals(other.get(CourtColumn.COURT));
    }

    /** Checks if another is of the same person and case. */
    public boolean isOfCase(CourtEntry other) {
        return isOfCourt(other)
                && get(CourtColumn.SUBJECT_ID).equals(other.get(CourtColumn.SUBJECT_ID))
                && get(CourtColumn.CASE).equals(other.get(CourtColumn.CASE));
    }

    @Override
    public int compareTo(CourtEntry other) {
        int order = get(CourtColumn.COUNTY).compareTo(other.get(CourtColumn.COUNTY));
        order = order != 0 ? order : get(CourtColumn.COURT).compareTo(other.get(CourtColumn.COURT));
        order = order != 0 ? order : Boolean.compare(other.hasCaseNumber(), hasCaseNumber());
        for (int i = 0; order == 0 && i < ORDER.length; i++) {
            order = get(ORDER[i]).compareTo(other.get(ORDER[i]));
        }
        return order != 0 ? order : Arrays.compare(values, other.values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CourtEntry that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** How it is set aside on the disk. */
    private static final class OnDisk implements SpoolForm<CourtEntry> {

        @Override
        public void write(CourtEntry entry, DataOutput out) throws IOException {
            for (String value : entry.values) {
                SpoolForm.writeText(value, out);
            }
        }

        @Override
        public CourtEntry read(DataInput in) throws IOException {
            String[] values = new String[COLUMNS.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = SpoolForm.readText(in);
            }
            return new CourtEntry(values);
        }

        @Override
        public int size(CourtEntry entry) {
            int size = 0;
            for (String value : entry.values) {
                size += value.length();
            }
            return size;
        }
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CourtEntry[" + get(CourtColumn.GROUP) + "]";
    }
}
