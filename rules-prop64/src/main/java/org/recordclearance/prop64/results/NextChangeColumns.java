package org.recordclearance.prop64.results;

import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;

/** The columns of what time alone changes: on which day, and to what; empty where that is never. They keep nothing. */
public final class NextChangeColumns {

    private static final ResultColumn DAY = ResultColumn.ofDetermination(
            "Next Change",
            (determination, row) ->
                    row.forecast().map(next -> PrintedDate.of(next.date())).orElse(""));

    private static final ResultColumn OUTCOME = ResultColumn.ofDetermination(
            "Next Outcome",
            (determination, row) -> row.forecast()
                    .map(next -> next.determination().outcome().words())
                    .orElse(""));

    private NextChangeColumns() {}

    /** Puts them behind the columns of a layout. */
    public static ReviewLayout behind(ReviewLayout layout) {
        return layout.plus(DAY).plus(OUTCOME);
    }
}
