package org.recordclearance.eligibility;

import java.util.Objects;
import java.util.function.Function;

/**
 * One question about a conviction in its rap sheet, and its words.
 *
 * <p>Test and sentence are one object, so the words of a printed table can't drift from what runs. {@link #and},
 * {@link #or} and {@link #not()} combine both, with parentheses where the words need them. An implementation reads every
 * fact that may be missing through the {@link Inquiry}, never the clock, has no state, and so may be used by several
 * threads.
 */
public interface Condition {

    /**
     * Obtains a condition.
     *
     * @param words what it asks, as a clause that can stand behind "when"
     * @param ask gives the answer
     * @return the condition
     */
    static Condition of(String words, Function<Inquiry, Answer> ask) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a condition needs words");
        }
        Objects.requireNonNull(ask, "ask");
        return new Condition() {
            @Override
            public String words() {
                return words;
            }

            @Override
            public Answer ask(Inquiry inquiry) {
                return ask.apply(inquiry);
            }

            @Override
            public String toString() {
                return words;
            }
        };
    }

    /**
     * Returns the condition that another does not hold.
     *
     * @param condition the other condition
     * @return the opposite
     */
    static Condition not(Condition condition) {
        return condition.not();
    }

    /**
     * Gets what the condition asks, in words.
     *
     * @return a clause that can stand behind "when"
     */
    String words();

    /**
     * Answers the question.
     *
     * @param inquiry the conviction, its rap sheet and the as-of date
     * @return yes, no, or unknown because of a fact that is missing
     */
    Answer ask(Inquiry inquiry);

    /**
     * Returns the condition that this and another hold. The other is not asked where this one's answer is no.
     *
     * @param other the other condition
     * @return both
     */
    default Condition and(Condition other) {
        return Combined.of(this, "and", other, inquiry -> {
            Answer first = ask(inquiry);
            return first.isNo() ? first : first.and(other.ask(inquiry));
        });
    }

    /**
     * Returns the condition that this or another holds. The other is not asked where this one's answer is yes.
     *
     * @param other the other condition
     * @return either
     */
    default Condition or(Condition other) {
        return Combined.of(this, "or", other, inquiry -> {
            Answer first = ask(inquiry);
            return first.isYes() ? first : first.or(other.ask(inquiry));
        });
    }

    /**
     * Returns the condition that this does not hold.
     *
     * @return the opposite
     */
    default Condition not() {
        return of("not " + Combined.within("not", this), inquiry -> ask(inquiry).not());
    }

    /**
     * Returns this condition in other words.
     *
     * @param otherWords what it asks, as a clause that can stand behind "when"
     * @return the same test with these words
     */
    default Condition saying(String otherWords) {
        return of(otherWords, this::ask);
    }
}
