package org.recordclearance.eligibility;

import java.util.function.Function;

/**
 * A condition made of others. Its words stand in parentheses within one that is joined by another word, so that they can
 * be read in one way only.
 *
 * @param words what it asks
 * @param joinedBy the word that joins its parts
 * @param asked gives the answer
 */
record Combined(String words, String joinedBy, Function<Inquiry, Answer> asked) implements Condition {

    static Combined of(Condition one, String joinedBy, Condition other, Function<Inquiry, Answer> asked) {
        return new Combined(within(joinedBy, one) + " " + joinedBy + " " + within(joinedBy, other), joinedBy, asked);
    }

    /** The words of a condition as a part of one that is joined by a word. */
    static String within(String joinedBy, Condition part) {
        return part instanceof Combined combined && !combined.joinedBy.equals(joinedBy)
                ? "(" + part.words() + ")"
                : part.words();
    }

    @Override
    public Answer ask(Inquiry inquiry) {
        return asked.apply(inquiry);
    }

    @Override
    public String toString() {
        return words;
    }
}
