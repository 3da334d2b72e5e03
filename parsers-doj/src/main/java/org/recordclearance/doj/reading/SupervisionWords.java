package org.recordclearance.doj.reading;

import java.util.regex.Pattern;

/**
 * Custody and supervision other than by the names of probation, jail and prison, in the words that records have for them. How one is
 * supervised, such as {@code SUMMARY} or a conditional sentence, is probation that is not named.
 */
public final class SupervisionWords {

    private static final Pattern NAMES = Pattern.compile(
            "SUPE?R?V|PAROLE|CUSTODY|DETENTION|DETAIN|CONFINE|HOSPITAL|YOUTH|MONITOR|FURLOUGH|WORK REL|REHAB|INCARC|PENITENT"
                    + "|\\b(CYA|YA|DJJ|CRC|PRCS|EHD|HOME|CAMP|RANCH|HALL)\\b|\\bHOUSE ARR"
                    + "|\\b(IN)?FORMAL\\b|\\bSUMMARY\\b|\\bCOND(ITIONAL)? SEN|\\bREVOCABLE\\b");

    private SupervisionWords() {}

    /**
     * Checks if words of a sentence name some.
     *
     * @param words the words, in capitals
     * @return true if they do, so that the sentence takes time
     */
    public static boolean isNamedIn(String words) {
        return NAMES.matcher(words).find();
    }
}
