package org.recordclearance.examples.countyreview.report;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import org.recordclearance.examples.countyreview.chart.Pen;

/** Draws on a page of paper, by the marks of a PDF themselves. For one thread. */
final class PaperPen implements Pen {

    private final PdfContentStreamAdapter marks;
    private final PaperFont font;
    private final double left;
    private final double top;
    private final double scale;

    private PaperPen(PdfContentStreamAdapter marks, PaperFont font, double left, double top, double scale) {
        this.marks = marks;
        this.font = font;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    /**
     * Obtains a pen for a place, which the layout states in dots of the document, from its upper left corner.
     *
     * @param width how many pixels of a picture are as wide as the place
     */
    static PaperPen at(
            double x,
            double y,
            double dots,
            int width,
            PdfBoxFastOutputDevice page,
            RenderingContext context,
            PaperFont font) {
        PageBox box = context.getPage();
        double point = page.getDotsPerPoint();
        double left = x + box.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        double top = y - box.getPaintingTop() + box.getMarginBorderPadding(context, CalculatedStyle.TOP);
        double height = page.getPage().getMediaBox().getHeight();
        return new PaperPen(page.getCurrentPage(), font, left / point, height - top / point, dots / point / width);
    }

    @Override
    public void box(double x, double y, double width, double height, int grey) {
        marks.saveGraphics();
        marks.setFillColor(grey, grey, grey);
        float wide = (float) (width * scale);
        float high = (float) (height * scale);
        marks.fillRect(across(x), up(y + height), wide, high);
        thin(0);
        marks.addRect(across(x), up(y + height), wide, high);
        marks.stroke();
        marks.restoreGraphics();
    }

    @Override
    public void line(double x, double y, double width, int grey) {
        marks.saveGraphics();
        thin(grey);
        marks.moveTo(across(x), up(y));
        marks.lineTo(across(x + width), up(y));
        marks.stroke();
        marks.restoreGraphics();
    }

    private void thin(int grey) {
        marks.setStrokingColor(grey, grey, grey);
        marks.setLineWidth((float) (THIN * scale));
    }

    @Override
    public void text(double x, double y, Anchor anchor, double size, String words) {
        String shown = font.writable(words);
        double width = font.width(shown, size);
        double before = switch (anchor) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        write(1, 0, across(x - before), up(y), size, shown);
    }

    @Override
    public void textUpwards(double x, double y, double size, String words) {
        String shown = font.writable(words);
        write(0, 1, across(x), up(y + font.width(shown, size)), size, shown);
    }

    private void write(float cosine, float sine, float x, float y, double size, String words) {
        marks.saveGraphics();
        marks.setFillColor(0, 0, 0);
        marks.beginText();
        marks.setFont(font.font(), (float) (size * scale));
        marks.setTextMatrix(cosine, sine, -sine, cosine, x, y);
        marks.drawString(words);
        marks.endText();
        marks.restoreGraphics();
    }

    private float across(double x) {
        return (float) (left + x * scale);
    }

    private float up(double y) {
        return (float) (top - y * scale);
    }
}
