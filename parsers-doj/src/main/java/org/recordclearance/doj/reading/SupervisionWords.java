package org.recordclearance.doj.reading;

import java.util.regex.Pattern;

/** Custody and supervision that are neither probation, jail nor prison, by the words that records have for them. */
public final class SupervisionWords {

    private static final Pattern NAMES = Pattern.compile(
            "SUPERV|PAROLE|CUSTODY|DETENTION|DETAIN|CONFINE|HOSPITAL|YOUTH|MONITOR|FURLOUGH|WORK REL|REHAB|INCARC|PENITENT"
                    + "|\\b(CYA|YA|DJJ|CRC|PRCS|EHD|HOME|CAMP|RANCH)\\b");

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
