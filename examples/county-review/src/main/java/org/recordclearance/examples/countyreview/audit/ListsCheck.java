package org.recordclearance.examples.countyreview.audit;

import java.util.function.Consumer;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;

/** Compares the figures of a summary with what was counted in the lists of cases, changes and differences. For one thread. */
final class ListsCheck {

    private final SummaryFigures summary;
    private final Consumer<String> problems;

    ListsCheck(SummaryFigures summary, Consumer<String> problems) {
        this.summary = summary;
        this.problems = problems;
    }

    /** Compares what each list holds with the figures that count it; a list that is not there holds nothing. */
    void check(ContentCheck counted) {
        long differing = summary.list("comparedWith").stream()
                .mapToLong(each -> each.whole("convictionsDiffering"))
                .sum();
        compare(
                CountedLists.COMPARISON,
                "",
                counted.list(CountedLists.COMPARISON).rows(),
                differing);
        checkChanges(counted.list(CountedLists.CHANGES), summary.group("changes"));
        checkCases(counted.list(CountedLists.CASES), summary.group("groups"));
    }

    private void checkChanges(ListRecount changes, SummaryFigures figures) {
        SummaryFigures byChange = figures.group("rowsByChange");
        compare(CountedLists.CHANGES, "", changes.rows(), sumOf(byChange));
        for (String change : byChange.byName().keySet()) {
            long rows = changes.rows(CountedLists.CHANGE, change);
            compare(CountedLists.CHANGES, change, rows, byChange.whole(change));
        }
        checkRelief(changes, CountedLists.CARRIED_OUT, figures.whole("reliefCarriedOut"));
        checkRelief(changes, CountedLists.TAKEN_BACK, figures.whole("reliefTakenBack"));
    }

    private void checkRelief(ListRecount changes, String state, long stated) {
        compare(CountedLists.CHANGES, "relief " + state, changes.rows(CountedLists.RELIEF, state), stated);
    }

    private void checkCases(ListRecount listed, SummaryFigures groups) {
        SummaryFigures cases = groups.group("cases");
        SummaryFigures convictions = groups.group("convictions");
        compare(CountedLists.CASES, "", listed.rows(), sumOf(cases));
        for (String group : cases.byName().keySet()) {
            long rows = listed.rows(CourtColumn.CASE_GROUP.header(), group);
            compare(CountedLists.CASES, group, rows, cases.whole(group));
            compare(CountedLists.CASES, "convictions " + group, listed.sum(group), convictions.whole(group));
        }
        long mixed = listed.rowsWithAny(CourtColumn.MIXED.header());
        compare(CountedLists.CASES, "mixed cases", mixed, groups.whole("mixedCases"));
    }

    private static long sumOf(SummaryFigures counts) {
        return counts.byName().keySet().stream().mapToLong(counts::whole).sum();
    }

    private void compare(String list, String which, long rows, long stated) {
        if (rows != stated) {
            problems.accept((which.isEmpty() ? "the rows of " + list : "of " + list + ", " + which) + " are " + rows
                    + ", and summary.json counts " + stated);
        }
    }
}
