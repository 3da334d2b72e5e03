package org.recordclearance.doj.text;

import java.util.regex.Pattern;

/** Judges a line that fits nowhere: may it hide a count, or what became of one? */
final class LeftOver {

    private static final Pattern NUMBERED = Pattern.compile("[^ :;]{2,4} ?[:;] ?[0-9]{2,3}(?:[^0-9].*+)?");
    private static final Pattern TELLING = Pattern.compile("CONVI|CONV S|DISPO|DISMI|NAM ?[:;]|C[0O]URT ?[:;]");
    private static final int WORTH_A_LOOK = 200;

    private LeftOver() {}

    static boolean mayHideCount(String line) {
        String text = line.substring(0, Math.min(line.length(), WORTH_A_LOOK));
        return NUMBERED.matcher(text).matches()
                || TELLING.matcher(text).find()
                || SheetDate.in(text).isPresent()
                || ChargeText.withCode(text).isPresent();
    }
}
