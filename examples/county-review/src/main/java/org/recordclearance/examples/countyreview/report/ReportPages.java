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

/** Puts the figures of a report into words and tables, section by section, for those who read it. */
final class ReportPages {

    private final ReportFigures figures;
    private final FinishedReview review;
    private final SummaryFigures summary;
    private final @Nullable DataQuality quality;
    private final Charts charts;
    private final ClearedPeople certain;
    private final String county;

    ReportPages(ReportFigures figures, FinishedReview review, @Nullable DataQuality quality, Charts charts) {
        this.figures = figures;
        this.review = review;
        this.summary = new SummaryFigures(review.figures());
        this.quality = quality;
        this.charts = charts;
        this.certain = summary.people("reliefWithCurrentEligibilityChoices")
                .orElse(review.summary().impact().cleared());
        this.county = Words.county(summary.text("county"));
    }

    /** The page with all figures, and where the rest is. */
    ReportPage forOffice() {
        List<Section> sections = new ArrayList<>();
        sections.add(PolicyPage.forOffice(summary, review.summary().warnings()));
        sections.addAll(results());
        if (summary.has(GroupsPage.ID)) {
            sections.add(GroupsPage.of(summary));
        }
        if (summary.has(ChangesPage.ID)) {
            sections.add(ChangesPage.of(summary));
        }
        if (isCompared()) {
            sections.add(ComparedPage.forOffice(summary));
        }
        sections.add(new QualityPage(review, summary).of(quality));
        sections.addAll(pilots());
        return page(
                sections,
                "Determinations are recommendations to a prosecutor. The same figures are in summary.json, the rows in the"
                        + " result files.");
    }

    /**
     * The page of which may be published what tells nothing of few people: without what is work of the office, as its cases and the
     * columns of the data, and without what changed between two reviews, which tells of few people by subtraction from what each of
     * them publishes. It begins with what its words mean.
     */
    ReportPage forPublic() {
        List<Section> sections = new ArrayList<>();
        sections.add(PublicIntroduction.section());
        sections.addAll(results());
        if (isCompared()) {
            sections.add(ComparedPage.forPublic(summary));
        }
        sections.add(PolicyPage.forPublic(summary));
        sections.addAll(pilots());
        return page(sections, "Determinations are recommendations to a prosecutor.");
    }

    private ReportPage page(List<Section> sections, String closing) {
        return new ReportPage(
                "Record clearance review" + (county.isEmpty() ? "" : " in " + county),
                "Policy " + summary.group("policy").text("name") + ", judged as of " + Words.date(figures.asOf()),
                sections,
                closing);
    }

    private List<Section> results() {
        ReliefPage relief = new ReliefPage(figures, summary, certain);
        ChargesPage charges = new ChargesPage(figures);
        ReasonsPage reasons = new ReasonsPage(figures);
        return List.of(
                relief.glance(charts),
                relief.without(),
                charges.charges(),
                new PeoplePage(figures).of(charts),
                charges.years(charts),
                reasons.reasons(),
                reasons.missing(),
                ComingPage.of(figures, charts));
    }

    private boolean isCompared() {
        return !summary.list("comparedWith").isEmpty();
    }

    private List<Section> pilots() {
        return new PilotPages(figures, certain, county).all();
    }
}
