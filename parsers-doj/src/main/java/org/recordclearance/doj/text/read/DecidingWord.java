package org.recordclearance.doj.text.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.recordclearance.doj.text.lines.Letters;

/**
 * A word on which a reading turns, so that what may be it, misread, is never passed over.
 *
 * @param word the word
 * @param wrong in how many letters it is still looked for
 */
public record DecidingWord(String word, int wrong) {

    /** The beginning of the first one, cut off. */
    private static final String CUT = "CONV";

    private static final DecidingWord[] ALL = {
        new DecidingWord("CONVICTED", 3),
        new DecidingWord("PROBATION", 3),
        new DecidingWord("ATTEMPTED", 2),
        new DecidingWord("MISDEMEANOR", 2),
        new DecidingWord("INFRACTION", 2),
        new DecidingWord("FELONY", 2),
        new DecidingWord("PRISON", 2),
        new DecidingWord("JAIL", 1)
    };

    /** The word that letters may be, misread or cut off: what is left of it then. */
    public static Optional<String> nearly(String letters) {
        return Stream.of(ALL)
                .filter(each -> Letters.distance(each.word, letters, each.wrong) <= each.wrong)
                .map(DecidingWord::word)
                .findFirst()
                .or(() -> letters.startsWith(CUT) ? Optional.of(CUT) : Optional.empty());
    }
}
