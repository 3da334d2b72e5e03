package org.recordclearance.examples.countyreview.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.examples.countyreview.chart.Bars;
import org.recordclearance.examples.countyreview.report.page.Cell;
import org.recordclearance.examples.countyreview.report.page.ReportPage;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Row;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Section;
import org.recordclearance.examples.countyreview.report.page.ReportPage.Table;

/**
 * Writes a report of nothing to nowhere beside a review that begins, which leaves a processor idle until it reads files. A JVM that has
 * never written one takes a second for it, one that has a quarter. Safe for use by several threads.
 */
public final class Rehearsal {

    /** Enough to come by all that a table needs; more rows take time that a busy machine does not have. */
    private static final int ROWS = 12;

    private final Thread thread = new Thread(Rehearsal::play, "record-clearance-report");

    private Rehearsal() {
        thread.setDaemon(true);
    }

    /** Begins one. Where there is one processor alone, it has better things to do. */
    public static Rehearsal begin() {
        Rehearsal rehearsal = new Rehearsal();
        if (Runtime.getRuntime().availableProcessors() > 1) {
            rehearsal.thread.start();
        }
        return rehearsal;
    }

    /** Waits for its end, as it is ahead of whoever would begin now. */
    void awaitEnd() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // what is written next sees to it
        }
    }

    private static void play() {
        try {
            PrintedPage.forBrowser(page(new SvgCharts()));
            PaperCharts charts = new PaperCharts();
            new ReportPaper(charts, LocalDate.EPOCH)
                    .write(PrintedPage.forPaper(page(charts)), OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException | LinkageError e) {
            return; // the report itself will tell
        }
    }

    private static ReportPage page(Charts charts) {
        List<Row> rows = new ArrayList<>();
        Bars bars = Bars.of("Dismissed", "Reduced", "Not eligible");
        Cell.Count count = new Cell.Count("", ROWS);
        for (int row = 0; row < ROWS; row++) {
            String name = Integer.toString(row);
            rows.add(new Row(name, List.of(new Cell.Text("Felony"), count, count, count, count), row == ROWS - 1));
            bars.bar(name, row, row, ROWS);
        }
        List<String> columns = List.of("Year", "Level", "Dismissed", "Reduced", "Not eligible", "All");
        Table table = new Table("Convictions", columns, rows, false);
        Section section = new Section(
                "years",
                "By year of conviction",
                true,
                List.of("Nothing was read yet."),
                charts.bars("Convictions", bars),
                List.of(table),
                List.of());
        return new ReportPage("Record clearance review", "", List.of(section), "");
    }
}
