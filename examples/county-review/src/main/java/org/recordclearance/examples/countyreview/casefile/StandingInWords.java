package org.recordclearance.examples.countyreview.casefile;

import java.util.stream.Collectors;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Standing.GivenRelief;

/** What became of a conviction since, in words. */
final class StandingInWords {

    private StandingInWords() {}

    /** Puts it into words, empty for one to which nothing happened. */
    static String of(Standing standing) {
        return switch (standing.kind()) {
            case STANDING -> "";
            case RELIEVED ->
                "relief was given "
                        + standing.reliefs().stream()
                                .map(StandingInWords::inWords)
                                .collect(Collectors.joining("; "));
            case UNDONE -> "it was undone and is no conviction any longer";
            case NOT_KNOWN -> "it is not known whether it still stands";
            case POSSIBLE -> "it is not known whether it ever was a conviction";
        };
    }

    private static String inWords(GivenRelief relief) {
        return (relief.law().isEmpty() ? "under a law that is not stated" : "under " + relief.law()) + ", "
                + relief.date();
    }
}
