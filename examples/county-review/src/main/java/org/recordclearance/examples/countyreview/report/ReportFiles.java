package org.recordclearance.examples.countyreview.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collector;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.RuleSet;

/** The report of a review, as a page for a browser and as a PDF. Safe for use by several threads. */
public final class ReportFiles implements FurtherResults<ReportFigures> {

    /** The page for a browser. */
    public static final String PAGE = "report.html";

    /** The same on paper. */
    public static final String PAPER = "report.pdf";

    private final RuleSet policy;
    private final LocalDate asOf;

    private ReportFiles(RuleSet policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /**
     * Obtains the report of a review.
     *
     * @param policy the policy
     * @param asOf the day for which eligibility is judged
     */
    public static ReportFiles of(RuleSet policy, LocalDate asOf) {
        return new ReportFiles(policy, asOf);
    }

    /** The names of all files of reports. */
    public static Set<String> names() {
        return Set.of(PAGE, PAPER);
    }

    @Override
    public Set<String> files() {
        return names();
    }

    @Override
    public Collector<ReviewedPerson, ?, ReportFigures> collector() {
        return Collector.of(
                () -> new ReportTally(policy, asOf),
                ReportTally::add,
                ReportTally::merge,
                ReportTally::figures,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public void write(ReportFigures figures, FinishedReview review, Folder folder) throws IOException {
        ChartFonts fonts = ChartFonts.load();
        try (OutputStream out = folder.newFile(PAGE)) {
            String page = PrintedPage.forBrowser(new ReportPages(figures, review, new SvgCharts(fonts)).page());
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
        PaperCharts charts = new PaperCharts(fonts);
        try (OutputStream out = folder.newFile(PAPER)) {
            new ReportPaper(charts, asOf)
                    .write(PrintedPage.forPaper(new ReportPages(figures, review, charts).page()), out);
        }
    }
}
