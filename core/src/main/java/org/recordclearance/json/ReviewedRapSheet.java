package org.recordclearance.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A rap sheet and, where a policy has judged it, what it says of each conviction: the whole JSON document as a Java type.
 *
 * <p>Immutable and safe for use by several threads. Two are equal when all they hold is equal.
 */
@JsonOfItsOwn
public final class ReviewedRapSheet {

    private final RapSheet rapSheet;
    private final @Nullable Review review;
    private final List<ReviewedConviction> convictions;

    private ReviewedRapSheet(RapSheet rapSheet, @Nullable Review review, List<ReviewedConviction> convictions) {
        this.rapSheet = Objects.requireNonNull(rapSheet, "rapSheet");
        this.review = review;
        this.convictions = List.copyOf(convictions);
    }

    /**
     * Obtains a rap sheet that no policy has judged.
     *
     * @param rapSheet the rap sheet
     * @return the document
     */
    public static ReviewedRapSheet of(RapSheet rapSheet) {
        return new ReviewedRapSheet(rapSheet, null, List.of());
    }

    /**
     * Obtains a rap sheet with its determinations, without explanations and forecasts.
     *
     * @param review the review
     * @return the document
     */
    public static ReviewedRapSheet of(Review review) {
        return new ReviewedRapSheet(
                review.rapSheet(),
                review,
                review.determinations().stream().map(ReviewedConviction::of).toList());
    }

    /**
     * Obtains a rap sheet with what a rule set says of it: determinations, explanations and forecasts.
     *
     * @param ruleSet the rule set
     * @param rapSheet the rap sheet
     * @param asOf the day for which eligibility is judged
     * @return the document
     * @throws IllegalArgumentException if the rule set explains another determination than the one it gives
     */
    public static ReviewedRapSheet of(RuleSet ruleSet, RapSheet rapSheet, LocalDate asOf) {
        Review review = ruleSet.review(rapSheet, asOf);
        List<ReviewedConviction> convictions = new ArrayList<>();
        for (Determination determination : review.determinations()) {
            ReviewedConviction reviewed = ReviewedConviction.of(determination);
            var explanation = ruleSet.explain(determination.conviction(), asOf);
            reviewed = explanation.isPresent() ? reviewed.with(explanation.get()) : reviewed;
            var forecast = ruleSet.forecast(determination, asOf);
            convictions.add(forecast.isPresent() ? reviewed.with(forecast.get()) : reviewed);
        }
        return new ReviewedRapSheet(rapSheet, review, convictions);
    }

    /**
     * Obtains a rap sheet with what a policy says of some of its convictions.
     *
     * @param rapSheet the rap sheet
     * @param policy the name of the policy
     * @param asOf the day for which eligibility was judged
     * @param convictions what the policy says, in the order of the record
     * @return the document
     * @throws IllegalArgumentException if a conviction is not of the rap sheet
     */
    public static ReviewedRapSheet of(
            RapSheet rapSheet, String policy, LocalDate asOf, List<ReviewedConviction> convictions) {
        List<Determination> determinations =
                convictions.stream().map(ReviewedConviction::determination).toList();
        for (Determination determination : determinations) {
            if (!determination.conviction().rapSheet().equals(rapSheet)) {
                throw new IllegalArgumentException("every conviction must be one of the rap sheet");
            }
        }
        return new ReviewedRapSheet(rapSheet, new Review(rapSheet, policy, asOf, determinations), convictions);
    }

    /**
     * Gets the rap sheet.
     *
     * @return the rap sheet
     */
    public RapSheet rapSheet() {
        return rapSheet;
    }

    /**
     * Gets the review: the policy, the as-of date and the determinations.
     *
     * @return the review, or empty if no policy has judged the rap sheet
     */
    public Optional<Review> review() {
        return Optional.ofNullable(review);
    }

    /**
     * Gets what the policy says of the convictions that it covers.
     *
     * @return one for each determination of the review, in its order
     */
    public List<ReviewedConviction> convictions() {
        return convictions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewedRapSheet that
                && rapSheet.equals(that.rapSheet)
                && Objects.equals(review, that.review)
                && convictions.equals(that.convictions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rapSheet, review, convictions);
    }

    /**
     * Returns the shape of the document.
     *
     * @return such as {@code ReviewedRapSheet[3 cycles, 2 determinations]}
     */
    @Override
    public String toString() {
        return "ReviewedRapSheet[" + rapSheet.cycles().size() + " cycles, " + convictions.size() + " determinations]";
    }
}
