package org.recordclearance.prop64.law;

import java.util.regex.Pattern;
import org.recordclearance.rapsheet.Count;

/** The words for cannabis in the descriptions and comments of a record. */
public final class CannabisWords {

    /** MARIJUANA or MARIHUANA, CANNABIS and HASHISH, cut short as they often are, and its active part. */
    private static final Pattern WORDS =
            Pattern.compile("(?<![A-Z])(MARI[JH][A-Z]*|MARJ|MJ|CANN(AB[A-Z]*)?|HASH(ISH)?|THC)(?![A-Z])");

    private CannabisWords() {}

    /**
     * Checks if a count names cannabis, in its description or a comment.
     *
     * @param count the count
     * @return true if it does
     */
    public static boolean isNamedBy(Count count) {
        return WORDS.matcher(KeyWords.of(count.offense())).find()
                || count.comments().stream()
                        .anyMatch(comment ->
                                WORDS.matcher(KeyWords.spelled(comment)).find());
    }
}
