package org.recordclearance.prop64.results;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.eligibility.ResultColumn;

/** The columns of policies that state by which proceeding relief is given, and what it rests on. */
final class RemedyColumns {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.ofDetermination(
                    "Remedy", (determination, row) -> determination.remedy().words()),
            ResultColumn.ofDetermination("Authority", (determination, row) -> determination.authority()));

    private RemedyColumns() {}

    /** Puts them behind others. */
    static List<ResultColumn> behind(List<ResultColumn> columns) {
        List<ResultColumn> all = new ArrayList<>(columns);
        all.addAll(COLUMNS);
        return List.copyOf(all);
    }
}
