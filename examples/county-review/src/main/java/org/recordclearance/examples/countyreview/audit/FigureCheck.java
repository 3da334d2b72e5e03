package org.recordclearance.examples.countyreview.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recordclearance.decisions.DecidedPolicy;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.examples.countyreview.audit.ListedResult.Rows;
import org.recordclearance.examples.countyreview.audit.Recount.Decided;
import org.recordclearance.examples.countyreview.figures.OutcomeKinds;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.json.FiguresJson;

/** Compares the figures of a summary with what the rows of its results add up to, and with each other. For one thread. */
final class FigureCheck {

    private static final String SUBJECTS = "subjectCount";
    private static final String RELIEVED = "subjectsWithSomeReliefCount";

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
        compare("rowsRejected", counted.rejected(), "the rows of " + CountedLists.REJECTED);
        checkPeople(counted.recount(Rows.ALL));
        checkDecided(counted.recount(Rows.ALL));
        new ListsCheck(summary, problems).check(counted);
        Map<Decided, Long> stated = stated();
        compare(stated, counted.recount(Rows.DETERMINED), names(Rows.DETERMINED));
        compare(stated, counted.recount(Rows.ALL), names(Rows.ALL));
        if (!summary.group("audit").text("policySha256").equals(policySha256)) {
            problems.accept("policy.md is not the policy that summary.json was made under");
        }
    }

    /** Tells which outcomes, as they stand in cells, are relief. */
    Predicate<String> reliefInCells() {
        return OutcomeKinds.words(summary).stream()
                .filter(words -> OutcomeKinds.isRelief(summary, words))
                .map(words -> Decided.asWritten(words, "").outcome())
                .collect(Collectors.toUnmodifiableSet())::contains;
    }

    private void checkPeople(Recount all) {
        compare(SUBJECTS, all.people(), "the people of " + names(Rows.ALL));
        boolean isCertain = OutcomeKinds.words(summary).stream()
                .allMatch(words -> OutcomeKinds.isRelief(summary, words) == OutcomeKinds.mayBeRelief(summary, words));
        if (summary.has(RELIEVED) && summary.has(OutcomeKinds.FIGURE) && isCertain && all.saysWhatWasDetermined()) {
            compare(RELIEVED, all.relieved(), "the people with relief of " + names(Rows.ALL));
        }
    }

    private void checkDecided(Recount all) {
        SummaryFigures decided = summary.group(DecidedPolicy.FIGURE);
        for (String outcome : decided.byName().keySet()) {
            String cell = Decided.asWritten(outcome, "").outcome();
            long rows = all.determinations().entrySet().stream()
                    .filter(each -> each.getKey().outcome().equals(cell))
                    .filter(each -> each.getKey().reason().startsWith(DecidedPolicy.REASON))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (rows != decided.whole(outcome) && all.saysWhatWasDetermined()) {
                problems.accept("decisions of summary.json with the outcome \"" + outcome + "\" are "
                        + decided.whole(outcome) + ", and those of " + names(Rows.ALL) + " are " + rows);
            }
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
