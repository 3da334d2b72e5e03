package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * The people of a sample, one after another, until it has the rows it is to have.
 *
 * <p>Each person depends on the seed and on the place in the file alone. Not safe for use by several threads.
 */
final class SamplePeople {

    private final SampleOffenses offenses = SampleOffenses.load();
    private final SampleRow row = new SampleRow();
    private final SampleCounties counties;
    private final long seed;

    private long rowsLeft;
    private long next;

    /** Creates the people of a sample of so many rows. */
    SamplePeople(long rows, SampleCounties counties, long seed) {
        this.rowsLeft = rows;
        this.counties = counties;
        this.seed = seed;
    }

    /**
     * Fills a buffer with the rows of the next person. The last person's history ends where the sample does.
     *
     * @return false if there is nobody left
     */
    boolean next(RowBuffer rows) {
        rows.clear();
        if (rowsLeft == 0) {
            return false;
        }
        tell(next++, rows);
        if (rows.rows() > rowsLeft) {
            rows.truncate((int) rowsLeft);
        }
        rowsLeft -= rows.rows();
        return true;
    }

    private void tell(long number, RowBuffer rows) {
        SampleDice dice = SampleDice.of(seed, number);
        SamplePerson person = SamplePerson.draw(number, dice);
        person.tell(row, dice);
        HistoryPlan plan = HistoryPlan.draw(dice);
        SheetWriter sheet = new SheetWriter(person, row, rows);
        Prosecution prosecution = new Prosecution(offenses, counties, plan.prop64Conviction(), sheet, dice);
        List<LocalDate> days = Timeline.days(person, plan.cycles().size(), dice);
        LocalDate day = days.get(0);
        for (int i = 0; i < days.size(); i++) {
            if (plan.cycles().get(i) instanceof PlannedCycle.Case planned) {
                day = days.get(i);
                prosecution.tell(planned, day);
            } else if (plan.cycles().get(i) instanceof PlannedCycle.Entry entry) {
                // Whoever has died is not arrested any more, nor in court, which may be months after an arrest.
                day = entry.type() == StepType.DECEASED ? Timeline.after(day, 250, 1500, dice) : days.get(i);
                tell(entry.type(), day, sheet, dice);
            }
        }
    }

    private void tell(StepType type, LocalDate day, SheetWriter sheet, SampleDice dice) {
        byte[] date = DateCell.perhapsImperfect(day, dice);
        sheet.beginCycle(day, date);
        sheet.beginStep(type, date, counties.home());
        sheet.beginCount();
        if (type == StepType.REGISTRATION) {
            sheet.charge(SampleCharge.of(offenses.draw(dice, OffenseGroup.REGISTRATION), dice), dice);
        } else if (type == StepType.APPLICANT) {
            sheet.set(Column.COMMENT_TEXT, SampleCells.text("APPLICANT FOR A LICENSE"));
        }
        sheet.endRow();
    }
}
