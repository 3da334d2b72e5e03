package org.recordclearance.eligibility;

import java.util.List;
import java.util.Map;

/** The layout for any policy. */
enum PlainLayout implements ReviewLayout {
    INSTANCE;

    @Override
    public List<ResultColumn> columns() {
        return List.of(
                ResultColumn.ofDetermination(
                        "Eligibility Determination",
                        (determination, row) -> determination.outcome().words()),
                ResultColumn.ofDetermination("Eligibility Reason", (determination, row) -> determination.reason()),
                ResultColumn.ofDetermination(
                        "Eligibility Authority", (determination, row) -> determination.authority()));
    }

    @Override
    public String determinedRowsFile() {
        return "Determined_Results";
    }

    @Override
    public List<RuleSet> hypotheticals() {
        return List.of();
    }

    @Override
    public SummaryTally newTally(RuleSet policy) {
        return new SummaryTally() {
            @Override
            public void add(Review review, List<Review> hypothetical) {
                // the figures that any policy has are counted elsewhere
            }

            @Override
            public void merge(SummaryTally other) {
                // nothing was counted
            }

            @Override
            public Map<String, Object> figures() {
                return Map.of();
            }
        };
    }
}
