package org.recordclearance.examples.countyreview.court.entries;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.spool.Cells;
import org.recordclearance.examples.countyreview.spool.SpoolForm;

/** A conviction on court lists: a text for each column, empty where there is none. Immutable and safe for use by several threads. */
public final class CourtEntry implements Comparable<CourtEntry> {

    private static final CourtColumn[] COLUMNS = CourtColumn.values();

    private static final CourtColumn[] BY_COURT = {CourtColumn.COUNTY, CourtColumn.COURT};

    /** In a court by case; what has no case number comes behind, by person. */
    private static final CourtColumn[] BY_CASE = {
        CourtColumn.CASE_NUMBERS, CourtColumn.NAME, CourtColumn.SUBJECT_ID, CourtColumn.CASE, CourtColumn.PLACE
    };

    /** How entries are set aside on the disk. */
    public static final SpoolForm<CourtEntry> FORM = new OnDisk();

    private final Cells cells;

    private CourtEntry(Cells cells) {
        this.cells = cells;
    }

    /** Creates an entry. */
    static CourtEntry of(Map<CourtColumn, String> values) {
        return new CourtEntry(Cells.of(COLUMNS, values));
    }

    /** Gets a value. */
    public String get(CourtColumn column) {
        return cells.get(column);
    }

    /** Returns a copy with another value. */
    public CourtEntry with(CourtColumn column, String value) {
        return new CourtEntry(cells.with(column, value));
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
        return cells.compareIn(BY_COURT, other.cells) == 0;
    }

    /** Checks if another is of the same person and case. */
    public boolean isOfCase(CourtEntry other) {
        return isOfCourt(other)
                && get(CourtColumn.SUBJECT_ID).equals(other.get(CourtColumn.SUBJECT_ID))
                && get(CourtColumn.CASE).equals(other.get(CourtColumn.CASE));
    }

    @Override
    public int compareTo(CourtEntry other) {
        int order = cells.compareIn(BY_COURT, other.cells);
        order = order != 0 ? order : Boolean.compare(other.hasCaseNumber(), hasCaseNumber());
        order = order != 0 ? order : cells.compareIn(BY_CASE, other.cells);
        return order != 0 ? order : cells.compareTo(other.cells);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CourtEntry that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** How it is set aside on the disk. */
    private static final class OnDisk implements SpoolForm<CourtEntry> {

        @Override
        public void write(CourtEntry entry, DataOutput out) throws IOException {
            entry.cells.write(out);
        }

        @Override
        public CourtEntry read(DataInput in) throws IOException {
            return new CourtEntry(Cells.read(COLUMNS.length, in));
        }

        @Override
        public int size(CourtEntry entry) {
            return entry.cells.size();
        }
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "CourtEntry[" + get(CourtColumn.GROUP) + "]";
    }
}
