package org.recordclearance.examples.countyreview.quality;

import java.util.regex.Pattern;
import org.recordclearance.eligibility.MissingFact;

/** The kind of a missing fact: what it is, without the section that its name may hold. */
public final class MissingKind {

    /** What the record says of a charge, as facts name it, between the words of the kind. */
    private static final Pattern OF_SECTION = Pattern.compile(
            "whether .+? (was a conviction|still stands|is of the same case|was an attempt|has a later disposition"
                    + "|is (?!over|still required).+|came before the charge"
                    + "|counts as a prior after relief under Proposition 64)");

    private static final Pattern OF_SECTIONS = Pattern.compile("whether .+ and .+ (are of the same case)");

    private static final Pattern TARGET = Pattern.compile("target of .+ (is missing)");

    private MissingKind() {}

    /** Gets the words of the kind. */
    public static String of(MissingFact fact) {
        String words = fact.words();
        words = OF_SECTIONS.matcher(words).replaceFirst("whether two offenses $1");
        words = TARGET.matcher(words).replaceFirst("target of an attempt or a conspiracy $1");
        return OF_SECTION.matcher(words).replaceFirst("whether an offense $1");
    }
}
