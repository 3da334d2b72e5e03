package org.recordclearance.prop64.results;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.eligibility.ResultColumn;

/** The columns of what time alone changes: on which day, and to what; empty where that is never. They keep nothing. */
final class NextChangeColumns {

    private static final List<ResultColumn> COLUMNS = List.of(
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

    /** Puts them behind others. */
    static List<ResultColumn> behind(List<ResultColumn> columns) {
        List<ResultColumn> all = new ArrayList<>(columns);
        all.addAll(COLUMNS);
        return List.copyOf(all);
    }
}
