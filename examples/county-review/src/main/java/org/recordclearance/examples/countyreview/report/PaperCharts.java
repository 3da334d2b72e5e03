package org.recordclearance.examples.countyreview.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.examples.countyreview.chart.BarChart;
import org.recordclearance.examples.countyreview.chart.Bars;
import org.recordclearance.examples.countyreview.chart.SvgPen;

/** Pictures that are drawn on paper where the page has a place for them. For one thread. */
final class PaperCharts implements Charts {

    /** The type of the places for pictures. */
    static final String TYPE = "application/x-record-clearance-chart";

    private static final String NUMBER = "data-chart";

    private record Picture(String title, Bars bars) {}

    private final List<Picture> pictures = new ArrayList<>();

    @Override
    public String bars(String title, Bars bars) {
        if (bars.isEmpty()) {
            return "";
        }
        pictures.add(new Picture(title, bars));
        return "<object type=\"" + TYPE + "\" title=\"" + SvgPen.escaped(title) + "\" " + NUMBER + "=\""
                + (pictures.size() - 1) + "\" style=\"display:block;width:178mm;height:70.3mm\"></object>";
    }

    /** Draws them. */
    FSObjectDrawer drawer(PaperFont font) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            Picture picture = pictures.get(Integer.parseInt(element.getAttribute(NUMBER)));
            PdfBoxFastOutputDevice page = (PdfBoxFastOutputDevice) device;
            BarChart.draw(
                    picture.title(), picture.bars(), PaperPen.at(x, y, width, BarChart.WIDTH, page, context, font));
            return null;
        };
    }
}
