package org.recordclearance.examples.countyreview.report;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/** Pictures as SVG within the page. For one thread. */
final class SvgCharts implements Charts {

    private final ChartFonts fonts;
    private int drawn;

    SvgCharts(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public String bars(String title, Bars bars) {
        if (bars.all().isEmpty()) {
            return "";
        }
        drawn++;
        JFreeChart chart = BarChart.of(title, bars, isStacked(bars), fonts);
        chart.setElementHinting(false);
        SvgPicture picture = new SvgPicture(BarChart.WIDTH, BarChart.HEIGHT, "chart" + drawn + "-");
        chart.draw(picture.graphics(), new Rectangle2D.Double(0, 0, BarChart.WIDTH, BarChart.HEIGHT));
        return picture.markup(title + "; the table has the numbers");
    }

    /** Parts of a whole stand on each other, other amounts side by side. */
    static boolean isStacked(Bars bars) {
        return bars.parts().size() > 2;
    }
}
