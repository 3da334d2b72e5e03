package org.recordclearance.examples.countyreview.sample;

import java.util.List;

/**
 * One part of a sentence, as four columns tell it.
 *
 * @param place where or how it is served
 * @param length how long, in units, or something that can't be counted
 * @param unit the letter of the unit
 */
record SentencePart(String place, String length, String unit) {

    /** No sentence at all. */
    static final SentencePart NONE = new SentencePart("", "", "");

    /** A fine, which takes no time. */
    static final SentencePart FINE = new SentencePart("FINE", "", "");

    private static final List<String> PRISON_YEARS = List.of("2", "3", "4", "6", "8");
    private static final int ODD_PER_MILLE = 10;

    /** Obtains a term of probation. */
    static SentencePart probation(SampleLevel level, SampleDice dice) {
        int years = level == SampleLevel.FELONY ? dice.between(2, 5) : dice.between(1, 3);
        return dice.chance(850)
                ? of("PROBATION", Integer.toString(12 * years), "M", dice)
                : of("PROBATION", Integer.toString(years), "Y", dice);
    }

    /** Obtains a term of jail. */
    static SentencePart jail(SampleLevel level, SampleDice dice) {
        int days = level == SampleLevel.FELONY ? dice.between(30, 365) : dice.between(1, 180);
        return dice.chance(850)
                ? of("JAIL", Integer.toString(days), "D", dice)
                : of("JAIL", Integer.toString(1 + days / 31), "M", dice);
    }

    /** Obtains a term of prison. */
    static SentencePart prison(SampleDice dice) {
        return dice.chance(400) ? of("PRISON", "16", "M", dice) : of("PRISON", dice.pick(PRISON_YEARS), "Y", dice);
    }

    /** Sets the columns of the sentence, as its part of the given number. */
    void tell(SheetWriter sheet, int number) {
        boolean something = !place.isEmpty();
        sheet.set(Column.SENT_ORDER, something ? SampleCells.digits(number, 3) : SampleCells.text(""));
        sheet.set(Column.SENT_LOC_CODE, SampleCells.text(something ? place.substring(0, 1) : ""));
        sheet.set(Column.SENT_LOC_DESCR, SampleCells.text(place));
        sheet.set(Column.SENT_LENGTH, SampleCells.text(length));
        sheet.set(Column.SENT_TIME_CODE, SampleCells.text(unit));
        sheet.set(Column.SENT_TIME_DESCR, SampleCells.padded(unitWord(), 10));
    }

    private String unitWord() {
        return switch (unit) {
            case "D" -> "DAYS";
            case "M" -> "MONTHS";
            case "Y" -> "YEARS";
            default -> "";
        };
    }

    private static SentencePart of(String place, String length, String unit, SampleDice dice) {
        if (!dice.chance(ODD_PER_MILLE)) {
            return new SentencePart(place, length, unit);
        }
        return switch (dice.below(3)) {
            case 0 -> new SentencePart(place, "", unit);
            case 1 -> new SentencePart(place, length, "N");
            default -> new SentencePart(place, place.equals("PRISON") ? "LIFE" : "", "");
        };
    }
}
