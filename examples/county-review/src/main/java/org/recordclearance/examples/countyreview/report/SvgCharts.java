package org.recordclearance.examples.countyreview.report;

import org.recordclearance.examples.countyreview.chart.BarChart;
import org.recordclearance.examples.countyreview.chart.Bars;
import org.recordclearance.examples.countyreview.chart.SvgPen;

/** Pictures as SVG within the page. Safe for use by several threads. */
final class SvgCharts implements Charts {

    @Override
    public String bars(String title, Bars bars) {
        if (bars.isEmpty()) {
            return "";
        }
        SvgPen pen = new SvgPen(BarChart.WIDTH, BarChart.HEIGHT, title + "; the table has the numbers");
        BarChart.draw(title, bars, pen);
        return pen.markup();
    }
}
