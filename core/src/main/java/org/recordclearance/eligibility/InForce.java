package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something is law, the first and the last day included.
 *
 * @param from the first day, null if it is so since ever
 * @param to the last day, null while it is so
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate to) {

    // written out, as those of a record are put together at run time

    @Override
    public boolean equals(Object other) {
        return other instanceof InForce that && Objects.equals(from, that.from) && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** What has no days: the choice of a policy. */
    public static final InForce ALWAYS = new InForce(null, null);

    /**
     * Validates the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public InForce {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("what is in force can't end before it begins");
        }
    }

    /**
     * Obtains what is in force from a day on.
     *
     * @param from the first day
     * @return the days
     */
    public static InForce since(LocalDate from) {
        return new InForce(from, null);
    }

    /**
     * Checks if it is law on a day.
     *
     * @param day the day
     * @return true if it is
     */
    public boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /**
     * Gets the days on which it changes: the first one of it, and the first one behind it.
     *
     * @return none, one or two days in order
     */
    public Stream<LocalDate> changes() {
        return Stream.of(Stream.ofNullable(from), Stream.ofNullable(to).map(last -> last.plusDays(1)))
                .flatMap(each -> each);
    }

    /**
     * Puts it into words.
     *
     * @return such as {@code since 2016-11-09} or {@code 2016-11-09 to 2020-12-31}; empty for what has no days
     */
    public String words() {
        if (to == null) {
            return from == null ? "" : "since " + from;
        }
        return (from == null ? "until " : from + " to ") + to;
    }
}
