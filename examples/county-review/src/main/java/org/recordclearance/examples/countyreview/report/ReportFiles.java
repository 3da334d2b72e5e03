package org.recordclearance.examples.countyreview.report;

import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.quality.DataQuality;
import org.recordclearance.examples.countyreview.report.disclosure.PublicPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage;

/** The report of a review, as a page for a browser and as a PDF. Safe for use by several threads. */
public final class ReportFiles implements FurtherResults<ReportFigures> {

    /** The page for a browser. */
    public static final String PAGE = "report.html";

    /** The same on paper. */
    public static final String PAPER = "report.pdf";

    /** The page without numbers of fewer than 11, and without what would tell them. */
    public static final String PUBLIC_PAGE = "report_public.html";

    private final RuleSet policy;
    private final LocalDate asOf;
    private final boolean isPublic;
    private final Supplier<Optional<DataQuality>> quality;
    private final ChartFonts.FontReader fontReader;

    ReportFiles(
            RuleSet policy,
            LocalDate asOf,
            boolean isPublic,
            Supplier<Optional<DataQuality>> quality,
            ChartFonts.FontReader fontReader) {
        this.policy = policy;
        this.asOf = asOf;
        this.isPublic = isPublic;
        this.quality = quality;
        this.fontReader = fontReader;
    }

    /**
     * Obtains the report of a review.
     *
     * @param policy the policy
     * @param asOf the day for which eligibility is judged
     */
    public static ReportFiles of(RuleSet policy, LocalDate asOf) {
        return new ReportFiles(policy, asOf, false, Optional::empty, file -> Font.createFont(Font.TRUETYPE_FONT, file));
    }

    /** Obtains a report of which a page that may be published is written too. */
    public ReportFiles withPublicPage() {
        return new ReportFiles(policy, asOf, true, quality, fontReader);
    }

    /**
     * Obtains a report that says what the data is like, column by column.
     *
     * @param found gets it once it is gathered, which must be before this report is written
     */
    public ReportFiles withQuality(Supplier<Optional<DataQuality>> found) {
        return new ReportFiles(policy, asOf, isPublic, found, fontReader);
    }

    /** The names of all files of reports. */
    public static Set<String> names() {
        return Set.of(PAGE, PAPER, PUBLIC_PAGE);
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
        ChartFonts fonts = ChartFonts.load(fontReader);
        ReportPage page = page(figures, review, fonts, new SvgCharts(fonts));
        write(page, PAGE, folder);
        if (isPublic) {
            write(PublicPage.of(page), PUBLIC_PAGE, folder);
        }
        PaperCharts charts = new PaperCharts(fonts);
        try (OutputStream out = folder.newFile(PAPER)) {
            new ReportPaper(charts, asOf).write(PrintedPage.forPaper(page(figures, review, fonts, charts)), out);
        }
    }

    private ReportPage page(ReportFigures figures, FinishedReview review, ChartFonts fonts, Charts charts) {
        return new ReportPages(figures, review, quality.get().orElse(null), fonts.canDraw() ? charts : new NoCharts())
                .page();
    }

    private static void write(ReportPage page, String name, Folder folder) throws IOException {
        try (OutputStream out = folder.newFile(name)) {
            out.write(PrintedPage.forBrowser(page).getBytes(StandardCharsets.UTF_8));
        }
    }
}
