package org.recordclearance.eligibility;

import java.util.Objects;
import java.util.function.Function;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The reason that a step of a decision table gives: the same text for every conviction, or one that names something of
 * the conviction.
 *
 * @param words the text as a printed table shows it, with a placeholder where it names something of the conviction
 * @param ofConviction gives the text for a conviction
 */
@JsonOfItsOwn
public record Reason(String words, Function<Conviction, String> ofConviction) {

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if the words are blank
     */
    public Reason {
        Objects.requireNonNull(ofConviction, "ofConviction");
        if (words.isBlank()) {
            throw new IllegalArgumentException("a reason needs words");
        }
    }

    /**
     * Obtains a reason that is the same for every conviction.
     *
     * @param text the reason
     * @return the reason
     */
    public static Reason of(String text) {
        return new Reason(text, conviction -> text);
    }
}
