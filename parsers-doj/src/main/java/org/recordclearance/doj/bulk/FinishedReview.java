package org.recordclearance.doj.bulk;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.recordclearance.eligibility.Figure;

/**
 * A {@link BulkReview} that has gone over all people, for those who write {@link FurtherResults} of it.
 *
 * @param summary how it went
 * @param figures what {@code summary.json} says; of its figures only {@code processingTimeInSeconds} is another in another run of the
 *     same
 * @param rejectedByReason how many rows were rejected, by reason as in {@code rejected_rows.csv}
 */
public record FinishedReview(ReviewSummary summary, Figure.Group figures, Map<String, Long> rejectedByReason) {

    /** Copies the counts. */
    public FinishedReview {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(figures, "figures");
        rejectedByReason = Collections.unmodifiableMap(new TreeMap<>(rejectedByReason));
    }
}
