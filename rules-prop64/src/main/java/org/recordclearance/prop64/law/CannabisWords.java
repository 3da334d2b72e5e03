package org.recordclearance.prop64.law;

import java.util.regex.Pattern;
import org.recordclearance.rapsheet.Count;

/** The words for cannabis in the descriptions and comments of a record. */
public final class CannabisWords {

    /** MARIJUANA or MARIHUANA, CANNABIS and HASHISH, cut short as they often are. */
    private static final Pattern WORDS =
            Pattern.compile("(?<![a-z])(mari[jh][a-z]*|cannab[a-z]*|hash(ish)?)(?![a-z])", Pattern.CASE_INSENSITIVE);

    private CannabisWords() {}

    /**
     * Checks if a count names cannabis, in its description or a comment.
     *
     * @param count the count
     * @return true if it does
     */
    public static boolean isNamedBy(Count count) {
        return WORDS.matcher(count.description()).find()
                || count.comments().stream()
                        .anyMatch(comment -> WORDS.matcher(comment).find());
    }
}
