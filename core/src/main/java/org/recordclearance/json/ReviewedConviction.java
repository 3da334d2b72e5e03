package org.recordclearance.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What a policy says of one conviction: the determination, and, if wanted, how it came about and when it changes.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class ReviewedConviction {

    private final Determination determination;
    private final @Nullable Explanation explanation;
    private final @Nullable Forecast forecast;

    private ReviewedConviction(
            Determination determination, @Nullable Explanation explanation, @Nullable Forecast forecast) {
        this.determination = Objects.requireNonNull(determination, "determination");
        this.explanation = explanation;
        this.forecast = forecast;
    }

    /**
     * Obtains a reviewed conviction without explanation and forecast.
     *
     * @param determination the determination
     * @return the reviewed conviction
     */
    public static ReviewedConviction of(Determination determination) {
        return new ReviewedConviction(determination, null, null);
    }

    /**
     * Returns a copy with an explanation.
     *
     * @param newExplanation how the determination came about
     * @return the copy
     * @throws IllegalArgumentException if it explains another determination
     */
    public ReviewedConviction with(Explanation newExplanation) {
        if (!newExplanation.determination().equals(determination)) {
            throw new IllegalArgumentException("the explanation must be that of the determination");
        }
        return new ReviewedConviction(determination, newExplanation, forecast);
    }

    /**
     * Returns a copy with a forecast.
     *
     * @param newForecast when the outcome changes
     * @return the copy
     * @throws IllegalArgumentException if it is the forecast of another conviction
     */
    public ReviewedConviction with(Forecast newForecast) {
        if (!newForecast.determination().conviction().equals(determination.conviction())) {
            throw new IllegalArgumentException("the forecast must be that of the conviction");
        }
        return new ReviewedConviction(determination, explanation, newForecast);
    }

    /**
     * Gets the determination.
     *
     * @return the determination
     */
    public Determination determination() {
        return determination;
    }

    /**
     * Gets how the determination came about.
     *
     * @return the explanation, or empty if none was asked for
     */
    public Optional<Explanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    /**
     * Gets when the outcome changes.
     *
     * @return the forecast, or empty if the outcome never changes or nobody asked
     */
    public Optional<Forecast> forecast() {
        return Optional.ofNullable(forecast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewedConviction that
                && determination.equals(that.determination)
                && Objects.equals(explanation, that.explanation)
                && Objects.equals(forecast, that.forecast);
    }

    @Override
    public int hashCode() {
        return Objects.hash(determination, explanation, forecast);
    }

    /**
     * Returns the shape of the reviewed conviction.
     *
     * @return the kind of outcome and the position of the conviction, and no value of the record
     */
    @Override
    public String toString() {
        return "ReviewedConviction[" + determination + "]";
    }
}
