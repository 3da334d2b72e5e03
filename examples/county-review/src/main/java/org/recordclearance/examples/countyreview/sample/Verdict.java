package org.recordclearance.examples.countyreview.sample;

import java.util.List;

/**
 * What became of a count.
 *
 * @param code a number for the words
 * @param words the disposition, as the file says it
 * @param sentence the parts of the sentence, none where there is none
 */
record Verdict(int code, String words, List<SentencePart> sentence) {

    private static final List<Verdict> NOT_CONVICTED = List.of(
            without(8010, "DISMISSED"),
            without(8012, "DISMISSED/FURTHERANCE OF JUSTICE"),
            without(8013, "DISMISSED/LACK OF EVIDENCE"),
            without(8014, "DISMISSED/PLEA TO OTHER CHARGE"),
            without(8020, "ACQUITTED"),
            without(8030, "DIVERSION"));

    private static final List<Verdict> REJECTED = List.of(
            without(8101, "PROS REJ-INSUFFICIENT EVIDENCE"),
            without(8102, "PROS REJ-INTEREST OF JUSTICE"),
            without(8103, "PROS REJ-OTHER"));

    private static final Verdict BARE = without(8000, "CONVICTED");
    private static final Verdict FINED = new Verdict(8005, "CONVICTED-FINE", List.of(SentencePart.FINE));
    private static final Verdict REDUCED = without(8202, "REDUCED TO MISDEMEANOR");

    private static final List<Verdict> LATER = List.of(
            without(8201, "CONV SET ASIDE & DISM PER 1203.4 PC"),
            without(8201, "CONV SET ASIDE & DISM PER 1203.4 PC"),
            without(8203, "SENTENCE MODIFIED"),
            without(8204, "PROBATION REVOKED"));

    /** Gets a disposition of a court that is no conviction. */
    static Verdict notConvicted(SampleDice dice) {
        return dice.pick(NOT_CONVICTED);
    }

    /** Gets a disposition of a prosecutor who does not go to court. */
    static Verdict rejected(SampleDice dice) {
        return dice.pick(REJECTED);
    }

    /** Gets what is done about a conviction of the given level years after it. */
    static Verdict later(SampleLevel level, SampleDice dice) {
        return level == SampleLevel.FELONY && dice.chance(300) ? REDUCED : dice.pick(LATER);
    }

    /** Gets a conviction with at most one sentence part. */
    static Verdict convicted(SampleLevel level, SampleDice dice) {
        int lot = dice.below(100);
        if (level == SampleLevel.INFRACTION) {
            return FINED;
        }
        if (lot < 46) {
            return new Verdict(8001, "CONVICTED-PROBATION", List.of(SentencePart.probation(level, dice)));
        }
        if (lot < 58) {
            return split(List.of(SentencePart.probation(level, dice)));
        }
        if (lot < 78) {
            return new Verdict(8003, "CONVICTED-JAIL", List.of(SentencePart.jail(level, dice)));
        }
        if (lot < 96) {
            return level == SampleLevel.FELONY
                    ? new Verdict(8004, "CONVICTED-PRISON", List.of(SentencePart.prison(dice)))
                    : FINED;
        }
        return BARE;
    }

    /** Gets a conviction whose sentence has two parts or, where there is room for them, three. */
    static Verdict convictedInParts(SampleLevel level, int room, SampleDice dice) {
        SentencePart probation = SentencePart.probation(level, dice);
        SentencePart jail = SentencePart.jail(level, dice);
        return split(
                room > 2 && dice.chance(250) ? List.of(probation, jail, SentencePart.FINE) : List.of(probation, jail));
    }

    /** Sets the columns of the disposition, as the count's one of the given number, reported on a date. */
    void tell(SheetWriter sheet, int number, byte[] date) {
        sheet.set(Column.DISP_DATE, date);
        sheet.set(Column.DISP_ORDER, SampleCells.digits(number, 3));
        sheet.set(Column.DISP_CODE, SampleCells.digits(code, 4));
        sheet.set(Column.DISP_DESCR, SampleCells.text(words));
    }

    private static Verdict split(List<SentencePart> parts) {
        return new Verdict(8002, "CONVICTED-PROB/JAIL", parts);
    }

    private static Verdict without(int code, String words) {
        return new Verdict(code, words, List.of());
    }
}
