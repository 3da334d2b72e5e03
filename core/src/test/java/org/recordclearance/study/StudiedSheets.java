package org.recordclearance.study;

import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.RecordConditions;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Truth;
import org.recordclearance.testkit.RandomRapSheets;

/** Random people, odd ones and those that resemble real ones, and a policy that gives them all kinds of outcomes. */
final class StudiedSheets {

    static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    static final List<RapSheet> SHEETS = Stream.concat(
                    RandomRapSheets.ofSeed(7).withDatesAround(AS_OF).stream(150),
                    RandomRapSheets.ofSeed(8).lifelike().withDatesAround(AS_OF).stream(150))
            .toList();

    private StudiedSheets() {}

    static RuleSet policy(int age, int years) {
        return DecisionTable.named("age " + age + ", years " + years)
                .covers(Conditions.felony())
                .step("age", Conditions.ageAtLeast(age))
                .then(DISMISS, "Old enough")
                .step("years", RecordConditions.yearsSinceEveryConviction(years))
                .then(REDUCE, "Long ago")
                .otherwise(NOT_ELIGIBLE, "Too early")
                .build();
    }

    /** Reviews the people as of a day, but for their convictions that are later than that of the study. */
    static Stream<Review> reviews(RuleSet policy, LocalDate asOf) {
        return policy.reviewAll(SHEETS.stream(), asOf)
                .map(review -> new Review(
                        review.rapSheet(),
                        review.policy(),
                        review.asOf(),
                        review.determinations().stream()
                                .filter(each -> isCounted(each.conviction()))
                                .toList()));
    }

    /** Checks if a conviction may be of the day of the study or earlier. */
    static boolean isCounted(Conviction conviction) {
        return conviction.date().isBefore(AS_OF.plusDays(1)) != Truth.NO;
    }
}
