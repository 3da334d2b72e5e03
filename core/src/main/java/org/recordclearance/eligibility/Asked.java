package org.recordclearance.eligibility;

import java.util.Objects;
import java.util.function.Function;

/** A condition that asks something itself. What it leaves unknown is its own, see {@link Asker}. */
final class Asked implements Condition {

    private final String words;
    private final Asker asker;
    private final Function<Inquiry, Answer> ask;

    Asked(String words, Asker asker, Function<Inquiry, Answer> ask) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a condition needs words");
        }
        this.words = words;
        this.asker = asker;
        this.ask = Objects.requireNonNull(ask, "ask");
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Answer ask(Inquiry inquiry) {
        return inquiry.as(asker, ask);
    }

    @Override
    public String toString() {
        return words;
    }
}
