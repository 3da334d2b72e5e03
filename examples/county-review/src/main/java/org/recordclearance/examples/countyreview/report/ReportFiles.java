package org.recordclearance.examples.countyreview.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable Rehearsal rehearsal;

    private ReportFiles(
            RuleSet policy,
            LocalDate asOf,
            boolean isPublic,
            Supplier<Optional<DataQuality>> quality,
            @Nullable Rehearsal rehearsal) {
        this.policy = policy;
        this.asOf = asOf;
        this.isPublic = isPublic;
        this.quality = quality;
        this.rehearsal = rehearsal;
    }

    /**
     * Obtains the report of a review.
     *
     * @param policy the policy
     * @param asOf the day for which eligibility is judged
     */
    public static ReportFiles of(RuleSet policy, LocalDate asOf) {
        return new ReportFiles(policy, asOf, false, Optional::empty, null);
    }

    /** Obtains a report of which a page that may be published is written too. */
    public ReportFiles withPublicPage() {
        return new ReportFiles(policy, asOf, true, quality, rehearsal);
    }

    /**
     * Obtains a report that says what the data is like, column by column.
     *
     * @param found gets it once it is gathered, which must be before this report is written
     */
    public ReportFiles withQuality(Supplier<Optional<DataQuality>> found) {
        return new ReportFiles(policy, asOf, isPublic, found, rehearsal);
    }

    /** Obtains a report that was rehearsed while files are read, so that it takes less time in the end. */
    public ReportFiles after(Rehearsal begun) {
        return new ReportFiles(policy, asOf, isPublic, quality, begun);
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
        if (rehearsal != null) {
            rehearsal.awaitEnd();
        }
        ReportPages pages = pages(figures, review, new SvgCharts());
        ReportPage page = pages.forOffice();
        // as the one on paper takes long, and another processor has nothing else to do
        CompletableFuture<String> printed = CompletableFuture.supplyAsync(() -> PrintedPage.forBrowser(page));
        if (isPublic) {
            write(PrintedPage.forBrowser(PublicPage.of(pages.forPublic())), PUBLIC_PAGE, folder);
        }
        PaperCharts charts = new PaperCharts();
        try (OutputStream out = folder.newFile(PAPER)) {
            ReportPage onPaper = pages(figures, review, charts).forOffice();
            new ReportPaper(charts, asOf).write(PrintedPage.forPaper(onPaper), out);
        }
        write(printed.join(), PAGE, folder);
    }

    private ReportPages pages(ReportFigures figures, FinishedReview review, Charts charts) {
        return new ReportPages(figures, review, quality.get().orElse(null), charts);
    }

    private static void write(String page, String name, Folder folder) throws IOException {
        try (OutputStream out = folder.newFile(name)) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
    }
}
