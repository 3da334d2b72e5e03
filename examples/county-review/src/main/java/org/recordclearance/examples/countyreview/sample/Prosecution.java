package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.recordclearance.rapsheet.County;

/**
 * Tells one case: the arrest with its charges, the court action, and sometimes the probation or custody that came of
 * it.
 *
 * <p>Not safe for use by several threads.
 */
final class Prosecution {

    private static final int HOME_PER_MILLE = 850;
    private static final int AFTERMATH_PER_MILLE = 120;
    private static final int REJECTED_PER_MILLE = 60;
    private static final int FEWEST_ROWS_WITH_AFTERMATH = 5;

    private final SampleOffenses offenses;
    private final SampleCounties counties;
    private final boolean prop64Convictions;
    private final SheetWriter sheet;
    private final SampleDice dice;

    /**
     * Creates the teller of a person's cases.
     *
     * @param prop64Convictions whether the person may have Proposition 64 convictions in the county of the sample
     */
    Prosecution(
            SampleOffenses offenses,
            SampleCounties counties,
            boolean prop64Convictions,
            SheetWriter sheet,
            SampleDice dice) {
        this.offenses = offenses;
        this.counties = counties;
        this.prop64Convictions = prop64Convictions;
        this.sheet = sheet;
        this.dice = dice;
    }

    /** Tells a case that begins on a day, in exactly the rows that are planned for it. */
    void tell(PlannedCycle.Case plan, LocalDate day) {
        OffenseGroup required = plan.convictedOf();
        boolean home = required == OffenseGroup.PROP64 || dice.chance(HOME_PER_MILLE);
        County county = home ? counties.home() : counties.other(dice);
        SampleCharge first =
                SampleCharge.of(required == null ? offenses.draw(dice) : offenses.draw(dice, required), dice);
        boolean aftermath = plan.rows() >= FEWEST_ROWS_WITH_AFTERMATH && dice.chance(AFTERMATH_PER_MILLE);
        int arrestRows = plan.rows() / 2;
        int courtRows = plan.rows() - arrestRows - (aftermath ? 1 : 0);

        Queue<SampleCharge> filed = tellArrest(first, arrestRows, day, county);
        LocalDate trial = Timeline.after(day, 1, 180, dice);
        byte[] trialDate = DateCell.perhapsImperfect(trial, dice);
        sheet.beginStep(StepType.COURT_ACTION, trialDate, county);
        CourtAction court = new CourtAction(sheet, trial, trialDate, dice);
        court.tell(
                filed,
                () -> SampleCharge.of(offenses.draw(dice), dice),
                courtRows,
                required != null,
                charge -> prop64Convictions || !home || !charge.isProp64());
        if (aftermath) {
            tellAftermath(first, Timeline.after(trial, 1, 30, dice), county);
        }
    }

    private Queue<SampleCharge> tellArrest(SampleCharge first, int rows, LocalDate day, County county) {
        byte[] date = DateCell.perhapsImperfect(day, dice);
        byte[] number = SampleCells.digits(dice.below(10_000_000), 7);
        sheet.beginCycle(day, date);
        sheet.beginStep(StepType.ARREST, date, county);
        Queue<SampleCharge> filed = new ArrayDeque<>();
        for (int i = 0; i < rows; i++) {
            SampleCharge charge = i == 0 ? first : SampleCharge.of(offenses.draw(dice), dice);
            sheet.beginCount();
            sheet.charge(charge, dice);
            sheet.set(Column.OFN, number);
            sheet.set(Column.FE_NUM_ORDER, SampleCells.digits(1, 3));
            sheet.set(Column.FE_NUM_ARR_AGY, number);
            sheet.set(Column.FE_NUM_BOOKING, SampleCells.digits(dice.below(100_000_000), 8));
            if (i > 0 && dice.chance(REJECTED_PER_MILLE)) {
                Verdict.rejected(dice).tell(sheet, 1, date);
            } else {
                filed.add(charge);
            }
            sheet.endRow();
        }
        return filed;
    }

    private void tellAftermath(SampleCharge charge, LocalDate day, County county) {
        StepType type = dice.chance(500) ? StepType.PROBATION : StepType.CUSTODY;
        sheet.beginStep(type, DateCell.perhapsImperfect(day, dice), county);
        sheet.beginCount();
        sheet.charge(charge, dice);
        sheet.set(Column.OFN, SampleCells.digits(dice.below(1_000_000), 6));
        sheet.endRow();
    }
}
