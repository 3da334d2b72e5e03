package org.recordclearance.examples.countyreview.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.examples.countyreview.audit.ListedResult.Rows;
import org.recordclearance.examples.countyreview.audit.Recount.Decided;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.json.FiguresJson;

/** Compares the figures of a summary with what the rows of its results add up to, and with each other. For one thread. */
final class FigureCheck {

    private final SummaryFigures summary;
    private final List<ListedResult> listed;
    private final Consumer<String> problems;

    FigureCheck(SummaryFigures summary, List<ListedResult> listed, Consumer<String> problems) {
        this.summary = summary;
        this.listed = listed;
        this.problems = problems;
    }

    /** Compares figures with each other, without any row. */
    void checkAmongThemselves() {
        compare(
                "rowsRead",
                summary.whole("rowsWritten") + summary.whole("rowsRejected"),
                "rowsWritten and rowsRejected");
        compare("lineCount", summary.whole("rowsRead"), "rowsRead");
        compare("rowsRead", sumOf("inputs", "rows"), "the rows of the inputs");
        compare("rowsRejected", sumOf("inputs", "rowsRejected"), "the rejected rows of the inputs");
        SummaryFigures audit = summary.group("audit");
        Figure options = summary.byName().get("options");
        String optionsSum = options == null
                ? ""
                : ContentSums.sha256(FiguresJson.writeIndented(options).getBytes(StandardCharsets.UTF_8));
        if (!audit.text("optionsSha256").equals(optionsSum)) {
            problems.accept("the options of summary.json are not those that the review was run with");
        }
    }

    private long sumOf(String list, String name) {
        return summary.list(list).stream().mapToLong(each -> each.whole(name)).sum();
    }

    /** Compares figures with what was counted in the results. */
    void check(ContentCheck counted, String policySha256) {
        for (Rows each : List.of(Rows.ALL, Rows.CONDENSED)) {
            compare("rowsWritten", counted.recount(each).rows(), "the rows of " + names(each));
        }
        compare("rowsRejected", counted.lines(CountedLists.REJECTED), "the rows of rejected_rows.csv");
        compareLines(counted, CountedLists.COMPARISON, sumOf("comparedWith", "convictionsDiffering"));
        compareLines(
                counted, CountedLists.CHANGES, sumOf(summary.group("changes").group("rowsByChange")));
        compareLines(counted, CountedLists.CASES, sumOf(summary.group("groups").group("cases")));
        Map<Decided, Long> stated = stated();
        compare(stated, counted.recount(Rows.DETERMINED), names(Rows.DETERMINED));
        compare(stated, counted.recount(Rows.ALL), names(Rows.ALL));
        if (!summary.group("audit").text("policySha256").equals(policySha256)) {
            problems.accept("policy.md is not the policy that summary.json was made under");
        }
    }

    private static long sumOf(SummaryFigures counts) {
        return counts.byName().keySet().stream().mapToLong(counts::whole).sum();
    }

    private void compareLines(ContentCheck counted, String list, long stated) {
        if (counted.lines(list) != stated) {
            problems.accept(
                    "the rows of " + list + " are " + counted.lines(list) + ", and summary.json counts " + stated);
        }
    }

    private String names(Rows which) {
        List<String> names = listed.stream()
                .filter(each -> each.holds() == which)
                .map(ListedResult::name)
                .toList();
        return String.join(" and ", names);
    }

    private void compare(String figure, long other, String what) {
        long stated = summary.whole(figure);
        if (stated != other) {
            problems.accept(figure + " of summary.json is " + stated + ", and " + what + " are " + other);
        }
    }

    private Map<Decided, Long> stated() {
        Map<Decided, Long> stated = new HashMap<>();
        SummaryFigures outcomes = summary.group("determinationsByOutcomeAndReason");
        for (String outcome : outcomes.byName().keySet()) {
            SummaryFigures reasons = outcomes.group(outcome);
            for (String reason : reasons.byName().keySet()) {
                stated.merge(Decided.asWritten(outcome, reason), reasons.whole(reason), Long::sum);
            }
        }
        return stated;
    }

    /** What a row says is not repeated, unless the summary says it too. */
    private void compare(Map<Decided, Long> stated, Recount counted, String where) {
        if (!counted.saysWhatWasDetermined()) {
            return;
        }
        Map<Decided, Long> left = new HashMap<>(counted.determinations());
        List<String> wrong = new ArrayList<>();
        stated.forEach((decided, count) -> {
            Long found = left.remove(decided);
            if (!count.equals(found == null ? 0 : found)) {
                wrong.add("determinations of summary.json with the outcome \"" + decided.outcome()
                        + "\" and the reason \"" + decided.reason() + "\" are " + count + ", and those of " + where
                        + " are " + (found == null ? 0 : found));
            }
        });
        new TreeSet<>(wrong).forEach(problems);
        long others = left.values().stream().mapToLong(Long::longValue).sum();
        if (others > 0) {
            problems.accept(where + " has " + others
                    + " determinations of outcomes and reasons that summary.json does not count");
        }
    }
}
