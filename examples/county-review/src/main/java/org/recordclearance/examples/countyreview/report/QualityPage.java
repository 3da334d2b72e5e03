package org.recordclearance.examples.countyreview.report;

import java.util.List;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;

/** What a review tells of the quality of the data. */
final class QualityPage {

    private QualityPage() {}

    static Section of(FinishedReview review, SummaryFigures summary) {
        Tables rejected = Tables.of("Rejected rows", "Reason", "Rows");
        review.rejectedByReason().forEach((reason, rows) -> rejected.row(Words.sentence(reason), rows));
        rejected.total(review.summary().rowsRejected());
        Tables contradictions = Tables.of("Records that contradict themselves", "What contradicts", "People");
        SummaryFigures kinds = summary.group("contradictions");
        kinds.byName().keySet().forEach(kind -> contradictions.row(Words.sentence(kind), kinds.whole(kind)));
        Tables repairs = Tables.of("What was read in another way than it is written", "What", "Charges");
        SummaryFigures repaired = summary.group("repairs");
        repaired.byName().keySet().forEach(kind -> repairs.row(Words.sentence(kind), repaired.whole(kind)));
        Tables others = Tables.of("Convictions that stand apart", "What", "Convictions")
                .row("In places that are no county of California", summary.whole("otherPlaces"))
                .row("Relieved under Proposition 64 already", summary.whole("alreadyRelieved"));
        return ReportPages.section(
                "quality",
                "Quality of the data",
                List.of("Of " + Words.number(review.summary().rowsRead()) + " rows, "
                        + Words.number(review.summary().rowsRejected())
                        + " could not be read and are in rejected_rows.csv."),
                "",
                rejected,
                contradictions,
                repairs,
                others);
    }
}
