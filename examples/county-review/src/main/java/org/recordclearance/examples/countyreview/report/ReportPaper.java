package org.recordclearance.examples.countyreview.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.geom.Rectangle2D;
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

    /** The type of the places for pictures. */
    static final String CHART = "application/x-record-clearance-chart";

    private final PaperCharts charts;
    private final LocalDate asOf;

    ReportPaper(PaperCharts charts, LocalDate asOf) {
        this.charts = charts;
        this.asOf = asOf;
    }

    void write(String page, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(CHART, drawer());
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFont(charts.fonts()::file, ChartFonts.FAMILY, 400, FontStyle.NORMAL, true)
                .useObjectDrawerFactory(drawers)
                .usePdfUaAccessibility(true)
                .withProducer("record clearance")
                .withHtmlContent(page, "about:report");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            day.clear();
            day.set(asOf.getYear(), asOf.getMonthValue() - 1, asOf.getDayOfMonth());
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentInformation().setModificationDate(day);
            document.setDocumentId(asOf.toEpochDay());
            document.save(out);
        }
    }

    private FSObjectDrawer drawer() {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            int number = Integer.parseInt(element.getAttribute("data-chart"));
            float pixelsWide = (float) width / dotsPerPixel;
            float pixelsHigh = (float) height / dotsPerPixel;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width,
                    (float) height,
                    graphics ->
                            charts.get(number).draw(graphics, new Rectangle2D.Double(0, 0, pixelsWide, pixelsHigh)));
            return null;
        };
    }
}
