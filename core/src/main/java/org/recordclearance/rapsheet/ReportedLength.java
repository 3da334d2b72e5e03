package org.recordclearance.rapsheet;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The length of a sentence term as a record reports it.
 *
 * <p>A length is known (three years, 30 days), missing (the record names the term, but no length or no unit), or
 * unreadable (something odd is there, such as {@code LIFE}). One that is not known could be any length. Two are equal
 * when they are stated alike: twelve months are not a year.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class ReportedLength {

    /** The longest length that can be read, in years; a longer one is a misprint and must be reported unreadable. */
    public static final int MAX_YEARS = 999;

    private static final ReportedLength MISSING = new ReportedLength("missing", null);
    private static final ReportedLength UNREADABLE = new ReportedLength("unreadable", null);

    private final String text;
    private final @Nullable Period period;

    private ReportedLength(String text, @Nullable Period period) {
        this.text = text;
        this.period = period;
    }

    /**
     * Obtains a known length.
     *
     * @param period years, months and days, none negative, at most {@link #MAX_YEARS} years in all
     * @return the length
     * @throws IllegalArgumentException if a part is negative or the whole too long
     */
    public static ReportedLength of(Period period) {
        if (period.isNegative()) {
            throw new IllegalArgumentException("a sentence length must not be negative");
        }
        if (period.toTotalMonths() / 12 + period.getDays() / 365 > MAX_YEARS) {
            throw new IllegalArgumentException("a sentence length must be at most " + MAX_YEARS + " years");
        }
        return new ReportedLength(period.toString(), period);
    }

    /**
     * Obtains the length of a term for which the record gives none.
     *
     * @return a missing length
     */
    public static ReportedLength missing() {
        return MISSING;
    }

    /**
     * Obtains the length of a term for which the record gives something that is no length.
     *
     * @return an unreadable length
     */
    public static ReportedLength unreadable() {
        return UNREADABLE;
    }

    /**
     * Gets the length, when it is known.
     *
     * @return the length, or empty when it is missing or unreadable
     */
    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    /**
     * Checks if the record gives no length.
     *
     * @return true if it is missing; false if it is known or unreadable
     */
    public boolean isMissing() {
        return this == MISSING;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedLength that && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the length as ISO 8601 writes it, or a word for what it is instead.
     *
     * @return such as {@code P3Y}, {@code missing} or {@code unreadable}
     */
    @Override
    public String toString() {
        return text;
    }
}
