package org.recordclearance.doj.text.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.recordclearance.doj.text.lines.Letters;

/** A word on which a reading turns, so that what may be it, misread, is never passed over. */
public enum DecidingWord {
    /** Behind the label of a disposition. */
    CONVICTED(3),
    /** A kind of sentence. */
    PROBATION(3),
    /** A kind of sentence. */
    PRISON(2),
    /** A kind of sentence. */
    JAIL(1),
    /** A level. */
    FELONY(2),
    /** A level. */
    MISDEMEANOR(2),
    /** A level. */
    INFRACTION(2),
    /** In front of a charge. */
    ATTEMPTED(2);

    /** The beginning of the first one, cut off. */
    private static final String CUT = "CONV";

    private final int wrong;

    DecidingWord(int wrong) {
        this.wrong = wrong;
    }

    /** Checks if letters are the word, or nearly. */
    boolean isNearly(String letters) {
        return Letters.distance(name(), letters, wrong) <= wrong;
    }

    /** The word that letters may be, misread or cut off: what is left of it then. */
    public static Optional<String> nearly(String letters) {
        return Stream.of(values())
                .filter(each -> each.isNearly(letters))
                .map(DecidingWord::name)
                .findFirst()
                .or(() -> letters.startsWith(CUT) ? Optional.of(CUT) : Optional.empty());
    }
}
