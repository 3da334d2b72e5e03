package org.recordclearance.eligibility;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * One question about a conviction in its rap sheet, and its words.
 *
 * <p>Test and sentence are one object, so the words of a printed table can't drift from what runs. {@link #and},
 * {@link #or} and {@link #not()} combine both, with parentheses where the words need them. What gives the answer reads
 * every fact that may be missing through the {@link Inquiry}, never the clock, has no state, and so may be used by several
 * threads.
 *
 * <p>What is unknown to a condition is the same wherever the condition stands in a table: as it is, negated, combined or in
 * other words. Two conditions share it only if they ask the same thing, and never because of their words: if one lambda
 * expression without captured variables gives the answers of both, such as that of a method which takes no parameters, and
 * what they are about is equal ({@link #of(String, Object, BiFunction)}). All others are different questions, which is
 * safe.
 */
@JsonOfItsOwn
public sealed interface Condition permits Clause {

    /**
     * Obtains a condition.
     *
     * @param words what it asks, as a clause that can stand behind "when"
     * @param ask gives the answer
     * @return the condition
     * @throws IllegalArgumentException if the words are blank
     */
    static Condition of(String words, Function<Inquiry, Answer> ask) {
        return Clause.of(words, new Asker(ask), ask);
    }

    /**
     * Obtains a condition that is one of several of a kind, told apart by what they are about, such as a number of years.
     *
     * <p>Two made by the same expression are the same question if what they are about is equal. For that, the expression
     * must not capture a variable: all that it needs is in what it is about.
     *
     * @param words what it asks, as a clause that can stand behind "when"
     * @param about what it is about: a number, a text, a constant of an enum, a date, a code section, a county, a place or a
     *     conviction of the record, or a list of these
     * @param ask gives the answer
     * @param <P> the type of what it is about
     * @return the condition
     * @throws IllegalArgumentException if the words are blank, or it is about something else
     */
    static <P> Condition of(String words, P about, BiFunction<Inquiry, ? super P, Answer> ask) {
        return Clause.of(words, new Asker(ask, about), inquiry -> ask.apply(inquiry, about));
    }

    /**
     * Obtains the condition that something holds for so many things on the record.
     *
     * <p>Those made by the same expressions count the same: where it is not known how many there are, for three of them to
     * be too many is for four to be too many. For that, the expressions must not capture a variable.
     *
     * @param words what it asks, as a clause that can stand behind "when"
     * @param needed how many, or more
     * @param things gives what is on the record, such as its convictions
     * @param ask gives the answer for one thing
     * @param <T> what is asked about
     * @return the condition; on an incomplete record it never answers no
     * @throws IllegalArgumentException if the words are blank
     */
    static <T> Condition atLeast(
            String words,
            int needed,
            Function<Inquiry, ? extends Iterable<T>> things,
            BiFunction<Inquiry, ? super T, Answer> ask) {
        Objects.requireNonNull(things, "things");
        return Clause.atLeast(
                words,
                needed,
                new Asker(things, new Asker(ask)),
                inquiry -> inquiry.atLeast(needed, things.apply(inquiry), thing -> ask.apply(inquiry, thing)));
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
        return Clause.of(this, "and", other, inquiry -> {
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
        return Clause.of(this, "or", other, inquiry -> {
            Answer first = ask(inquiry);
            return first.isYes() ? first : first.or(other.ask(inquiry));
        });
    }

    /**
     * Returns the condition that this does not hold.
     *
     * @return the opposite, in words that can stand before any others; {@link #saying} has shorter ones
     */
    default Condition not() {
        return Clause.not(this);
    }

    /**
     * Returns this condition in other words.
     *
     * @param otherWords what it asks, as a clause that can stand behind "when"
     * @return the same test with these words
     */
    default Condition saying(String otherWords) {
        return Clause.saying(otherWords, this);
    }
}
