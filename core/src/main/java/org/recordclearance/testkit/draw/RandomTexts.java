package org.recordclearance.testkit.draw;

import java.util.List;

/** Texts as they might stand in a record, and some that hardly might, of no real person. */
final class RandomTexts {

    private static final List<String> FAMILY =
            List.of("ORGANA", "ANTILLES", "CALRISSIAN", "O'NEIL-DE LA CRUZ", "NÚÑEZ");
    private static final List<String> GIVEN = List.of("LEIA", "WEDGE", "LANDO", "MARÍA JOSÉ", "X");
    private static final List<String> DESCRIPTIONS =
            List.of("BURGLARY", "PETTY THEFT", "POSSESS CONTROLLED SUBSTANCE", "DUI", "SEE COMMENT FOR CHARGE");
    private static final List<String> COMMENTS =
            List.of("COM: WARRANT NBR A-400000", "SCN: 12345", "CHARGE NBR 1", "CRIMES AGAINST PROPERTY");
    private static final List<String> ODD = List.of(
            " ",
            "\"QUOTED\" \\ AND / SLASHED",
            "TWO\nLINES\r\nAND\tA TAB",
            "SEPARATED\u2028BY\u2029ODD\u0085ENDS",
            "\u4E2D\u6587 \u0639\u0631\u0628 \uD83D\uDE93",
            "HALF \uD83D A CHARACTER",
            "NUL \u0000 AND DEL \u007F",
            "{\"unreadable\": true}",
            "=1+1;,|`<b>");

    private RandomTexts() {}

    static String name(Dice dice) {
        return dice.oneOf(FAMILY) + "," + dice.oneOf(GIVEN);
    }

    static String caseNumber(Dice dice) {
        return dice.oneOf(List.of("", "SCN", "BA ")) + dice.between(100_000, 999_999);
    }

    static String description(Dice dice, boolean odd) {
        return dice.oneOf(odd ? ODD : DESCRIPTIONS);
    }

    static String comment(Dice dice, boolean odd) {
        return dice.oneOf(odd ? ODD : COMMENTS);
    }
}
