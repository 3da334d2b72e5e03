package org.recordclearance.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A number that a conviction has, of which quantiles are asked. Safe for use by several threads, as long as the function that a user
 * gives is.
 */
@JsonOfItsOwn
public final class Measure {

    private static final double DAYS_A_YEAR = 365.25;

    private final String name;
    private final BiFunction<Conviction, LocalDate, OptionalDouble> of;

    private Measure(String name, BiFunction<Conviction, LocalDate, OptionalDouble> of) {
        this.name = Objects.requireNonNull(name, "name");
        this.of = Objects.requireNonNull(of, "of");
    }

    /**
     * Obtains a measure of a user's own.
     *
     * @param name what it is, such as {@code years of prison}
     * @param of gives the number of a conviction as of a day, or empty where it is not known; one that is not finite is not known
     * @return the measure
     */
    public static Measure of(String name, BiFunction<Conviction, LocalDate, OptionalDouble> of) {
        return new Measure(name, of);
    }

    /**
     * Obtains the years since the conviction, of 365.25 days.
     *
     * @return the measure; not known where the date is not known to the day, or is behind the day of the study
     */
    public static Measure yearsSinceConviction() {
        return of(
                "years since the conviction",
                (conviction, asOf) -> conviction
                        .date()
                        .day()
                        .filter(day -> !day.isAfter(asOf))
                        .map(day -> OptionalDouble.of(years(day, asOf)))
                        .orElse(OptionalDouble.empty()));
    }

    /**
     * Obtains the age of the person as of the day of the study, in completed years.
     *
     * @return the measure; not known where the date of birth does not tell
     */
    public static Measure age() {
        return of(
                "age",
                (conviction, asOf) ->
                        asDouble(conviction.rapSheet().subject().ageOn(asOf).years()));
    }

    /**
     * Obtains the age of the person on the day of the conviction, in completed years.
     *
     * @return the measure; not known where one of the two dates does not tell
     */
    public static Measure ageAtConviction() {
        return of(
                "age at conviction",
                (conviction, asOf) -> conviction
                        .date()
                        .day()
                        .map(day -> asDouble(
                                conviction.rapSheet().subject().ageOn(day).years()))
                        .orElse(OptionalDouble.empty()));
    }

    private static OptionalDouble asDouble(OptionalInt years) {
        return years.isPresent() ? OptionalDouble.of(years.getAsInt()) : OptionalDouble.empty();
    }

    /** The years from a day to a later one. */
    static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_A_YEAR;
    }

    String name() {
        return name;
    }

    OptionalDouble of(Conviction conviction, LocalDate asOf) {
        OptionalDouble number = of.apply(conviction, asOf);
        if (number == null) { // no NullPointerException: behind a parallel stream that has lost its words
            throw new IllegalStateException(
                    "measure '" + name + "' gave null: what is not known is OptionalDouble.empty()");
        }
        return number;
    }

    /**
     * Returns the name.
     *
     * @return such as {@code Measure[age]}
     */
    @Override
    public String toString() {
        return "Measure[" + name + "]";
    }
}
