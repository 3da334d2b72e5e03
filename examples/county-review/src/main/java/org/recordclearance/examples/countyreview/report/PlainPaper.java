package org.recordclearance.examples.countyreview.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** Writes pages without pictures as PDF, for others than the report. For one thread. */
public final class PlainPaper {

    private final ReportPaper paper;

    private PlainPaper(ReportPaper paper) {
        this.paper = paper;
    }

    /**
     * Obtains paper.
     *
     * @param asOf the day that it is dated by
     */
    public static PlainPaper of(LocalDate asOf) {
        return new PlainPaper(new ReportPaper(new PaperCharts(), asOf));
    }

    /** Checks if the font lacks a letter of the last page, in whose place {@code #} is printed. */
    public boolean isLetterLacking() {
        return paper.isLetterLacking();
    }

    /** Writes a page, which is well-formed XHTML. */
    public void write(String page, OutputStream out) throws IOException {
        paper.write(page, out);
    }
}
