package org.recordclearance.examples.countyreview.report;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

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
        SVGGraphics2D graphics = new SVGGraphics2D(BarChart.WIDTH, BarChart.HEIGHT);
        graphics.setDefsKeyPrefix("chart" + drawn + "-");
        graphics.setFontFunction(family -> "Arial, Helvetica, sans-serif");
        chart.setElementHinting(false);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, BarChart.WIDTH, BarChart.HEIGHT));
        String svg =
                graphics.getSVGElement(null, false, new ViewBox(0, 0, BarChart.WIDTH, BarChart.HEIGHT), null, null);
        String named = "<svg class=\"chart\" role=\"img\" aria-label=\"" + title + "; the table has the numbers\" ";
        return svg.replaceFirst("<svg ", named);
    }

    /** Parts of a whole stand on each other, other amounts side by side. */
    static boolean isStacked(Bars bars) {
        return bars.parts().size() > 2;
    }
}
