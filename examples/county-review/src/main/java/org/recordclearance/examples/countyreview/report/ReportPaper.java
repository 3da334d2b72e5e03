package org.recordclearance.examples.countyreview.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a page as a PDF, the same bytes each time. */
final class ReportPaper {

    private final PaperCharts charts;
    private final LocalDate asOf;
    private boolean isLetterLacking;

    ReportPaper(PaperCharts charts, LocalDate asOf) {
        this.charts = charts;
        this.asOf = asOf;
    }

    /** Checks if the font lacks a letter of the last page, in whose place a sign is printed. */
    boolean isLetterLacking() {
        return isLetterLacking;
    }

    void write(String page, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument()) {
            PaperFont font = PaperFont.in(document);
            isLetterLacking = font.lacksAnyOf(page);
            DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
            drawers.registerDrawer(PaperCharts.TYPE, charts.drawer(font));
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFont(new PDFontSupplier(font.font()), PaperFont.FAMILY, 400, FontStyle.NORMAL, true)
                    .useObjectDrawerFactory(drawers)
                    .usePdfUaAccessibility(true)
                    .withProducer("record clearance")
                    .withHtmlContent(page, "about:report");
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            day.clear();
            day.set(asOf.getYear(), asOf.getMonthValue() - 1, asOf.getDayOfMonth());
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentInformation().setModificationDate(day);
            document.setDocumentId(asOf.toEpochDay());
            document.save(out);
        }
    }
}
