package org.recordclearance.rapsheet;

/**
 * The place of a count in a rap sheet.
 *
 * @param cycle the index of the cycle in the sheet, from 0
 * @param event the index of the event in the cycle, from 0
 * @param count the index of the count in the event, from 0
 */
public record CountPosition(int cycle, int event, int count) implements Comparable<CountPosition> {

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if an index is negative
     */
    public CountPosition {
        if (cycle < 0 || event < 0 || count < 0) {
            throw new IllegalArgumentException("a position must not be negative");
        }
    }

    // written out, as those of a record are put together at run time

    @Override
    public boolean equals(Object other) {
        return other instanceof CountPosition that && cycle == that.cycle && event == that.event && count == that.count;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * cycle + event) + count;
    }

    @Override
    public int compareTo(CountPosition other) {
        int byCycle = Integer.compare(cycle, other.cycle);
        int byEvent = byCycle != 0 ? byCycle : Integer.compare(event, other.event);
        return byEvent != 0 ? byEvent : Integer.compare(count, other.count);
    }
}
