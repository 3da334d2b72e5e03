package org.recordclearance.examples.countyreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.bulk.ReviewSummary;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.ClearedPeople;
import org.recordclearance.impact.ImpactReport;

/** Puts into words how a review went: where the results are, and a few of the figures. */
final class SummaryText {

    private SummaryText() {}

    static List<String> lines(ReviewSummary summary, RuleSet policy, LocalDate asOf) {
        ImpactReport impact = summary.impact();
        List<String> lines = new ArrayList<>();
        lines.add("Results are in " + summary.directory());
        lines.add("Policy: " + policy.name() + ", as of " + asOf);
        lines.add("Rows: " + summary.rowsRead() + " read, " + summary.rowsWritten() + " written, "
                + summary.rowsRejected() + " rejected"
                + (summary.rowsRejected() > 0 ? " (see rejected_rows.csv)" : ""));
        lines.add("People: " + impact.subjects() + ", " + impact.subjectsCovered()
                + " with a conviction that the policy covers, " + impact.subjectsWithRelief() + " with relief");
        ClearedPeople cleared = impact.cleared();
        ClearedPeople possible = impact.possible();
        lines.add("People cleared: " + people(cleared.withoutFelony(), possible.withoutFelony()) + " of every felony, "
                + people(cleared.withoutConviction(), possible.withoutConviction()) + " of every conviction, "
                + people(cleared.withoutRecentConviction(), possible.withoutRecentConviction())
                + " of every conviction in the last 7 years");
        impact.determinationsByOutcomeAndReason()
                .forEach((words, reasons) -> lines.add(words + ": "
                        + reasons.values().stream().mapToLong(Long::longValue).sum() + " convictions"));
        return lines;
    }

    private static String people(long certain, long atMost) {
        return atMost == certain ? Long.toString(certain) : certain + " (" + (atMost - certain) + " more are possible)";
    }
}
