package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Tells what a court made of the charges of one case.
 *
 * <p>Not safe for use by several threads.
 */
final class CourtAction {

    private static final int CONVICTED_PER_MILLE = 620;
    // More than the 5 % that come of it: where a step has no row left for a second part, there is none.
    private static final int IN_PARTS_PER_MILLE = 68;
    private static final int LATER_PER_MILLE = 20;
    private static final byte[] NO_DOCKET = SampleCells.text("NULL      ");

    private final SheetWriter sheet;
    private final LocalDate day;
    private final byte[] date;
    private final byte[] docket;
    private final SampleDice dice;

    /** Creates the teller of a court action on a day, of which the record shows the given cell. */
    CourtAction(SheetWriter sheet, LocalDate day, byte[] date, SampleDice dice) {
        this.sheet = sheet;
        this.day = day;
        this.date = date;
        this.docket = drawDocket(dice);
        this.dice = dice;
    }

    /**
     * Tells the counts of the court action, in exactly the given rows.
     *
     * @param filed the charges that were filed, the first of which comes to court in any case
     * @param added gives the charges that the court hears beyond those
     * @param convictedOfFirst whether the first charge must end in a conviction
     * @param mayConvict whether a charge may end in a conviction
     */
    void tell(
            Queue<SampleCharge> filed,
            Supplier<SampleCharge> added,
            int rows,
            boolean convictedOfFirst,
            Predicate<SampleCharge> mayConvict) {
        boolean convict = convictedOfFirst;
        int left = rows;
        while (left > 0) {
            SampleCharge charge = filed.isEmpty() ? added.get() : filed.remove();
            if (convict || mayConvict.test(charge) && dice.chance(CONVICTED_PER_MILLE)) {
                left -= tellConviction(charge.asConvicted(dice), left);
            } else {
                beginCount(charge);
                Verdict.notConvicted(dice).tell(sheet, 1, date);
                sheet.endRow();
                left--;
            }
            convict = false;
        }
    }

    /** Tells a conviction in at most as many rows as there is room for, and gets how many it took. */
    private int tellConviction(SampleCharge charge, int room) {
        Verdict verdict = room > 1 && dice.chance(IN_PARTS_PER_MILLE)
                ? Verdict.convictedInParts(charge.level(), room, dice)
                : Verdict.convicted(charge.level(), dice);
        beginCount(charge);
        charge.tellConviction(sheet);
        verdict.tell(sheet, 1, date);
        List<SentencePart> parts = verdict.sentence().isEmpty() ? List.of(SentencePart.NONE) : verdict.sentence();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).tell(sheet, i + 1);
            sheet.endRow();
        }
        if (parts.size() == room || !dice.chance(LATER_PER_MILLE)) {
            return parts.size();
        }
        Verdict.later(charge.level(), dice).tell(sheet, 2, DateCell.of(Timeline.after(day, 300, 3000, dice)));
        SentencePart.NONE.tell(sheet, 1);
        sheet.endRow();
        return parts.size() + 1;
    }

    private void beginCount(SampleCharge charge) {
        sheet.beginCount();
        sheet.charge(charge, dice);
        sheet.set(Column.OFN, docket);
        sheet.set(Column.FE_NUM_ORDER, SampleCells.digits(1, 3));
        sheet.set(Column.FE_NUM_DOCKET, docket);
    }

    private static byte[] drawDocket(SampleDice dice) {
        int lot = dice.below(100);
        if (lot < 2) {
            return NO_DOCKET;
        }
        if (lot < 10) {
            return SampleCells.text("");
        }
        return lot < 60
                ? SampleCells.digits(dice.below(100_000_000), 8)
                : SampleCells.digits(lot < 80 ? "SC" : "MF", dice.below(1_000_000), 6);
    }
}
