package org.recordclearance.eligibility;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition that asks something itself, or is made of others. Where it is made of others its words stand in parentheses
 * within one that is joined by another word, so that they can be read in one way only.
 *
 * @param words what it asks
 * @param joinedBy the word that joins its parts, empty where it has none
 * @param whole what tells it from every condition that may have another answer
 * @param asked gives the answer
 */
record Clause(String words, String joinedBy, Asker whole, Function<Inquiry, Answer> asked) implements Condition {

    private static final String NOT = "not";

    /** A condition that asks something itself. What it leaves unknown is its own, see {@link Asker}. */
    static Clause of(String words, Asker asker, Function<Inquiry, Answer> ask) {
        return of(words, asker, asker, ask);
    }

    /** A condition that asks how many there are: what that leaves unknown is the same for any number. */
    static Clause atLeast(String words, int needed, Asker asker, Function<Inquiry, Answer> ask) {
        return of(words, Asker.ofParts("at least", needed, asker), asker, ask);
    }

    private static Clause of(String words, Asker whole, Asker asker, Function<Inquiry, Answer> ask) {
        requireWords(words);
        Objects.requireNonNull(ask, "ask");
        return new Clause(words, "", whole, inquiry -> inquiry.as(asker, ask));
    }

    static Clause of(Condition one, String joinedBy, Condition other, Function<Inquiry, Answer> asked) {
        return new Clause(
                within(joinedBy, one) + " " + joinedBy + " " + within(joinedBy, other),
                joinedBy,
                Asker.ofParts(joinedBy, whole(one), whole(other)),
                asked);
    }

    static Asker whole(Condition condition) {
        return ((Clause) condition).whole;
    }

    /** The same in other words; who asks is the condition itself. */
    static Clause saying(String words, Condition condition) {
        requireWords(words);
        return new Clause(words, "", whole(condition), condition::ask);
    }

    private static void requireWords(String words) {
        if (Objects.requireNonNull(words, "words").isBlank()) {
            throw new IllegalArgumentException("a condition needs words");
        }
    }

    static Clause not(Condition condition) {
        return new Clause(
                "it is not so that " + within(NOT, condition),
                NOT,
                Asker.ofParts(NOT, whole(condition)),
                inquiry -> condition.ask(inquiry).not());
    }

    /** The words of a condition as a part of one that is joined by a word. */
    private static String within(String joinedBy, Condition part) {
        return part instanceof Clause clause && !clause.joinedBy.isEmpty() && !clause.joinedBy.equals(joinedBy)
                ? "(" + part.words() + ")"
                : part.words();
    }

    /** An expression that answers nothing is told by its words. */
    private Answer answered(@Nullable Answer answer) {
        if (answer == null) {
            throw new NullPointerException(
                    "the condition \"" + words
                            + "\" answers null, where it must be an Answer: what is not known comes of what the Inquiry is asked");
        }
        return answer;
    }

    @Override
    public Answer ask(Inquiry inquiry) {
        return answered(inquiry.known(whole, asked));
    }

    @Override
    public String toString() {
        return words;
    }
}
