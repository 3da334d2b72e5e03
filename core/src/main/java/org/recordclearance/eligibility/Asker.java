package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.County;

/**
 * Who asks: what tells the questions of one condition from those of another.
 *
 * <p>It is the very object that gives the answers, never a name that somebody gave it, together with what that is about,
 * of types whose equality is known to be right. The same object that is about an equal thing gives the same answers, so
 * that it is safe to take what it leaves unknown for the same.
 */
final class Asker {

    /** Nobody: what is asked of an inquiry outside of any condition is never asked again. */
    static final Asker NOBODY = new Asker(new Object());

    private static final Object MADE_OF_PARTS = new Object();

    private final Object code;
    private final Object about;
    private final int hash;
    /** Read and written by several threads, any of which may find it again. */
    private KnownAnswers.@Nullable Place place;

    Asker(Object code) {
        this.code = Objects.requireNonNull(code, "ask");
        this.about = List.of();
        this.hash = hash();
    }

    Asker(Object code, Object about) {
        this.code = Objects.requireNonNull(code, "ask");
        this.about = ofKnownType(about);
        this.hash = hash();
    }

    private Asker(List<Object> parts) {
        this.code = MADE_OF_PARTS;
        this.about = parts;
        this.hash = hash();
    }

    /** What tells a condition that is made of others from all that are made of others, or in another way: how, and of which. */
    static Asker ofParts(Object... howAndParts) {
        return new Asker(List.of(howAndParts));
    }

    Asker(Object code, Asker other) {
        this.code = code;
        this.about = other;
        this.hash = hash();
    }

    private static Object ofKnownType(Object about) {
        if (about instanceof List<?> list) {
            return list.stream().map(Asker::ofKnownType).toList();
        }
        if (about instanceof Integer
                || about instanceof Long
                || about instanceof String
                || about instanceof Enum<?>
                || about instanceof LocalDate
                || about instanceof CodeSection
                || about instanceof County
                || about instanceof CountPosition
                || about instanceof Conviction) {
            return about;
        }
        throw new IllegalArgumentException("a question can't be about "
                + Objects.requireNonNull(about, "about").getClass().getName()
                + ", only about a number, a text, a constant of an enum, a date, a code section, a county, a place or a"
                + " conviction of the record, or a list of these");
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Asker that && hash == that.hash && code == that.code && about.equals(that.about));
    }

    KnownAnswers.@Nullable Place place() {
        return place;
    }

    void setPlace(KnownAnswers.Place found) {
        place = found;
    }

    private int hash() {
        return 31 * System.identityHashCode(code) + about.hashCode();
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
