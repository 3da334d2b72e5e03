package org.recordclearance.examples.countyreview.sample;

import java.util.List;

/**
 * An offense that somebody is charged with, at a level.
 *
 * @param offense the offense
 * @param level the level of the charge, even where the file does not show it
 */
record SampleCharge(Offense offense, SampleLevel level) {

    private static final byte[] SEE_COMMENT = SampleCells.text("SEE COMMENT FOR CHARGE");
    private static final byte[] EMPTY = SampleCells.text("");
    private static final List<byte[]> REMARKS = List.of(
            SampleCells.text("CONCURRENT W/OTHER CASE"),
            SampleCells.text("COURT COST WAIVED"),
            SampleCells.text("\"CREDIT FOR TIME SERVED, FEES STAYED\""),
            SampleCells.text("FINE SUSPENDED"));

    private static final int NO_LEVEL_PER_MILLE = 20;
    private static final int SEE_COMMENT_PER_MILLE = 15;
    private static final int REMARK_PER_MILLE = 60;

    /** Obtains a charge of an offense, at one of its levels. */
    static SampleCharge of(Offense offense, SampleDice dice) {
        return new SampleCharge(offense, offense.drawLevel(dice));
    }

    /** Returns a copy that, rarely, is a misdemeanor where this is a felony, as pleas go. */
    SampleCharge asConvicted(SampleDice dice) {
        return level == SampleLevel.FELONY && dice.chance(60)
                ? new SampleCharge(offense, SampleLevel.MISDEMEANOR)
                : this;
    }

    /** Checks if it is a Proposition 64 offense that is charged. */
    boolean isProp64() {
        return offense.group() == OffenseGroup.PROP64;
    }

    /** Sets the columns of the charge. */
    void tell(SampleRow row, SampleDice dice) {
        row.set(Column.OFFENSE_CODE, SampleCells.padded(Integer.toString(32_000 + offense.number()), 8));
        if (dice.chance(SEE_COMMENT_PER_MILLE)) {
            row.set(Column.OFFENSE_DESCR, SEE_COMMENT);
            row.set(Column.COMMENT_TEXT, comment(dice));
        } else {
            row.set(Column.OFFENSE_DESCR, description(dice));
            if (dice.chance(REMARK_PER_MILLE)) {
                row.set(Column.COMMENT_TEXT, dice.pick(REMARKS));
            }
        }
        tellLevel(row, dice);
    }

    /** Sets the columns that say what the person was convicted of, on a row that was told the charge. */
    void tellConviction(SheetWriter sheet) {
        sheet.set(Column.CONV_OFFENSE_ORDER, SampleCells.digits(1, 3));
        sheet.set(Column.CONV_OFFENSE_CODE, SampleCells.padded(Integer.toString(32_000 + offense.number()), 8));
        sheet.set(Column.CONV_OFFENSE_DESCR, SampleCells.padded(offense.description(), 46));
        sheet.set(Column.CONV_OFFENSE_TOC, level.letter());
    }

    private void tellLevel(SampleRow row, SampleDice dice) {
        if (dice.chance(NO_LEVEL_PER_MILLE)) {
            row.set(Column.OFFENSE_TOC, EMPTY);
            row.set(Column.CONV_STAT_DESCR, EMPTY);
            return;
        }
        row.set(Column.OFFENSE_TOC, level.letter());
        int lot = dice.below(100);
        row.set(Column.CONV_STAT_DESCR, lot < 93 ? level.word() : lot < 97 ? level.paddedWord() : EMPTY);
    }

    private byte[] description(SampleDice dice) {
        return dice.chance(100)
                ? SampleCells.padded(offense.description(), 46)
                : SampleCells.text(offense.description());
    }

    private byte[] comment(SampleDice dice) {
        return switch (dice.below(3)) {
            case 0 -> SampleCells.text(offense.description());
            case 1 -> SampleCells.text("CHRG " + offense.section());
            default -> SampleCells.text(":CHRG " + offense.section());
        };
    }
}
