package org.recordclearance.examples.countyreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.bulk.ResultFiles;
import org.recordclearance.doj.bulk.ReviewSummary;
import org.recordclearance.examples.countyreview.figures.OutcomeKinds;
import org.recordclearance.examples.countyreview.plain.Quantity;
import org.recordclearance.impact.ClearedPeople;
import org.recordclearance.impact.ImpactReport;

/** Puts into words how a review went: where the results are, and a few of the figures. */
final class SummaryText {

    private SummaryText() {}

    /**
     * Puts a review into words.
     *
     * @param summary how it went
     * @param policy the policy as it was asked for, and in which county
     * @param asOf the day for which eligibility is judged
     * @param kinds what the words of outcomes mean
     */
    static List<String> lines(ReviewSummary summary, String policy, LocalDate asOf, OutcomeKinds kinds) {
        ImpactReport impact = summary.impact();
        List<String> lines = new ArrayList<>();
        lines.add("Results are in " + summary.directory());
        lines.add("Policy: " + policy + ", as of " + asOf);
        lines.add("Rows: " + summary.rowsRead() + " read, " + summary.rowsWritten() + " written, "
                + summary.rowsRejected() + " rejected"
                + (summary.rowsRejected() > 0 ? " (see " + ResultFiles.REJECTED_ROWS + ")" : ""));
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
                        + Quantity.of(
                                reasons.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                "conviction")
                        + (kinds.isForAPerson(words) ? ", for a person to decide" : "")));
        return lines;
    }

    private static String people(long certain, long atMost) {
        long more = atMost - certain;
        return more == 0
                ? Long.toString(certain)
                : certain + " (" + more + (more == 1 ? " more is" : " more are") + " possible)";
    }
}
