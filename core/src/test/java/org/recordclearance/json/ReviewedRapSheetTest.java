package org.recordclearance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.recordclearance.json.Documents.AS_OF;
import static org.recordclearance.json.Documents.POLICY;
import static org.recordclearance.json.Documents.skywalker;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

class ReviewedRapSheetTest {

    private final Conviction conviction = skywalker().convictions().get(0);
    private final Determination determination =
            POLICY.determine(conviction, AS_OF).orElseThrow();
    private final Explanation explanation = POLICY.explain(conviction, AS_OF).orElseThrow();
    private final Forecast forecast = POLICY.forecast(conviction, AS_OF).orElseThrow();

    @Test
    void a_rap_sheet_that_no_policy_has_judged_has_no_review() {
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(skywalker());

        assertThat(reviewed.rapSheet()).isEqualTo(skywalker());
        assertThat(reviewed.review()).isEmpty();
        assertThat(reviewed.convictions()).isEmpty();
    }

    @Test
    void a_policy_that_covers_nothing_has_a_review_without_determinations() {
        RapSheet elsewhere = RapSheet.builder()
                .cycle(cycle -> cycle.court("1985", "MONO", event -> event.convicted("PC 459", Level.FELONY)))
                .build();
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY, elsewhere, AS_OF);

        assertThat(reviewed.review()).contains(new Review(elsewhere, "bay", AS_OF, List.of()));
        assertThat(reviewed).isNotEqualTo(ReviewedRapSheet.of(elsewhere));
        assertThat(RapSheetJson.readReviewedRapSheet(RapSheetJson.write(reviewed)))
                .isEqualTo(reviewed);
    }

    @Test
    void a_review_brings_its_determinations() {
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY.review(skywalker(), AS_OF));

        assertThat(reviewed.convictions()).containsExactly(ReviewedConviction.of(determination));
        assertThat(reviewed.convictions().get(0).explanation()).isEmpty();
        assertThat(reviewed.convictions().get(0).forecast()).isEmpty();
    }

    @Test
    void a_rule_set_brings_explanations_and_forecasts_too() {
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY, skywalker(), AS_OF);
        ReviewedConviction only =
                ReviewedConviction.of(determination).with(forecast).with(explanation);

        assertThat(reviewed.convictions()).containsExactly(only);
        assertThat(reviewed.convictions().get(0).explanation()).contains(explanation);
        assertThat(reviewed.convictions().get(0).forecast()).contains(forecast);
        assertThat(reviewed)
                .isEqualTo(ReviewedRapSheet.of(skywalker(), "bay", AS_OF, List.of(only)))
                .hasSameHashCodeAs(ReviewedRapSheet.of(skywalker(), "bay", AS_OF, List.of(only)))
                .isNotEqualTo(ReviewedRapSheet.of(POLICY.review(skywalker(), AS_OF)))
                .isNotEqualTo(null);
    }

    @Test
    void what_is_of_another_conviction_does_not_fit() {
        RapSheet other = RapSheet.of(skywalker().subject(), skywalker().cycles(), Set.of(), List.of());
        Determination elsewhere =
                POLICY.determine(other.convictions().get(0), AS_OF).orElseThrow();
        Determination inOtherWords = Determination.builder(conviction, Outcome.DISMISS, "because")
                .remedy(determination.remedy())
                .policy("bay")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewedConviction.of(elsewhere).with(forecast))
                .withMessage("the forecast must be that of the conviction");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewedConviction.of(inOtherWords).with(explanation))
                .withMessage("the explanation must be that of the determination");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ReviewedRapSheet.of(skywalker(), "bay", AS_OF, List.of(ReviewedConviction.of(elsewhere))))
                .withMessage("every conviction must be one of the rap sheet");
        assertThatNullPointerException().isThrownBy(() -> ReviewedRapSheet.of((RapSheet) null));
    }

    @Test
    void its_text_is_its_shape() {
        ReviewedRapSheet reviewed = ReviewedRapSheet.of(POLICY, skywalker(), AS_OF);

        assertThat(reviewed).hasToString("ReviewedRapSheet[1 cycles, 1 determinations]");
        assertThat(reviewed.convictions().get(0))
                .hasToString("ReviewedConviction[Determination[REVIEW, Conviction[cycle 0, event 0, count 0]]]");
    }
}
