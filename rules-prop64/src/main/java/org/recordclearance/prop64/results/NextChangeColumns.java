package org.recordclearance.prop64.results;

import java.util.List;
import org.recordclearance.eligibility.ResultColumn;

/** The columns of what time alone changes: on which day, and to what; empty where that is never. They keep nothing. */
final class NextChangeColumns {

    static final List<ResultColumn> ALL = List.of(
            ResultColumn.ofDetermination(
                    "Next Change",
                    (determination, row) -> row.forecast()
                            .map(next -> PrintedDate.of(next.date()))
                            .orElse("")),
            ResultColumn.ofDetermination(
                    "Next Outcome",
                    (determination, row) -> row.forecast()
                            .map(next -> next.determination().outcome().words())
                            .orElse("")));

    private NextChangeColumns() {}
}
