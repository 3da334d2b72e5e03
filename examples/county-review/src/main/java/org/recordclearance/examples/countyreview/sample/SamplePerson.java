package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * A fabricated person: the columns that are the same on all of the person's rows.
 *
 * <p>Sex, race and looks are drawn evenly and without regard to anything else, so that nothing can be learned from
 * them.
 *
 * @param number the place in the file, from 0
 * @param birth the day of birth, even where the file does not show it
 */
record SamplePerson(long number, LocalDate birth) {

    private static final long FIRST_SUBJECT_ID = 10_000_000;
    private static final long FIRST_CII_NUMBER = 90_000_000;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1935, 1, 1);
    private static final int BIRTH_DAYS =
            (int) (LocalDate.of(1998, 12, 31).toEpochDay() - FIRST_BIRTH.toEpochDay()) + 1;

    private static final List<String> RACES =
            List.of("W,WHITE", "B,BLACK", "H,HISPANIC", "A,OTHER ASIAN", "I,AMERICAN INDIAN", "O,OTHER", "X,UNKNOWN");
    private static final List<String> EYES = List.of("BRO,BROWN", "BLU,BLUE", "GRN,GREEN", "HAZ,HAZEL", "GRY,GRAY");
    private static final List<String> HAIR =
            List.of("BRO,BROWN", "BLK,BLACK", "BLN,BLOND", "RED,RED", "GRY,GRAY", "BAL,BALD");
    private static final List<String> BIRTHPLACES =
            List.of("CA,CALIFORNIA", "NV,NEVADA", "OR,OREGON", "TX,TEXAS", "AZ,ARIZONA", "XX,UNKNOWN");

    /** Obtains the person at a place of the file. */
    static SamplePerson draw(long number, SampleDice dice) {
        return new SamplePerson(number, FIRST_BIRTH.plusDays(dice.below(BIRTH_DAYS)));
    }

    /** Sets the columns of the person, and clears all others. */
    void tell(SampleRow row, SampleDice dice) {
        row.clearFrom(Column.RECORD_ID);
        byte[] cii = dice.chance(600)
                ? SampleCells.digits("A", FIRST_CII_NUMBER + number, 8)
                : SampleCells.digits("0", number + FIRST_CII_NUMBER, 9);
        row.set(Column.SUBJECT_ID, SampleCells.digits(FIRST_SUBJECT_ID + number, 8));
        row.set(Column.REQ_CII_NUMBER, cii);
        row.set(Column.CII_NUMBER, cii);
        row.set(Column.PRI_NAME, FictionalNames.draw(dice));
        row.set(Column.GENDER, dice.chance(500) ? "M" : "F");
        row.set(Column.PRI_DOB, DateCell.perhapsImperfect(birth, dice));
        // No social security number begins with 666.
        row.set(Column.PRI_SSN, SampleCells.digits("666", dice.below(1_000_000), 6));
        if (dice.chance(400)) {
            row.set(Column.PRI_CDL, SampleCells.digits("Z", dice.below(10_000_000), 7));
        }
        if (dice.chance(700)) {
            row.set(Column.FBI_NUMBER, SampleCells.digits("ZZ", dice.below(10_000_000), 7));
        }
        tellLooks(row, dice);
    }

    private static void tellLooks(SampleRow row, SampleDice dice) {
        tellCoded(row, dice.pick(RACES), Column.RACE_CODE, Column.RACE_DESCR, 20);
        tellCoded(row, dice.pick(EYES), Column.EYE_COLOR_CODE, Column.EYE_COLOR_DESCR, 10);
        tellCoded(row, dice.pick(HAIR), Column.HAIR_COLOR_CODE, Column.HAIR_COLOR_DESCR, 10);
        tellCoded(row, dice.pick(BIRTHPLACES), Column.POB_CODE, Column.POB_NAME, 20);
        // Feet and inches, pounds.
        row.set(Column.HEIGHT, SampleCells.digits(dice.between(4, 6) * 100L + dice.below(12), 3));
        row.set(Column.WEIGHT, SampleCells.digits(dice.between(95, 290), 3));
        row.set(Column.POB_TYPE, "STATE");
        row.set(Column.CITIZENSHIP_LIST, "US");
    }

    private static void tellCoded(SampleRow row, String codeAndWord, Column code, Column word, int width) {
        int comma = codeAndWord.indexOf(',');
        row.set(code, codeAndWord.substring(0, comma));
        row.set(word, SampleCells.padded(codeAndWord.substring(comma + 1), width));
    }
}
