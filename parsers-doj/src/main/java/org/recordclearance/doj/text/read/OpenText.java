package org.recordclearance.doj.text.read;

import org.recordclearance.doj.text.lines.Specks;

/** What a line without a label goes on with, and its words so far. One for each count; for one thread. */
final class OpenText {

    /** What stands open. */
    enum Of {
        NOTHING,
        DESCRIPTION,
        COMMENT,
        SENTENCE
    }

    /** No part of a sentence is longer. */
    private static final int LONGEST_PART = 100;

    private final StringBuilder words = new StringBuilder();
    private Of of = Of.NOTHING;

    Of of() {
        return of;
    }

    boolean is(Of open) {
        return of == open;
    }

    /** Checks if a line goes on with an open sentence. */
    boolean isGoneOnWithBy(CountLine line) {
        return of == Of.SENTENCE
                && SentenceText.goesOn(words.substring(Math.max(0, words.length() - LONGEST_PART)), line.text());
    }

    void add(CountLine line) {
        words.append(' ').append(line.text());
    }

    /**
     * Begins something else.
     *
     * @return the words of what was open
     */
    String next(Of open, String firstWords) {
        String whole = Specks.squeezed(words.toString());
        words.setLength(0);
        words.append(firstWords);
        of = open;
        return whole;
    }
}
