package org.recordclearance.examples.automaticrelief;

import java.util.List;
import java.util.Map;
import org.recordclearance.eligibility.Groundwork;

/** What the policy rests on beside its table, for those who sign it, from tables. */
final class ReliefGroundwork {

    private ReliefGroundwork() {}

    static Groundwork read() {
        List<Groundwork.Reading> readings = LawTable.read("facts_read.csv").stream()
                .map(row -> new Groundwork.Reading(cell(row, "fact"), cell(row, "how")))
                .toList();
        List<Groundwork.Confirmation> open = LawTable.read("confirm.csv").stream()
                .map(row -> new Groundwork.Confirmation(
                        cell(row, "step"), cell(row, "what"), cell(row, "basis"), cell(row, "who")))
                .toList();
        return new Groundwork(readings, List.of(), Map.of(), open);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
