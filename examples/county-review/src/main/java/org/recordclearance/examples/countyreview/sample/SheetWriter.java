package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.recordclearance.rapsheet.County;

/**
 * Tells the record of one person: cycles, the steps of a cycle and the counts of a step, numbered as the DOJ does.
 *
 * <p>Not safe for use by several threads.
 */
final class SheetWriter {

    private static final int FIRST_CYCLE = 101;

    private final SamplePerson person;
    private final SampleRow row;
    private final RowBuffer rows;

    private int cycle = FIRST_CYCLE - 1;
    private int step;
    private int count;
    private byte[] age = SampleCells.text("");

    SheetWriter(SamplePerson person, SampleRow row, RowBuffer rows) {
        this.person = person;
        this.row = row;
        this.rows = rows;
    }

    /** Begins the next cycle. The cell is what the record shows of the date. */
    void beginCycle(LocalDate date, byte[] dateCell) {
        cycle++;
        step = 0;
        age = SampleCells.digits(ChronoUnit.YEARS.between(person.birth(), date), 2);
        row.clearFrom(Column.CYC_SEG_SEP);
        row.set(Column.CYC_ORDER, SampleCells.digits(cycle, 3));
        row.set(Column.CYC_DATE, dateCell);
    }

    /** Begins the next step of the cycle, whose date and agency are those of all its counts. */
    void beginStep(StepType type, byte[] dateCell, County county) {
        step++;
        count = 0;
        row.clearFrom(Column.STP_SEG_SEP);
        row.set(Column.STP_ORDER, SampleCells.digits(step, 3));
        row.set(Column.STP_EVENT_DATE, dateCell);
        type.tell(row, county);
    }

    /** Begins the next count of the step. */
    void beginCount() {
        count++;
        row.clearFrom(Column.CNT_SEG_SEP);
        row.set(Column.CNT_ORDER, SampleCells.digits(((cycle * 1000L + step) * 1000 + count) * 1000, 12));
    }

    /** Tells the charge of the count. */
    void charge(SampleCharge charge, SampleDice dice) {
        charge.tell(row, dice);
    }

    /** Tells one more thing of the count. */
    void set(Column column, byte[] cell) {
        row.set(column, cell);
    }

    /** Ends a row; what was told of the count holds for its further rows until it is told otherwise. */
    void endRow() {
        row.set(Column.CYC_AGE, age);
        row.appendTo(rows);
    }
}
