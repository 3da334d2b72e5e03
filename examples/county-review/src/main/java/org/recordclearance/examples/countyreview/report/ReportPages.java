package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.examples.countyreview.quality.DataQuality;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.impact.ClearedPeople;

/** Puts the figures of a report into words and tables, section by section. */
final class ReportPages {

    private final ReportFigures figures;
    private final FinishedReview review;
    private final @Nullable DataQuality quality;
    private final Charts charts;

    ReportPages(ReportFigures figures, FinishedReview review, @Nullable DataQuality quality, Charts charts) {
        this.figures = figures;
        this.review = review;
        this.quality = quality;
        this.charts = charts;
    }

    ReportPage page() {
        SummaryFigures summary = new SummaryFigures(review.figures());
        ClearedPeople certain = summary.people("reliefWithCurrentEligibilityChoices")
                .orElse(review.summary().impact().cleared());
        ReliefPage relief = new ReliefPage(figures, summary, certain);
        ChargesPage charges = new ChargesPage(figures);
        ReasonsPage reasons = new ReasonsPage(figures);
        List<Section> sections = new ArrayList<>();
        sections.add(PolicyPage.of(summary, review.summary().warnings()));
        sections.add(relief.glance(charts));
        sections.add(relief.without());
        sections.add(charges.charges());
        sections.add(new PeoplePage(figures).of(charts));
        sections.add(charges.years(charts));
        sections.add(reasons.reasons());
        sections.add(reasons.missing());
        sections.add(ComingPage.of(figures, charts));
        if (summary.has(GroupsPage.ID)) {
            sections.add(GroupsPage.of(summary));
        }
        if (summary.has("changes")) {
            sections.add(ChangesPage.of(summary));
        }
        if (!summary.list("comparedWith").isEmpty()) {
            sections.add(ComparedPage.of(summary));
        }
        sections.add(new QualityPage(review, summary).of(quality));
        String county = Words.county(summary.text("county"));
        sections.addAll(new PilotPages(figures, certain, county).all());
        return new ReportPage(
                "Record clearance review" + (county.isEmpty() ? "" : " in " + county),
                "Policy " + summary.group("policy").text("name") + ", judged as of " + Words.date(figures.asOf()),
                sections,
                "Determinations are recommendations to a prosecutor. The same figures are in summary.json, the rows in the"
                        + " result files.");
    }
}
