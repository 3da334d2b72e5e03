package org.recordclearance.examples.countyreview.report;

import java.util.regex.Pattern;
import org.recordclearance.eligibility.MissingFact;

/** The kind of a missing fact: what it is, without the section that its name may hold. */
final class MissingKind {

    /** A section as facts name it, between the words of the kind. */
    private static final Pattern OF_SECTION = Pattern.compile(
            "whether .+? (was a conviction|still stands|is of the same case|is a .+|came before the charge"
                    + "|counts as a prior after relief under Proposition 64)");

    private MissingKind() {}

    static String of(MissingFact fact) {
        String words = fact.words();
        if (!words.startsWith("whether ")) {
            return words;
        }
        return OF_SECTION.matcher(words).replaceFirst("whether an offense $1");
    }
}
