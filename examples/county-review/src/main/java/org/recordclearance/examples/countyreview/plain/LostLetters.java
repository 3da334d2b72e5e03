package org.recordclearance.examples.countyreview.plain;

import java.util.Arrays;
import java.util.Optional;

/**
 * Letters of a command line that the system could not tell, as where it is set to a language without accents ({@code LANG=C}). They are
 * gone: no file of such a name is found, and one that is written has another name than was asked for.
 */
public final class LostLetters {

    private static final char LOST = '\uFFFD';

    private LostLetters() {}

    /** Says what to do if letters were lost. */
    public static Optional<String> refusal(String... args) {
        return Arrays.stream(args).anyMatch(arg -> arg.indexOf(LOST) >= 0)
                ? Optional.of(
                        "the letters with accents in the command can't be told in the language that the terminal is set to;"
                                + " set it first: export LC_ALL=C.UTF-8")
                : Optional.empty();
    }
}
