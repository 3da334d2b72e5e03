package org.recordclearance.prop64.results;

import java.util.List;
import org.recordclearance.eligibility.ResultColumn;

/** The columns of policies that state by which proceeding relief is given, and what it rests on. */
final class RemedyColumns {

    static final List<ResultColumn> ALL = List.of(
            ResultColumn.ofDetermination(
                    "Remedy", (determination, row) -> determination.remedy().words()),
            ResultColumn.ofDetermination("Authority", (determination, row) -> determination.authority()));

    private RemedyColumns() {}
}
